package io.nosologist.coding;

import java.util.List;
import java.util.Random;

/** Makes messy notes from real phrases, the same from the same seed. */
final class MessyNotes {
  private static final List<String> PHRASES =
      List.of(
          "Paralytic calcification of muscle, left thigh",
          "myositis ossificans traumatica of the R upper arm",
          "no ossification of muscle",
          "heterotopic ossification of both hips after spinal cord injury",
          "calcific tendinitis of shoulder",
          "type 2 diabetes mellitus with chronic kidney disease, stage 3b",
          "HTN, CHF, COPD w/ acute exacerbation",
          "h/o stroke w/ L hemiparesis",
          "FHx: breast cancer in mother",
          "possible pneumonia",
          "burn of left forearm, third degree, sequela",
          "fracture of shaft of femur, closed, subsequent encounter",
          "pt denies chest pain",
          "ASSESSMENT AND PLAN:",
          "PAST MEDICAL HISTORY:",
          "Left thigh:",
          "1.",
          "\u2022 quadriplegia, C5-C7 complete",
          "- (L) calf, b/l",
          "Lt. hand / fingers",
          "fibrodysplasia ossificans progressiva",
          "follow-up in 2 weeks; return if fever or pain",
          "Dr. A. B. Smith, M.D.",
          "BP 120/80, T 36.6\u00B0C, 5 mg p.o. b.i.d.",
          "\u00DCbergewicht; na\u00EFve caf\u00E9-au-lait",
          "status post left below-knee amputation");

  private static final List<String> GLUE =
      List.of(
          " ",
          "  ",
          "\n",
          "\r\n",
          "\r",
          "\t",
          "\u00A0",
          ". ",
          ", ",
          "; ",
          "\n\n",
          "\r\n\r\n",
          " - ",
          "\n\u2022 ",
          "\n* ",
          "\n2) ",
          "\f",
          "\u2028",
          "\u200B",
          "");

  private static final List<String> NOISE =
      List.of(
          "\uD83E\uDDB5",
          "\uD83D\uDC69\u200D\u2695\uFE0F",
          "\uD83E",
          "\uDDB5",
          "\u05D9\u05E8\u05DA \u05E9\u05DE\u05D0\u05DC",
          "\u202Eleft\u202C",
          "\u0627\u0644\u0641\u062E\u0630",
          "e\u0301\u0327",
          "\u0130\u0131\u00DF\uFB01",
          "\u0000",
          "\uFEFF",
          "((((",
          "\"\\/",
          "________",
          "?????",
          "[**2026-01-02**]",
          "\u5DE6\u5927\u817F");

  private MessyNotes() {}

  static String of(long seed) {
    Random random = new Random(seed);
    StringBuilder note = new StringBuilder();
    int parts = random.nextInt(40);
    for (int i = 0; i < parts; i++) {
      String part = pick(random, random.nextInt(4) == 0 ? NOISE : PHRASES);
      note.append(random.nextInt(10) == 0 ? cut(random, part) : part);
      note.append(pick(random, GLUE));
    }
    return random.nextInt(10) == 0
        ? note.toString().toUpperCase(java.util.Locale.ROOT)
        : note.toString();
  }

  private static String cut(Random random, String part) {
    return part.substring(random.nextInt(part.length()));
  }

  private static String pick(Random random, List<String> from) {
    return from.get(random.nextInt(from.size()));
  }
}
