package io.nosologist.domain;

import java.time.LocalDate;

/**
 * Which ICD-10-CM release a result rests on.
 *
 * @param id e.g. {@code icd10cm-2026-04-01}
 * @param effective first date of service that the release applies to
 */
public record ReleaseId(String id, LocalDate effective) {}
