package io.nosologist.release;

import io.nosologist.domain.CodeParts;
import io.nosologist.domain.InstructionalNote;
import io.nosologist.domain.ReleaseId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;

/** Packs a draft into the arrays of a release. */
final class ReleasePacker {
  private final ReleaseDraft draft;
  private final Strings.Builder strings = new Strings.Builder();
  private final Map<String, Integer> indexOf = new HashMap<>();
  private final int n;

  private ReleasePacker(ReleaseDraft draft) {
    this.draft = draft;
    this.n = draft.codes.size();
  }

  static ReleaseData pack(ReleaseDraft draft, ReleaseId id, String version) {
    return new ReleasePacker(draft).pack(id, version);
  }

  private ReleaseData pack(ReleaseId id, String version) {
    long[] codes = new long[n];
    long[] billable = new long[(n + 63) / 64];
    int[] parents = new int[n];
    int[] titles = new int[n];
    int[] sectionOf = new int[n];
    for (int i = 0; i < n; i++) {
      ReleaseDraft.Code code = draft.codes.get(i);
      codes[i] = CodeKey.pack(code.plain());
      indexOf.put(code.plain(), i);
      if (code.billable()) {
        billable[i >> 6] |= 1L << i;
      }
      parents[i] = parent(code.plain());
      titles[i] = title(i, parents[i]);
      sectionOf[i] =
          parents[i] >= 0
              ? sectionOf[parents[i]]
              : draft.sectionOfCategory.getOrDefault(code.plain(), -1);
    }
    int[] sorted =
        IntStream.range(0, n)
            .boxed()
            .sorted(Comparator.comparingLong(i -> codes[i]))
            .mapToInt(i -> i)
            .toArray();
    int[] sections = sections();
    Notes notes = notes();
    Sevenths sevenths = sevenths();
    Terms terms = terms();
    int[] meta = meta(id, version, notes);
    return new ReleaseData(
        strings.build(),
        meta,
        codes,
        sorted,
        parents,
        titles,
        billable,
        sectionOf,
        sections,
        notes.owners,
        notes.texts,
        notes.kinds,
        sevenths.owners,
        sevenths.starts,
        sevenths.values,
        sevenths.meanings,
        terms.pathParents,
        terms.pathTexts,
        terms.codes,
        terms.paths,
        terms.meta,
        terms.manifestations);
  }

  private int parent(String plain) {
    for (int length = plain.length() - 1; length >= 3; length--) {
      Integer parent = indexOf.get(plain.substring(0, length));
      if (parent != null) {
        return parent;
      }
    }
    return -1;
  }

  private int title(int i, int parent) {
    String title = draft.codes.get(i).title();
    if (parent >= 0) {
      String above = draft.codes.get(parent).title() + ", ";
      if (title.startsWith(above) && title.length() > above.length()) {
        return ~strings.id(title.substring(above.length()));
      }
    }
    return strings.id(title);
  }

  private int[] sections() {
    int[] packed = new int[4 * draft.sections.size()];
    int at = 0;
    for (ReleaseDraft.Section section : draft.sections) {
      packed[at++] = strings.id(section.heading().owner());
      packed[at++] = strings.id(section.heading().title());
      packed[at++] = strings.id(section.heading().range());
      packed[at++] = section.parent();
    }
    return packed;
  }

  @SuppressWarnings("ArrayRecordComponent")
  private record Notes(int[] owners, int[] texts, byte[] kinds) {}

  private Notes notes() {
    Map<String, Integer> sectionIndex = new HashMap<>();
    for (int i = 0; i < draft.sections.size(); i++) {
      sectionIndex.put(draft.sections.get(i).heading().owner(), n + i);
    }
    TreeMap<Integer, List<InstructionalNote>> byOwner = new TreeMap<>();
    int total = 0;
    for (InstructionalNote note : draft.notes) {
      Integer owner = indexOf.get(CodeParts.plain(note.owner()));
      if (owner == null) {
        owner = sectionIndex.get(note.owner());
      }
      if (owner != null) {
        byOwner.computeIfAbsent(owner, o -> new ArrayList<>()).add(note);
        total++;
      }
    }
    Notes notes = new Notes(new int[total], new int[total], new byte[total]);
    int at = 0;
    for (Map.Entry<Integer, List<InstructionalNote>> owner : byOwner.entrySet()) {
      for (InstructionalNote note : owner.getValue()) {
        notes.owners[at] = owner.getKey();
        notes.texts[at] = strings.id(note.text());
        notes.kinds[at++] = Kinds.number(note.kind());
      }
    }
    return notes;
  }

  @SuppressWarnings("ArrayRecordComponent")
  private record Sevenths(int[] owners, int[] starts, byte[] values, int[] meanings) {}

  private Sevenths sevenths() {
    TreeMap<Integer, List<SeventhCharacter>> byOwner = new TreeMap<>();
    int total = 0;
    for (Map.Entry<String, List<SeventhCharacter>> e : draft.sevenths.entrySet()) {
      Integer owner = indexOf.get(e.getKey());
      if (owner != null) {
        byOwner.put(owner, e.getValue());
        total += e.getValue().size();
      }
    }
    Sevenths packed =
        new Sevenths(
            new int[byOwner.size()], new int[byOwner.size() + 1], new byte[total], new int[total]);
    int owner = 0;
    int at = 0;
    for (Map.Entry<Integer, List<SeventhCharacter>> e : byOwner.entrySet()) {
      packed.owners[owner] = e.getKey();
      packed.starts[owner++] = at;
      for (SeventhCharacter seventh : e.getValue()) {
        packed.values[at] = (byte) seventh.value();
        packed.meanings[at++] = strings.id(seventh.meaning());
      }
    }
    packed.starts[owner] = at;
    return packed;
  }

  @SuppressWarnings("ArrayRecordComponent")
  private record Terms(
      int[] pathParents,
      int[] pathTexts,
      int[] codes,
      int[] paths,
      byte[] meta,
      int[] manifestations) {}

  private record PathKey(int parent, int text) {}

  private Terms terms() {
    Map<PathKey, Integer> paths = new HashMap<>();
    List<PathKey> pathOrder = new ArrayList<>();
    List<ReleaseTerm> kept = new ArrayList<>();
    int unknown = 0;
    for (ReleaseTerm term : draft.terms) {
      if (indexOf.containsKey(CodeParts.plain(term.code()))) {
        kept.add(term);
      } else {
        unknown++;
      }
    }
    if (unknown > 0) {
      draft.counts.merge("index lines skipped, code not in the release", unknown, Integer::sum);
    }
    int size = kept.size();
    Terms terms =
        new Terms(
            new int[0], new int[0], new int[size], new int[size], new byte[size], new int[size]);
    for (int i = 0; i < size; i++) {
      ReleaseTerm term = kept.get(i);
      int path = -1;
      for (String element : term.path()) {
        PathKey key = new PathKey(path, strings.id(element));
        Integer known = paths.get(key);
        if (known == null) {
          known = pathOrder.size();
          pathOrder.add(key);
          paths.put(key, known);
        }
        path = known;
      }
      terms.codes[i] = indexOf.getOrDefault(CodeParts.plain(term.code()), -1);
      terms.paths[i] = path;
      terms.meta[i] = (byte) (Kinds.number(term.kind()) << 1 | (term.incomplete() ? 1 : 0));
      terms.manifestations[i] =
          term.manifestation().isEmpty() ? -1 : strings.id(String.join(",", term.manifestation()));
      draft.counts.merge("terms " + term.kind(), 1, Integer::sum);
    }
    return new Terms(
        pathOrder.stream().mapToInt(PathKey::parent).toArray(),
        pathOrder.stream().mapToInt(PathKey::text).toArray(),
        terms.codes,
        terms.paths,
        terms.meta,
        terms.manifestations);
  }

  private int[] meta(ReleaseId id, String version, Notes notes) {
    List<Integer> meta = new ArrayList<>();
    meta.add(strings.id(id.id()));
    meta.add(strings.id(id.effective().toString()));
    meta.add(strings.id(version));
    meta.add(draft.sources.size());
    draft.sources.forEach(source -> meta.add(strings.id(source)));
    Map<String, Integer> counts = new TreeMap<>();
    int valid = (int) draft.codes.stream().filter(ReleaseDraft.Code::billable).count();
    counts.put("codes", n);
    counts.put("codes billable", valid);
    counts.put("codes headers", n - valid);
    counts.put("notes", notes.owners.length);
    counts.put("chapters", (int) draft.sections.stream().filter(s -> s.parent() < 0).count());
    counts.put("blocks", (int) draft.sections.stream().filter(s -> s.parent() >= 0).count());
    counts.put("7th character definitions", draft.sevenths.size());
    counts.putAll(draft.counts);
    counts.forEach(
        (name, count) -> {
          meta.add(strings.id(name));
          meta.add(count);
        });
    return meta.stream().mapToInt(i -> i).toArray();
  }
}
