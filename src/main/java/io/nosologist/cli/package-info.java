/**
 * The command line: picocli commands and the wiring of the house; holds {@code main}.
 *
 * <p>In: arguments, files. Out: text or JSON on standard output, messages on standard error, exit
 * status 0 (ok), 1 (a check found something) or 2 (bad usage or input). May import every package.
 */
@NullMarked
package io.nosologist.cli;

import org.jspecify.annotations.NullMarked;
