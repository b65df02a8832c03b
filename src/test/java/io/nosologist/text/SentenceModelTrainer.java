package io.nosologist.text;

import java.io.IOException;
import java.io.OutputStream;
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
import opennlp.tools.sentdetect.SentenceDetectorFactory;
import opennlp.tools.sentdetect.SentenceDetectorME;
import opennlp.tools.sentdetect.SentenceModel;
import opennlp.tools.sentdetect.SentenceSample;
import opennlp.tools.util.ObjectStreamUtils;
import opennlp.tools.util.Span;
import opennlp.tools.util.TrainingParameters;

/**
 * Writes synthetic clinical sentences, trains a sentence model on them and compares it with the
 * stock model on held-out lines, both with our abbreviations and without.
 *
 * <pre>java -cp target/test-classes:target/classes:$CP io.nosologist.text.SentenceModelTrainer \
 *   nlp-models [MODEL-TO-WRITE.bin]</pre>
 *
 * <p>Reads {@code sentences-hand.txt} and {@code sentences-heldout.txt} in that folder (one
 * sentence a line, a blank line between notes), writes {@code sentences-train.txt}.
 */
final class SentenceModelTrainer {
  private static final long SEED = 20260101;
  private static final String[] SUBJECTS = {
    "Pt.", "The patient", "Patient", "She", "He", "Mr. Lee", "Mrs. Diaz", "Ms. Roy", "Pt"
  };
  private static final String[] CLAIMS = {
    "denies chest pain",
    "reports knee pain x 3 days",
    "c/o dizziness",
    "takes ASA 81 mg q.d.",
    "is doing well on metformin 500 mg b.i.d.",
    "has HTN, DM2 and OA",
    "was seen by Dr. Ito",
    "uses albuterol p.r.n. for wheeze",
    "had an MI in 2009",
    "is a 64 y.o. smoker",
    "had labs drawn at 8 a.m. today",
    "fell approx. 2 wks. ago",
    "is s/p L. hip fx",
    "was started on heparin i.v. in the E.D.",
    "weighs 82.5 kg",
    "sleeps 5 hrs. a night",
    "will have a cervical MRI",
    "had a glucose of 8.1",
    "rates the pain as 7",
    "was given 5 mg",
    "has hepatitis C",
    "takes vitamin D",
    "had a lesion of 4.2 x 3.1 cm on CT",
    "came from Denver",
    "has decreased ROM",
    "was told to keep the A1c below 7",
    "had C. diff colitis",
    "met the surgeon, Dr. J. Mills, in May",
    "injured the R. knee at work"
  };
  private static final String[] TELEGRAPHIC = {
    "No fever", "no n/v", "Lungs CTA bilat.", "BP 132/78", "Abd. soft", "Ext. w/o edema",
    "Temp. 98.6", "EKG: NSR", "A1c 8.1", "RTC 3 mos.", "F/u in 2 wks", "Cont. same meds",
    "Wound clean", "Neuro intact", "Hgb. 11.2", "CXR neg.", "Stable vs. prior", "WNL",
    "Recheck K+ in a.m.", "DVT ruled out", "Gait steady", "Cr. 1.4", "Skin: no rash"
  };

  private SentenceModelTrainer() {}

  public static void main(String[] args) throws IOException {
    Path folder = Path.of(args[0]);
    List<List<String>> train = new ArrayList<>(read(folder.resolve("sentences-hand.txt")));
    train.addAll(generate());
    StringBuilder text = new StringBuilder();
    train.forEach(note -> text.append(String.join("\n", note)).append("\n\n"));
    Files.writeString(folder.resolve("sentences-train.txt"), text);
    List<List<String>> heldOut = read(folder.resolve("sentences-heldout.txt"));
    SentenceModel own = train(train);
    SentenceModel stock = TextModels.sentenceModel();
    Abbreviations abbreviations = Abbreviations.load(java.util.Map.of());
    report("stock, no abbreviations", new SentenceDetectorME(stock), heldOut);
    report("stock + abbreviations", new SentenceFinder(stock, abbreviations), heldOut);
    report("own, no abbreviations", new SentenceDetectorME(own), heldOut);
    report("own + abbreviations", new SentenceFinder(own, abbreviations), heldOut);
    if (args.length > 1) {
      try (OutputStream out = Files.newOutputStream(Path.of(args[1]))) {
        own.serialize(out);
      }
    }
  }

  private static SentenceModel train(List<List<String>> notes) throws IOException {
    List<SentenceSample> samples = new ArrayList<>();
    for (List<String> note : notes) {
      samples.add(new SentenceSample(String.join(" ", note), spans(note)));
    }
    TrainingParameters parameters = TrainingParameters.defaultParams();
    parameters.put(TrainingParameters.CUTOFF_PARAM, 2);
    parameters.put(TrainingParameters.ITERATIONS_PARAM, 200);
    return SentenceDetectorME.train(
        "en",
        ObjectStreamUtils.createObjectStream(samples),
        new SentenceDetectorFactory("en", true, null, new char[] {'.', '!', '?'}),
        parameters);
  }

  private static List<List<String>> generate() {
    Random random = new Random(SEED);
    List<List<String>> notes = new ArrayList<>();
    for (int n = 0; n < 400; n++) {
      List<String> note = new ArrayList<>();
      int sentences = 3 + random.nextInt(6);
      for (int s = 0; s < sentences; s++) {
        if (random.nextInt(3) == 0) {
          note.add(ended(pick(random, TELEGRAPHIC)));
        } else {
          note.add(ended(pick(random, SUBJECTS) + " " + pick(random, CLAIMS)));
        }
      }
      notes.add(note);
    }
    return notes;
  }

  private static String ended(String sentence) {
    return sentence.endsWith(".") ? sentence : sentence + ".";
  }

  private static String pick(Random random, String[] from) {
    return from[random.nextInt(from.length)];
  }

  private static Span[] spans(List<String> note) {
    Span[] spans = new Span[note.size()];
    int at = 0;
    for (int i = 0; i < spans.length; i++) {
      spans[i] = new Span(at, at + note.get(i).length());
      at = spans[i].getEnd() + 1;
    }
    return spans;
  }

  private static void report(String name, SentenceDetectorME detector, List<List<String>> notes) {
    int right = 0;
    int gold = 0;
    int said = 0;
    for (List<String> note : notes) {
      Set<Span> expected = new HashSet<>(Arrays.asList(spans(note)));
      gold += expected.size();
      for (Span span : detector.sentPosDetect(String.join(" ", note))) {
        said++;
        right += expected.contains(new Span(span.getStart(), span.getEnd())) ? 1 : 0;
      }
    }
    System.out.printf(
        Locale.ROOT,
        "%-24s P %.3f R %.3f F1 %.3f (%d sentences)%n",
        name,
        right / (double) said,
        right / (double) gold,
        2.0 * right / (said + gold),
        gold);
  }

  private static List<List<String>> read(Path file) throws IOException {
    List<List<String>> notes = new ArrayList<>();
    List<String> note = new ArrayList<>();
    for (String line : Files.readAllLines(file, StandardCharsets.UTF_8)) {
      if (!line.isBlank()) {
        note.add(line.strip());
      } else if (!note.isEmpty()) {
        notes.add(note);
        note = new ArrayList<>();
      }
    }
    if (!note.isEmpty()) {
      notes.add(note);
    }
    return notes;
  }
}
