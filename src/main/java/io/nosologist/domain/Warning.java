package io.nosologist.domain;

import java.util.List;

/**
 * A rule says: this set of codes would not pass an audit as it stands.
 *
 * @param kind the edit: {@code excludes1}, {@code code-first} …
 * @param codes the codes concerned
 * @param text what is wrong and the way out, in one plain sentence
 */
public record Warning(String kind, List<String> codes, String text) implements Conclusion {
  public Warning {
    codes = List.copyOf(codes);
  }
}
