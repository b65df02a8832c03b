package io.nosologist.regression;

import io.nosologist.coding.CodingAssistant;
import io.nosologist.domain.Span;
import io.nosologist.exchange.BadInputException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A folder of cases in our own form: {@code <id>/note.txt} and {@code <id>/expected.yaml}. */
final class FolderSuite implements Suite {
  private final String name;
  private final List<Path> folders;
  private final Iterator<Path> cases;
  private final CodingAssistant assistant;
  private final Map<String, Path> seen;

  /**
   * A suite.
   *
   * @param seen ids of the cases of suites before, with their folders; those of this one are added
   */
  FolderSuite(Path folder, String name, CodingAssistant assistant, Map<String, Path> seen) {
    this.name = name;
    this.seen = seen;
    this.folders = AnnotatedCase.folders(folder);
    this.cases = folders.iterator();
    this.assistant = assistant;
  }

  @Override
  public String name() {
    return name;
  }

  @Override
  public long size() {
    return folders.size();
  }

  @Override
  public @Nullable GoldNote next() {
    if (!cases.hasNext()) {
      return null;
    }
    Path folder = cases.next();
    Path twin = seen.putIfAbsent(String.valueOf(folder.getFileName()), folder);
    if (twin != null) {
      throw new BadInputException(
          "%s:1: the id %s is that of %s too; give each case its own"
              .formatted(folder.resolve("expected.yaml"), folder.getFileName(), twin));
    }
    AnnotatedCase one;
    try {
      one = AnnotatedCase.read(folder);
    } catch (AnnotatedCase.MalformedCaseException e) {
      throw new BadInputException(String.valueOf(e.getMessage()), e);
    }
    List<String> malformed = one.malformed(assistant::find);
    if (!malformed.isEmpty()) {
      throw new BadInputException(String.join("\n", malformed));
    }
    List<GoldCode> codes = new ArrayList<>();
    for (AnnotatedCase.ExpectedCode code : AnnotatedCase.listed(one.expected().codes())) {
      codes.add(
          new GoldCode(
              code.code(),
              AnnotatedCase.listed(code.evidence()).stream()
                  .map(q -> new Span(q.start(), q.end()))
                  .toList()));
    }
    return new GoldNote(
        name, one.id(), folder.resolve("expected.yaml").toString(), one.toNote(), codes, one);
  }
}
