package io.nosologist.release;

import io.nosologist.domain.CodeParts;

/**
 * The packed form of a release: parallel arrays, ready to be mapped from a file.
 *
 * @param meta strings ids of: id, effective date, version, number of sources, sources …, then pairs
 *     of count name and value
 * @param codes packed codes in release order
 * @param sorted indices into {@code codes} in the order of the text
 * @param parents index of the code above, -1 for a category; a parent stands before its children
 * @param titles string id of the title; complemented (negative) where the title is that of the
 *     parent, a comma and the string
 * @param billable one bit a code
 * @param sectionOf index of the innermost block or chapter, -1 where there is none
 * @param sections owner, title, range as string ids and index of the parent, four to a section
 * @param noteOwners ascending: index of a code, or number of codes plus index of a section
 * @param seventhOwners ascending indices of codes that define 7th characters
 * @param seventhStarts where the definitions of each owner start; one more than owners
 * @param pathParents index of the path element before, -1 for the first
 * @param termCodes index of the code each index term leads to
 * @param termPaths index of the last path element of each index term
 * @param termMeta per term: number of the kind, shifted left by one, plus 1 where incomplete
 * @param termManifestations string id of the bracketed codes joined by commas, -1 for none
 */
@SuppressWarnings("ArrayRecordComponent") // read-only after construction, never compared
record ReleaseData(
    Strings strings,
    int[] meta,
    long[] codes,
    int[] sorted,
    int[] parents,
    int[] titles,
    long[] billable,
    int[] sectionOf,
    int[] sections,
    int[] noteOwners,
    int[] noteTexts,
    byte[] noteKinds,
    int[] seventhOwners,
    int[] seventhStarts,
    byte[] seventhValues,
    int[] seventhMeanings,
    int[] pathParents,
    int[] pathTexts,
    int[] termCodes,
    int[] termPaths,
    byte[] termMeta,
    int[] termManifestations) {

  /** Index of a plain code in release order, or -1. */
  int indexOf(String plain) {
    long key = CodeKey.pack(plain);
    int low = 0;
    int high = sorted.length - 1;
    while (low <= high) {
      int middle = (low + high) >>> 1;
      long at = codes[sorted[middle]];
      if (at < key) {
        low = middle + 1;
      } else if (at > key) {
        high = middle - 1;
      } else {
        return sorted[middle];
      }
    }
    return -1;
  }

  boolean isBillable(int index) {
    return (billable[index >> 6] & 1L << index) != 0;
  }

  String code(int index) {
    return CodeParts.dotted(CodeKey.unpack(codes[index]));
  }

  String title(int index) {
    int id = titles[index];
    return id >= 0 ? strings.get(id) : title(parents[index]) + ", " + strings.get(~id);
  }
}
