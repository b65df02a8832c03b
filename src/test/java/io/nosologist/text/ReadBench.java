package io.nosologist.text;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;

/**
 * Times reading a note and asking the context of thirty mentions, and counts allocation.
 *
 * <pre>java -cp target/test-classes:target/classes:$CP io.nosologist.text.ReadBench NOTE.txt</pre>
 *
 * <p>The note is repeated until it has 5,000 units.
 */
final class ReadBench {
  private ReadBench() {}

  public static void main(String[] args) throws IOException {
    StringBuilder text = new StringBuilder();
    while (text.length() < 5000) {
      text.append(Files.readString(Path.of(args[0]))).append("\n\n");
    }
    text.setLength(5000);
    String note = text.toString();
    long before = System.nanoTime();
    TextModels models = TextModels.load();
    System.out.printf(Locale.ROOT, "load %.0f ms%n", (System.nanoTime() - before) / 1e6);
    NoteReader reader = new NoteReader(models);
    int claims = 0;
    double[] times = new double[5000];
    com.sun.management.ThreadMXBean threads =
        (com.sun.management.ThreadMXBean) java.lang.management.ManagementFactory.getThreadMXBean();
    long allocated = 0;
    for (int i = 0; i < times.length; i++) {
      long bytes = threads.getCurrentThreadAllocatedBytes();
      long start = System.nanoTime();
      ReadNote read = reader.read(note);
      int step = Math.max(1, read.tokenCount() / 30);
      for (int t = 0; t < read.tokenCount(); t += step) {
        claims += read.context(t, t + 1).size();
      }
      times[i] = (System.nanoTime() - start) / 1e6;
      allocated = threads.getCurrentThreadAllocatedBytes() - bytes;
    }
    double[] last = Arrays.copyOfRange(times, 3000, times.length);
    Arrays.sort(last);
    System.out.printf(
        Locale.ROOT,
        "median %.3f ms, 95%% %.3f ms, %d KB a note (%d claims)%n",
        last[last.length / 2],
        last[last.length * 95 / 100],
        allocated / 1024,
        claims / times.length);
  }
}
