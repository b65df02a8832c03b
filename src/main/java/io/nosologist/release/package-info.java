/**
 * One ICD-10-CM release: read official files, store compactly, look up codes, notes and terms, by
 * date.
 *
 * <p>In: official Tabular, Index, neoplasm, drug, external-cause XML and order files. Out: {@code
 * Release}, immutable and safe to share between threads. May import domain only.
 */
@NullMarked
package io.nosologist.release;

import org.jspecify.annotations.NullMarked;
