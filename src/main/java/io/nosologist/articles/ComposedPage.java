package io.nosologist.articles;

import static io.nosologist.articles.Markdown.plain;

import io.nosologist.domain.CodeEntry;
import io.nosologist.domain.InstructionalNote;
import io.nosologist.domain.NoteKind;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** What a release says of one code, as a page: the same words for the same release, always. */
final class ComposedPage {
  private static final int FULL_LENGTH = 7;

  private final List<CodeEntry> ladder;
  private final List<InstructionalNote> notes;
  private final List<CodeEntry> children;
  private final CodeEntry code;

  ComposedPage(
      List<CodeEntry> ladder, List<InstructionalNote> notesOnLadder, List<CodeEntry> children) {
    this.ladder = ladder;
    this.notes = notesOnLadder;
    this.children = children;
    this.code = ladder.get(ladder.size() - 1);
  }

  /** The page with its heading of level 1. */
  String page() {
    return heading(code) + "\n\n" + body();
  }

  /** The page without its first heading; its sections are of level 2. */
  String body() {
    StringBuilder page = new StringBuilder();
    page.append(standing()).append('\n');
    seventhCharacter(page);
    ladder(page);
    children(page);
    notes(page);
    return page.toString();
  }

  static String heading(CodeEntry entry) {
    return "# " + entry.code() + " " + plain(entry.title());
  }

  private String standing() {
    if (!code.billable()) {
      return children.isEmpty()
          ? "**Not billable.** This header is not valid for submission."
          : "**Header: choose one of the codes below it.** "
              + code.code()
              + " itself is not valid for submission (I.B.2).";
    }
    String words = "**Billable.** " + code.code() + " is valid for submission as it stands.";
    return saysUnspecified()
        ? words
            + " Its title says *unspecified*: it is right where the record does not hold the detail, and wrong"
            + " where it does (I.A.9.b, I.B.18)."
        : words;
  }

  private boolean saysUnspecified() {
    return code.title().toLowerCase(Locale.ROOT).contains("unspecified");
  }

  private void seventhCharacter(StringBuilder page) {
    if (length(code) == FULL_LENGTH) {
      page.append("\nThe 7th character is **")
          .append(code.code().charAt(code.code().length() - 1))
          .append("**")
          .append(meaningOfLast())
          .append(".");
      if (code.code().charAt(code.code().length() - 2) == 'X') {
        page.append(" Each X before it only keeps its place (I.A.4).");
      }
      page.append('\n');
    } else if (children.stream().anyMatch(child -> length(child) == FULL_LENGTH)) {
      page.append("\nThe code is complete only with a 7th character, chosen below (I.A.5).\n");
    } else if (!code.billable()
        && notes.stream().anyMatch(note -> note.kind() == NoteKind.SEVENTH_CHARACTER)) {
      page.append("\nThe codes below it are complete only with a 7th character (I.A.5).\n");
    }
  }

  private String meaningOfLast() {
    if (ladder.size() > 1) {
      String above = ladder.get(ladder.size() - 2).title() + ", ";
      if (code.title().startsWith(above)) {
        return ": " + plain(code.title().substring(above.length()));
      }
    }
    return "";
  }

  private static int length(CodeEntry entry) {
    return entry.code().replace(".", "").length();
  }

  private void ladder(StringBuilder page) {
    page.append("\n## The ladder\n\n");
    for (int i = 0; i < ladder.size(); i++) {
      page.append("  ".repeat(i)).append(item(ladder.get(i)));
    }
  }

  private void children(StringBuilder page) {
    if (!children.isEmpty()) {
      page.append(code.billable() ? "\n## The codes below it\n\n" : "\n## Choose one of\n\n");
      children.forEach(child -> page.append(item(child)));
    }
  }

  private static String item(CodeEntry entry) {
    return "- "
        + entry.code()
        + " "
        + plain(entry.title())
        + (entry.billable() ? "" : " (header)")
        + "\n";
  }

  private void notes(StringBuilder page) {
    if (notes.isEmpty()) {
      return;
    }
    page.append("\n## Notes that govern it\n");
    for (NoteKind kind : NoteKind.values()) {
      Map<String, List<InstructionalNote>> byOwner = new LinkedHashMap<>();
      for (InstructionalNote note : notes) {
        if (note.kind() == kind) {
          byOwner.computeIfAbsent(note.owner(), owner -> new ArrayList<>()).add(note);
        }
      }
      if (!byOwner.isEmpty()) {
        page.append("\n### ").append(name(kind)).append('\n');
        List<String> nearestFirst = new ArrayList<>(byOwner.keySet());
        Collections.reverse(nearestFirst);
        for (String owner : nearestFirst) {
          page.append("\nAt ").append(place(owner)).append(":\n\n");
          for (InstructionalNote note : byOwner.getOrDefault(owner, List.of())) {
            page.append("- ").append(plain(note.text())).append('\n');
          }
        }
      }
    }
  }

  private static String place(String owner) {
    return owner.chars().allMatch(Character::isDigit) ? "chapter " + owner : owner;
  }

  private static String name(NoteKind kind) {
    return switch (kind) {
      case INCLUSION_TERM -> "Inclusion terms: conditions for which the code is used (I.A.11)";
      case INCLUDES -> "Includes (I.A.10)";
      case EXCLUDES1 -> "Excludes1: not coded here, and not together with it (I.A.12.a)";
      case EXCLUDES2 ->
          "Excludes2: not included here; both are coded if both are present (I.A.12.b)";
      case CODE_FIRST -> "Code first (I.A.13)";
      case USE_ADDITIONAL -> "Use an additional code (I.A.13)";
      case CODE_ALSO -> "Code also (I.A.17)";
      case NOTE -> "Notes";
      case SEVENTH_CHARACTER -> "7th character (I.A.5)";
    };
  }
}
