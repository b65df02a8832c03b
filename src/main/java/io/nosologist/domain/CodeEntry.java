package io.nosologist.domain;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One code of a release, billable or header.
 *
 * @param code with its dot, e.g. {@code M61.252}
 * @param title the official long title
 * @param billable whether the code is valid for submission
 * @param parent the code above it; null for a three-character category
 * @param children the codes directly below, in release order, 7th characters included; empty for a
 *     billable code
 */
public record CodeEntry(
    String code, String title, boolean billable, @Nullable String parent, List<String> children) {
  public CodeEntry {
    children = List.copyOf(children);
  }

  /** The three-character category that the code belongs to. */
  public String category() {
    return CodeParts.category(code);
  }
}
