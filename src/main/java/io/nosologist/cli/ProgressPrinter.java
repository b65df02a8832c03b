package io.nosologist.cli;

import io.nosologist.release.ProgressListener;
import java.io.PrintWriter;

/** Prints progress, a line a step and one more for each further tenth of a download. */
final class ProgressPrinter implements ProgressListener {
  private static final int TENTHS = 10;
  private static final long STRIDE = 5L << 20;

  private final PrintWriter err;
  private String step = "";
  private long mark;

  ProgressPrinter(PrintWriter err) {
    this.err = err;
  }

  @Override
  public void progress(String nowStep, long done, long total) {
    if (!nowStep.equals(step)) {
      step = nowStep;
      mark = 0;
      err.println(nowStep + (total > 0 ? " (" + total + " bytes)" : ""));
    }
    long now = total > 0 ? done * TENTHS / total : done / STRIDE;
    if (now > mark) {
      mark = now;
      err.println("  " + done + " bytes" + (total > 0 ? ", " + done * 100 / total + " %" : ""));
    }
    err.flush();
  }
}
