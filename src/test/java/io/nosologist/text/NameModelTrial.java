package io.nosologist.text;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import opennlp.tools.namefind.NameFinderME;
import opennlp.tools.namefind.NameSample;
import opennlp.tools.namefind.TokenNameFinderFactory;
import opennlp.tools.namefind.TokenNameFinderModel;
import opennlp.tools.util.ObjectStreamUtils;
import opennlp.tools.util.Span;
import opennlp.tools.util.TrainingParameters;

/**
 * Tries whether a trained {@code TokenNameFinder} finds condition wordings that no list holds.
 *
 * <pre>java -cp target/test-classes:target/classes:$CP io.nosologist.text.NameModelTrial nlp-models
 * </pre>
 *
 * <p>Trains on generated sentences, scores on {@code names-heldout.txt}, and times it on 5 KB. The
 * result is stated in {@code nlp-models/MANIFEST.md}; no model of it ships.
 */
final class NameModelTrial {
  private static final String[] HEADS = {
    "pneumonia",
    "fracture",
    "diabetes",
    "arthritis",
    "rash",
    "pain",
    "tumor",
    "infection",
    "syndrome",
    "stenosis",
    "effusion",
    "ulcer",
    "failure",
    "bleeding",
    "weakness",
    "calcification",
    "swelling",
    "tear",
    "palsy",
    "dermatitis"
  };
  private static final String[] MODIFIERS = {
    "acute", "chronic", "left knee", "right hip", "severe", "bacterial", "renal", "type 2", "mild",
    "lumbar", "recurrent", "heart", "gastric", "spinal", "diabetic", "muscle", "pleural", "skin"
  };
  private static final String[] BEFORE = {
    "Patient has", "History of", "Denies", "Presents with", "Diagnosed with", "Treated for",
    "No evidence of", "MRI shows", "Assessment :", "Concern for", "Complains of", "Likely",
    "She was admitted with", "Mother had", "Continue medication for", "Consistent with"
  };
  private static final String[] AFTER = {
    ".",
    ", improving .",
    "since May .",
    "on the left .",
    "and is stable .",
    "for three days .",
    "with good effect ."
  };
  private static final String[] EMPTY = {
    "Follow up in two weeks .", "Vital signs are stable .", "She lives with her husband .",
    "Continue lisinopril 10 mg daily .", "Labs were drawn today .", "Exam is unremarkable .",
    "He works as a driver .", "Diet and exercise discussed .", "Seen by Dr. Smith .",
    "Wound clean and dry .", "X-ray ordered .", "Physical therapy twice a week ."
  };

  private NameModelTrial() {}

  public static void main(String[] args) throws IOException {
    List<NameSample> heldOut = new ArrayList<>();
    for (String line :
        Files.readAllLines(Path.of(args[0], "names-heldout.txt"), StandardCharsets.UTF_8)) {
      heldOut.add(NameSample.parse(line, false));
    }
    TrainingParameters parameters = TrainingParameters.defaultParams();
    parameters.put(TrainingParameters.CUTOFF_PARAM, 1);
    TokenNameFinderModel model =
        NameFinderME.train(
            "en",
            "condition",
            ObjectStreamUtils.createObjectStream(generate()),
            parameters,
            new TokenNameFinderFactory());
    NameFinderME finder = new NameFinderME(model);
    int right = 0;
    int overlapping = 0;
    int gold = 0;
    int said = 0;
    for (NameSample sample : heldOut) {
      Span[] names = sample.getNames();
      Set<String> expected = new HashSet<>();
      Arrays.stream(names).forEach(n -> expected.add(n.getStart() + "-" + n.getEnd()));
      gold += names.length;
      for (Span span : finder.find(sample.getSentence())) {
        said++;
        right += expected.contains(span.getStart() + "-" + span.getEnd()) ? 1 : 0;
        overlapping += Arrays.stream(names).anyMatch(n -> n.intersects(span)) ? 1 : 0;
      }
      finder.clearAdaptiveData();
    }
    System.out.printf(
        Locale.ROOT,
        "condition names, exact: P %.3f R %.3f F1 %.3f; %d of %d said overlap one; %d in all%n",
        right / (double) Math.max(1, said),
        right / (double) gold,
        2.0 * right / (said + gold),
        overlapping,
        said,
        gold);
    time(finder, heldOut);
  }

  private static void time(NameFinderME finder, List<NameSample> samples) {
    double best = Double.MAX_VALUE;
    for (int round = 0; round < 40; round++) {
      int units = 0;
      long start = System.nanoTime();
      for (int i = 0; units < 5000; i++) {
        String[] sentence = samples.get(i % samples.size()).getSentence();
        finder.find(sentence);
        units += String.join(" ", sentence).length();
      }
      best = Math.min(best, (System.nanoTime() - start) / 1e6);
    }
    System.out.printf(Locale.ROOT, "best time for 5 KB: %.1f ms%n", best);
  }

  private static List<NameSample> generate() throws IOException {
    Random random = new Random(20260102);
    List<NameSample> samples = new ArrayList<>();
    for (int i = 0; i < 1500; i++) {
      String sentence = pick(random, EMPTY);
      if (random.nextInt(4) > 0) {
        String modifier = random.nextInt(3) == 0 ? "" : pick(random, MODIFIERS) + " ";
        String name = "<START:condition> " + modifier + pick(random, HEADS) + " <END> ";
        sentence = pick(random, BEFORE) + " " + name + pick(random, AFTER);
      }
      samples.add(NameSample.parse(sentence, false));
    }
    return samples;
  }

  private static String pick(Random random, String[] from) {
    return from[random.nextInt(from.length)];
  }
}
