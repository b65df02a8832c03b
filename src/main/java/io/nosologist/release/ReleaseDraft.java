package io.nosologist.release;

import io.nosologist.domain.InstructionalNote;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What has been read of a release so far, before it is packed. */
final class ReleaseDraft {
  /** A code without its dot. */
  record Code(String plain, String title, boolean billable) {}

  /**
   * A chapter or block.
   *
   * @param parent index of the heading above it; -1 for a chapter
   */
  record Section(Heading heading, int parent) {}

  /** Headers and codes in release order, each after the header above it. */
  List<Code> codes = new ArrayList<>();

  final List<Section> sections = new ArrayList<>();

  /** The innermost block of each category. */
  final Map<String, Integer> sectionOfCategory = new LinkedHashMap<>();

  final List<InstructionalNote> notes = new ArrayList<>();

  /** The 7th characters defined at a plain code; they hold for everything below it. */
  final Map<String, List<SeventhCharacter>> sevenths = new LinkedHashMap<>();

  /** Terms of the Alphabetic Index and its tables; titles and inclusion terms come from codes. */
  final List<ReleaseTerm> terms = new ArrayList<>();

  final Map<String, Integer> counts = new LinkedHashMap<>();

  /** The files it was read from, as {@code name sha256}. */
  final List<String> sources = new ArrayList<>();

  /** A draft that holds what a release holds, so that other files can be put on top of it. */
  static ReleaseDraft of(Release release) {
    ReleaseDraft draft = new ReleaseDraft();
    release.fill(draft);
    return draft;
  }
}
