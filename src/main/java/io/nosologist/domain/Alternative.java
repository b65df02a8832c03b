package io.nosologist.domain;

/**
 * A neighbouring code and what the note would have to say for it.
 *
 * @param code the neighbour
 * @param title its official title
 * @param ifDocumented the detail that leads there: {@code right}
 */
public record Alternative(String code, String title, String ifDocumented) {}
