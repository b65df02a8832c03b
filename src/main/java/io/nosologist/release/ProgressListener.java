package io.nosologist.release;

/** Hears how far a long task has come; called on the thread that runs the task. */
@FunctionalInterface
public interface ProgressListener {
  /**
   * Hears of one step.
   *
   * @param step what is being done, e.g. {@code download https://…}
   * @param done units done so far, bytes for a download
   * @param total units in all, or -1 where it is not known
   */
  void progress(String step, long done, long total);

  /** A listener that hears nothing. */
  static ProgressListener silent() {
    return (step, done, total) -> {};
  }
}
