package io.nosologist.release;

/**
 * A chapter or a block of the Tabular List.
 *
 * @param owner the name under which its notes stand: {@code chapter 13} or the range of a block,
 *     e.g. {@code M60-M63}
 * @param title the official title without its range
 * @param range the categories that it spans, e.g. {@code M00-M99}, or one category, e.g. {@code
 *     B20}
 */
public record Heading(String owner, String title, String range) {}
