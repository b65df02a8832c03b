package io.nosologist.release;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads the first date of service from the names of official files.
 *
 * <p>"April-1-2026" is that day; a year alone is a fiscal year, which begins on the first of
 * October of the year before.
 */
final class EffectiveDates {
  private static final List<String> MONTHS =
      List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");
  private static final Pattern MONTH_DATE =
      Pattern.compile(
          "(?<![a-z])(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*"
              + "[-_ ,.]*(?:([0-9]{1,2})[-_ ,.]+)?(20[0-9]{2})(?![0-9])");
  private static final Pattern ISO =
      Pattern.compile("(?<![0-9])(20[0-9]{2})-([0-9]{2})-([0-9]{2})(?![0-9])");
  private static final Pattern YEAR = Pattern.compile("(?<![0-9])(20[0-9]{2})(?![0-9])");
  private static final int FISCAL_YEAR_MONTH = 10;

  private EffectiveDates() {}

  /** The date that a file tells by its name, its stated version or the zip it came in. */
  static Optional<LocalDate> of(SourceFile file) {
    return dated(file.shortName())
        .or(() -> fiscalYear(file.shortName()))
        .or(() -> dated(file.version()))
        .or(() -> fiscalYear(file.version()))
        .or(() -> dated(lastParts(file.name())))
        .or(() -> fiscalYear(lastParts(file.name())));
  }

  private static String lastParts(String name) {
    String container = name.contains("!") ? name.substring(0, name.indexOf('!')) : name;
    return container.substring(container.lastIndexOf('/') + 1);
  }

  private static Optional<LocalDate> dated(String text) {
    String lower = text.toLowerCase(Locale.ROOT);
    Matcher iso = ISO.matcher(lower);
    Matcher month = MONTH_DATE.matcher(lower);
    try {
      if (iso.find()) {
        return Optional.of(LocalDate.parse(iso.group()));
      }
      if (month.find()) {
        return Optional.of(
            LocalDate.of(
                Integer.parseInt(month.group(3)),
                MONTHS.indexOf(month.group(1)) + 1,
                month.group(2) == null ? 1 : Integer.parseInt(month.group(2))));
      }
    } catch (DateTimeException e) {
      return Optional.empty();
    }
    return Optional.empty();
  }

  private static Optional<LocalDate> fiscalYear(String text) {
    Matcher year = YEAR.matcher(text);
    return year.find()
        ? Optional.of(LocalDate.of(Integer.parseInt(year.group(1)) - 1, FISCAL_YEAR_MONTH, 1))
        : Optional.empty();
  }
}
