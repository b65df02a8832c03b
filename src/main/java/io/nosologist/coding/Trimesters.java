package io.nosologist.coding;

import io.nosologist.domain.Axis;
import io.nosologist.domain.CodeEntry;
import io.nosologist.domain.Measure;
import io.nosologist.domain.Rung;
import io.nosologist.release.Release;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * The steps to the trimesters of a code where the note counts weeks: the ladder offers those only
 * whose words stand in the note.
 */
final class Trimesters {
  private static final List<String> ORDINALS = List.of("first", "second", "third");

  private final Release release;

  Trimesters(Release release) {
    this.release = release;
  }

  /** The rungs of the trimester that the weeks of the note lie in, beside those of silence. */
  List<Rung> of(List<Measure> measures, List<Rung> rungs) {
    List<Rung> out = new ArrayList<>();
    for (Measure measure : measures) {
      if (measure.name().equals("weeks of gestation")) {
        String trimester = ORDINALS.get(measure.trimester() - 1) + " trimester";
        for (Rung rung : rungs) {
          if (rung.byDefault() && leavesOpen(rung)) {
            for (String child : children(rung.parent())) {
              if (title(child).contains(trimester)) {
                out.add(
                    new Rung(
                        rung.candidate(), rung.parent(), child, Axis.TRIMESTER, trimester, false));
                below(rung, child, rungs, out);
              }
            }
          }
        }
        return out;
      }
    }
    return out;
  }

  /**
   * Where silence leads below a trimester, as it does below the trimester left open: the 7th
   * character of the fetus.
   */
  private void below(Rung open, String trimester, List<Rung> rungs, List<Rung> out) {
    for (Rung step : rungs) {
      if (step.byDefault()
          && step.candidate() == open.candidate()
          && step.parent().equals(open.child())) {
        String child = trimester + step.child().substring(open.child().length());
        if (release.find(child).isPresent()) {
          out.add(new Rung(step.candidate(), trimester, child, step.axis(), step.value(), true));
        }
      }
    }
  }

  /** Whether a default child says that the trimester is not told. */
  private boolean leavesOpen(Rung rung) {
    return rung.axis() == Axis.TRIMESTER || title(rung.child()).contains("unspecified trimester");
  }

  private List<String> children(String code) {
    return release.find(code).map(CodeEntry::children).orElse(List.of());
  }

  private String title(String code) {
    return release.find(code).map(e -> e.title().toLowerCase(Locale.ROOT)).orElse("");
  }
}
