package io.nosologist.release;

import io.nosologist.domain.CodeEntry;
import io.nosologist.domain.CodeParts;
import io.nosologist.domain.InstructionalNote;
import io.nosologist.domain.NoteKind;
import io.nosologist.domain.ReleaseId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One ICD-10-CM release: its codes, notes, 7th characters and index terms.
 *
 * <p>Immutable and safe to share between threads. Codes are taken with or without dot, in any case;
 * they are given with their dot. A code that the release lacks has no entry, an empty ladder and no
 * notes; nothing here throws for it.
 */
public final class Release {
  private final ReleaseData data;
  private final String sha256;
  private final ReleaseId id;
  private final String version;
  private final List<String> sources;
  private final Map<String, Integer> counts;
  private final int[] childStarts;
  private final int[] children;

  /** Entries that were asked for; equal ones may be written by several threads. */
  private final @Nullable CodeEntry[] found;

  Release(ReleaseData data, String sha256) {
    this.data = data;
    this.sha256 = sha256;
    int[] meta = data.meta();
    Strings strings = data.strings();
    this.id = new ReleaseId(strings.get(meta[0]), LocalDate.parse(strings.get(meta[1])));
    this.version = strings.get(meta[2]);
    int at = 4 + meta[3];
    this.sources = IntStream.range(4, at).mapToObj(i -> strings.get(meta[i])).toList();
    Map<String, Integer> read = new LinkedHashMap<>();
    for (; at < meta.length; at += 2) {
      read.put(strings.get(meta[at]), meta[at + 1]);
    }
    this.counts = Collections.unmodifiableMap(read);
    int n = data.parents().length;
    this.found = new CodeEntry[n];
    this.childStarts = new int[n + 1];
    for (int parent : data.parents()) {
      if (parent >= 0) {
        childStarts[parent + 1]++;
      }
    }
    for (int i = 0; i < n; i++) {
      childStarts[i + 1] += childStarts[i];
    }
    this.children = new int[childStarts[n]];
    int[] next = Arrays.copyOf(childStarts, n);
    for (int i = 0; i < n; i++) {
      int parent = data.parents()[i];
      if (parent >= 0) {
        children[next[parent]++] = i;
      }
    }
  }

  /** Its id and the first date of service that it applies to. */
  public ReleaseId id() {
    return id;
  }

  /** The version that its Tabular List or order file states, e.g. {@code 2026}. */
  public String version() {
    return version;
  }

  /** SHA-256 of its content, 64 lower-case hex digits; equal content has an equal hash. */
  public String sha256() {
    return sha256;
  }

  /** What it holds and what was skipped when it was built, by name, in alphabetical order. */
  public Map<String, Integer> counts() {
    return counts;
  }

  /** The files it was built from: name, a blank, SHA-256. */
  public List<String> sources() {
    return sources;
  }

  /** The entry of a header or code, 7th-character codes included. */
  public Optional<CodeEntry> find(String code) {
    int index = data.indexOf(CodeParts.plain(code));
    return index < 0 ? Optional.empty() : Optional.of(known(index));
  }

  private CodeEntry known(int index) {
    @Nullable CodeEntry entry = found[index];
    if (entry == null) {
      entry = entry(index);
      found[index] = entry;
    }
    return entry;
  }

  /** Category … code, top down; empty for an unknown code. */
  public List<CodeEntry> ladder(String code) {
    List<CodeEntry> rungs = new ArrayList<>();
    for (int i : path(code)) {
      rungs.add(known(i));
    }
    return rungs;
  }

  /** The notes that stand at this header or code itself, in official order. */
  public List<InstructionalNote> notes(String code) {
    List<InstructionalNote> notes = new ArrayList<>();
    int index = data.indexOf(CodeParts.plain(code));
    if (index >= 0) {
      addNotes(index, notes);
    }
    return notes;
  }

  /** All notes that govern a code: of its chapter, its blocks, its category … and the code. */
  public List<InstructionalNote> notesOnLadder(String code) {
    List<InstructionalNote> notes = new ArrayList<>();
    int[] path = path(code);
    if (path.length > 0) {
      for (int section : sectionPath(path[0])) {
        addNotes(data.codes().length + section, notes);
      }
      for (int i : path) {
        addNotes(i, notes);
      }
    }
    return notes;
  }

  /** The chapter of a code; empty for an unknown code and in a release without Tabular List. */
  public Optional<Heading> chapter(String code) {
    return headings(code).stream().findFirst();
  }

  /** The innermost block of a code; empty where the release has none. */
  public Optional<Heading> block(String code) {
    List<Heading> headings = headings(code);
    return headings.size() < 2 ? Optional.empty() : Optional.of(headings.get(headings.size() - 1));
  }

  /** The chapter and the blocks around a code, outermost first. */
  public List<Heading> headings(String code) {
    int index = data.indexOf(CodeParts.plain(code));
    if (index < 0) {
      return List.of();
    }
    return Arrays.stream(sectionPath(index)).mapToObj(this::heading).toList();
  }

  /** Every header and code, in release order. */
  public Stream<CodeEntry> codes() {
    return IntStream.range(0, data.codes().length).mapToObj(this::entry);
  }

  /** The headers and codes below a category, in release order; none for what is no category. */
  public Stream<CodeEntry> below(String category) {
    long key = CodeKey.pack(category);
    return IntStream.range(0, data.codes().length)
        .filter(i -> data.codes()[i] != key)
        .filter(i -> CodeKey.prefix(data.codes()[i], CodeKey.CATEGORY) == key)
        .mapToObj(this::known);
  }

  /** Every wording that leads to a code: titles, inclusion terms, includes, index lines. */
  public Stream<ReleaseTerm> terms() {
    Stream<ReleaseTerm> titles =
        IntStream.range(0, data.codes().length)
            .filter(i -> CodeKey.length(data.codes()[i]) < CodeKey.MAX_LENGTH)
            .mapToObj(
                i ->
                    new ReleaseTerm(
                        data.code(i),
                        ReleaseTerm.Kind.TITLE,
                        List.of(data.title(i)),
                        List.of(),
                        false));
    Stream<ReleaseTerm> inclusions =
        IntStream.range(0, data.noteOwners().length)
            .filter(i -> data.noteOwners()[i] < data.codes().length && noteTermKind(i) != null)
            .mapToObj(this::noteTerm);
    return Stream.concat(Stream.concat(titles, inclusions), indexTerms());
  }

  /** The index lines that lead to exactly this code, in the order of the index. */
  public List<ReleaseTerm> indexTerms(String code) {
    int index = data.indexOf(CodeParts.plain(code));
    return IntStream.range(0, data.termCodes().length)
        .filter(i -> data.termCodes()[i] == index)
        .mapToObj(this::indexTerm)
        .toList();
  }

  /**
   * Codes whose title, or one of whose inclusion terms, has all words of the query, each as a word
   * or the beginning of one, in any order. Titles before inclusion terms, billable before headers,
   * short before long.
   *
   * @param limit how many at most, 0 or more
   */
  public List<CodeEntry> search(String query, int limit) {
    return new ReleaseSearch(data).search(query, limit).mapToObj(this::entry).toList();
  }

  /**
   * Existing codes that resemble an unknown one, for messages: its longest beginning that is a
   * code, then those with the fewest characters changed.
   *
   * @param limit how many at most, 0 or more
   */
  public List<String> nearest(String code, int limit) {
    return new ReleaseSearch(data).nearest(code, limit).mapToObj(data::code).toList();
  }

  /**
   * The 7th characters that apply to a header or code, inherited from above. For a code with
   * 7th-character children, and for such a child, only those that make a valid code.
   */
  public List<SeventhCharacter> seventhCharacters(String code) {
    int index = data.indexOf(CodeParts.plain(code));
    if (index < 0) {
      return List.of();
    }
    if (isExpansion(index)) {
      index = data.parents()[index];
    }
    if (index >= 0 && childStarts[index] < childStarts[index + 1]) {
      int first = children[childStarts[index]];
      if (isExpansion(first)) {
        return IntStream.range(childStarts[index], childStarts[index + 1])
            .mapToObj(i -> expansion(children[i]))
            .toList();
      }
    }
    for (; index >= 0; index = data.parents()[index]) {
      int owner = Arrays.binarySearch(data.seventhOwners(), index);
      if (owner >= 0) {
        return definitions(owner);
      }
    }
    return List.of();
  }

  private boolean isExpansion(int index) {
    return CodeKey.length(data.codes()[index]) == CodeKey.MAX_LENGTH;
  }

  private SeventhCharacter expansion(int index) {
    int title = data.titles()[index];
    return new SeventhCharacter(
        (char) (data.codes()[index] & 0x7f),
        title < 0 ? data.strings().get(~title) : data.title(index));
  }

  private List<SeventhCharacter> definitions(int owner) {
    return IntStream.range(data.seventhStarts()[owner], data.seventhStarts()[owner + 1])
        .mapToObj(
            i ->
                new SeventhCharacter(
                    (char) data.seventhValues()[i], data.strings().get(data.seventhMeanings()[i])))
        .toList();
  }

  private CodeEntry entry(int index) {
    int parent = data.parents()[index];
    List<String> below =
        IntStream.range(childStarts[index], childStarts[index + 1])
            .mapToObj(i -> data.code(children[i]))
            .toList();
    return new CodeEntry(
        data.code(index),
        data.title(index),
        data.isBillable(index),
        parent < 0 ? null : data.code(parent),
        below);
  }

  private int[] path(String code) {
    int index = data.indexOf(CodeParts.plain(code));
    List<Integer> path = new ArrayList<>();
    for (; index >= 0; index = data.parents()[index]) {
      path.add(0, index);
    }
    return path.stream().mapToInt(i -> i).toArray();
  }

  private int[] sectionPath(int index) {
    List<Integer> path = new ArrayList<>();
    for (int s = data.sectionOf()[index]; s >= 0; s = data.sections()[4 * s + 3]) {
      path.add(0, s);
    }
    return path.stream().mapToInt(i -> i).toArray();
  }

  private Heading heading(int section) {
    int[] s = data.sections();
    Strings strings = data.strings();
    return new Heading(
        strings.get(s[4 * section]),
        strings.get(s[4 * section + 1]),
        strings.get(s[4 * section + 2]));
  }

  private void addNotes(int owner, List<InstructionalNote> notes) {
    int[] owners = data.noteOwners();
    int at = Arrays.binarySearch(owners, owner);
    if (at < 0) {
      return;
    }
    while (at > 0 && owners[at - 1] == owner) {
      at--;
    }
    for (; at < owners.length && owners[at] == owner; at++) {
      notes.add(note(at));
    }
  }

  private InstructionalNote note(int at) {
    int owner = data.noteOwners()[at];
    int n = data.codes().length;
    return new InstructionalNote(
        owner < n ? data.code(owner) : heading(owner - n).owner(),
        Kinds.note(data.noteKinds()[at]),
        data.strings().get(data.noteTexts()[at]));
  }

  private ReleaseTerm.@Nullable Kind noteTermKind(int at) {
    NoteKind kind = Kinds.note(data.noteKinds()[at]);
    return kind == NoteKind.INCLUSION_TERM
        ? ReleaseTerm.Kind.INCLUSION_TERM
        : kind == NoteKind.INCLUDES ? ReleaseTerm.Kind.INCLUDES : null;
  }

  private ReleaseTerm noteTerm(int at) {
    ReleaseTerm.Kind kind = noteTermKind(at);
    InstructionalNote note = note(at);
    return new ReleaseTerm(
        note.owner(),
        kind == null ? ReleaseTerm.Kind.INCLUSION_TERM : kind,
        List.of(Texts.withoutCodes(note.text())),
        List.of(),
        false);
  }

  private Stream<ReleaseTerm> indexTerms() {
    return IntStream.range(0, data.termCodes().length).mapToObj(this::indexTerm);
  }

  private ReleaseTerm indexTerm(int i) {
    List<String> path = new ArrayList<>();
    for (int p = data.termPaths()[i]; p >= 0; p = data.pathParents()[p]) {
      path.add(0, data.strings().get(data.pathTexts()[p]));
    }
    int manifestation = data.termManifestations()[i];
    return new ReleaseTerm(
        data.code(data.termCodes()[i]),
        Kinds.term(data.termMeta()[i] >> 1),
        path,
        manifestation < 0 ? List.of() : List.of(data.strings().get(manifestation).split(",")),
        (data.termMeta()[i] & 1) != 0);
  }

  /** Puts all that this release holds into a draft. */
  void fill(ReleaseDraft draft) {
    for (int i = 0; i < data.codes().length; i++) {
      String plain = CodeKey.unpack(data.codes()[i]);
      draft.codes.add(new ReleaseDraft.Code(plain, data.title(i), data.isBillable(i)));
      if (data.parents()[i] < 0 && data.sectionOf()[i] >= 0) {
        draft.sectionOfCategory.put(plain, data.sectionOf()[i]);
      }
    }
    for (int s = 0; s < data.sections().length / 4; s++) {
      draft.sections.add(new ReleaseDraft.Section(heading(s), data.sections()[4 * s + 3]));
    }
    IntStream.range(0, data.noteOwners().length).mapToObj(this::note).forEach(draft.notes::add);
    for (int o = 0; o < data.seventhOwners().length; o++) {
      draft.sevenths.put(
          CodeKey.unpack(data.codes()[data.seventhOwners()[o]]), List.copyOf(definitions(o)));
    }
    indexTerms().forEach(draft.terms::add);
    draft.sources.addAll(sources);
  }
}
