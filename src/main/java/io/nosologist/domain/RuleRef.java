package io.nosologist.domain;

/**
 * The rule behind a conclusion, as the catalogue names it.
 *
 * @param id never changes: {@code SPC-0003}
 * @param title what the rule decides, in one line
 * @param guideline number of the official guideline: {@code I.B.13}
 * @param article path of the article that explains it: {@code /articles/laterality#side-of-site}
 */
public record RuleRef(String id, String title, String guideline, String article) {}
