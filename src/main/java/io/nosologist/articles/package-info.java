/**
 * Articles for codes and for rules, with the nearest ancestor's article where a code has none.
 *
 * <p>In: a code with what the release says of it, or a rule's article anchor. Out: Markdown. May
 * import domain only. {@code ArticleLibrary} is the way in and is safe to share between threads.
 * Texts lie on the class path: {@code articles/CODE.md} for codes, {@code rules/articles/TOPIC.md}
 * for rules. Links inside rule articles are relative to {@code rules/articles}.
 */
@NullMarked
package io.nosologist.articles;

import org.jspecify.annotations.NullMarked;
