package io.nosologist.coding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.nosologist.domain.CodeEntry;
import io.nosologist.domain.CodingResult;
import io.nosologist.domain.Edit;
import io.nosologist.domain.InstructionalNote;
import io.nosologist.domain.Note;
import io.nosologist.domain.NoteKind;
import io.nosologist.domain.Setting;
import io.nosologist.domain.Suggestion;
import io.nosologist.release.Release;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What must hold of every suggested set, whatever the note: nothing in it that an audit refuses.
 *
 * <p>Of the corpora every tenth note is looked at, in each setting; all of them with {@code mvn -B
 * test -Dtest=AuditedSetsTest -Dcorpora=all}. Users without the corpora see these tests skipped.
 */
class AuditedSetsTest {
  private static final Path CORPORA =
      Stream.of(Path.of("..", "shared", "corpora"), Path.of("/work/shared/corpora"))
          .filter(Files::isDirectory)
          .findFirst()
          .orElse(Path.of("..", "shared", "corpora"));
  private static final int STEP = "all".equals(System.getProperty("corpora")) ? 1 : 10;

  @Test
  void everySetOfTheAnnotatedNotesPassesAnAudit() throws IOException {
    List<String> texts = new ArrayList<>();
    try (var notes = Files.walk(Path.of("test-cases"))) {
      for (Path note : notes.filter(p -> p.endsWith("note.txt")).sorted().toList()) {
        texts.add(Files.readString(note));
      }
    }
    assertThat(texts).hasSizeGreaterThan(900);
    texts.forEach(text -> audit(Note.of(text)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "aci-bench/aci_dev.jsonl",
        "codiesp-en/codiesp_en_dev.jsonl",
        "codiesp-en/codiesp_en_train.jsonl",
        "codiesp-en/background.jsonl",
        "primock57/notes",
        "mts-dialog/Main-Dataset/MTS-Dialog-TrainingSet.csv"
      })
  void everySetOfACorpusPassesAnAudit(String name) throws IOException {
    Path corpus = CORPORA.resolve(name);
    assumeTrue(Files.exists(corpus), "the corpora are not here; they are optional: " + corpus);
    List<String> texts = texts(corpus);
    assertThat(texts).hasSizeGreaterThan(50);
    for (int i = 0; i < texts.size(); i += STEP) {
      audit(Note.of(texts.get(i)));
      audit(Note.of(texts.get(i)).in(Setting.INPATIENT));
    }
  }

  private static List<String> texts(Path corpus) throws IOException {
    ObjectMapper json = new ObjectMapper();
    List<String> texts = new ArrayList<>();
    if (Files.isDirectory(corpus)) {
      try (Stream<Path> files = Files.list(corpus)) {
        for (Path file : files.filter(f -> f.toString().endsWith(".json")).sorted().toList()) {
          texts.add(json.readTree(Files.readString(file)).path("note").asText());
        }
      }
    } else if (corpus.toString().endsWith(".csv")) {
      // a dialogue or a line of a note, quotes and all: whatever text there is must pass
      texts.addAll(Files.readAllLines(corpus).stream().filter(l -> l.length() > 80).toList());
    } else {
      for (String line : Files.readAllLines(corpus)) {
        JsonNode node = json.readTree(line);
        texts.add(node.path("text").asText(node.path("note").asText()));
      }
    }
    return texts;
  }

  private static void audit(Note note) {
    CodingResult result = TestAssistant.get().suggest(note);
    Release release = TestAssistant.get().release();
    List<String> codes = result.suggestions().stream().map(Suggestion::code).toList();
    assertThat(codes).doesNotHaveDuplicates();
    for (Suggestion suggestion : result.suggestions()) {
      assertThat(release.find(suggestion.code()).map(CodeEntry::billable)).contains(true);
      assertThat(suggestion.evidence()).as("evidence of %s", suggestion.code()).isNotEmpty();
      assertThat(suggestion.article()).isNotBlank();
      assertThat(suggestion.explanation())
          .as("steps of %s", suggestion.code())
          .anyMatch(s -> s.rule() != null && s.guideline() != null && s.article() != null);
      for (InstructionalNote line : release.notesOnLadder(suggestion.code())) {
        if (line.kind() == NoteKind.EXCLUDES1) {
          for (String other : codes) {
            if (!other.equals(suggestion.code()) && names(line, other)) {
              assertThat(result.edits())
                  .as("%s beside %s", suggestion.code(), other)
                  .anyMatch(e -> isPair(e, suggestion.code(), other));
            }
          }
        }
      }
    }
    if (!codes.isEmpty()) {
      assertThat(result.suggestions().get(0).title())
          .as("first of %s", codes)
          .doesNotMatch("(?i)(?!.*as the cause of).*(?<!not )classified elsewhere.*")
          .doesNotMatch("(?i).*in (chronic kidney|neoplastic) diseases?.*")
          .doesNotMatch("(?i)diabetes mellitus due to underlying condition.*");
      if (codes.get(0).matches("B9[5-7].*")) {
        assertThat(result.edits()).extracting(Edit::kind).contains("unacceptable-principal");
      }
    }
  }

  private static boolean isPair(Edit edit, String one, String other) {
    return edit.kind().equals("excludes1")
        && edit.codes().contains(one)
        && edit.codes().contains(other);
  }

  private static boolean names(InstructionalNote note, String code) {
    return CodeRange.of(note.text()).stream().anyMatch(r -> r.holds(code));
  }
}
