package io.nosologist.domain;

import java.util.List;

/**
 * A check of the suggested set that an auditor would make.
 *
 * @param kind {@code excludes1}, {@code excludes2}, {@code code-first} …
 * @param codes the codes concerned
 * @param text what is wrong and the way out
 * @param rule id of the rule that found it
 */
public record Edit(String kind, List<String> codes, String text, String rule) {
  public Edit {
    codes = List.copyOf(codes);
  }
}
