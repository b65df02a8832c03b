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
import io.nosologist.domain.Suggestion;
import io.nosologist.release.Release;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What must hold of every suggested set, whatever the note: nothing in it that an audit refuses.
 */
class AuditedSetsTest {
  private static final Path CORPORA = Path.of("..", "shared", "corpora");

  @Test
  void everySetOfTheAnnotatedNotesPassesAnAudit() throws IOException {
    List<String> texts = new ArrayList<>();
    try (var notes = Files.walk(Path.of("test-cases"))) {
      for (Path note : notes.filter(p -> p.endsWith("note.txt")).sorted().toList()) {
        texts.add(Files.readString(note));
      }
    }
    assertThat(texts).hasSizeGreaterThan(900);
    texts.forEach(AuditedSetsTest::audit);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "aci-bench/aci_dev.jsonl",
        "codiesp-en/codiesp_en_dev.jsonl",
        "codiesp-en/codiesp_en_train.jsonl"
      })
  void everySetOfACorpusPassesAnAudit(String name) throws IOException {
    Path corpus =
        List.of(CORPORA, Path.of("/work/shared/corpora")).stream()
            .map(c -> c.resolve(name))
            .filter(Files::isRegularFile)
            .findFirst()
            .orElse(CORPORA.resolve(name));
    assumeTrue(Files.isRegularFile(corpus), "the corpora are optional");
    ObjectMapper json = new ObjectMapper();
    for (String line : Files.readAllLines(corpus)) {
      JsonNode node = json.readTree(line);
      audit(node.path("text").asText(node.path("note").asText()));
    }
  }

  private static void audit(String text) {
    CodingResult result = TestAssistant.get().suggest(Note.of(text));
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
      for (InstructionalNote note : release.notesOnLadder(suggestion.code())) {
        if (note.kind() == NoteKind.EXCLUDES1) {
          for (String other : codes) {
            if (!other.equals(suggestion.code()) && names(note, other)) {
              assertThat(result.edits())
                  .as("%s beside %s", suggestion.code(), other)
                  .anyMatch(e -> isPair(e, suggestion.code(), other));
            }
          }
        }
      }
    }
    if (!codes.isEmpty()
        && result.suggestions().get(0).title().matches("(?i).*(?<!not )classified elsewhere.*")) {
      assertThat(result.edits()).extracting(Edit::kind).contains("manifestation-first");
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
