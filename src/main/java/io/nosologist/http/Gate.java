package io.nosologist.http;

import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;

/**
 * Lets so many through at a time and so many wait, and turns the others away at once: a queue that
 * grows answers nobody. Safe to share between threads.
 */
final class Gate {
  private final Semaphore free;
  private final int waitingAtMost;
  private final int waitMillis;
  private final AtomicInteger waiting = new AtomicInteger();

  Gate(int inside, int waitingAtMost, int waitMillis) {
    this.free = new Semaphore(inside, true);
    this.waitingAtMost = waitingAtMost;
    this.waitMillis = waitMillis;
  }

  /** How many wait now. */
  int waiting() {
    return waiting.get();
  }

  /**
   * Does the work when there is room.
   *
   * @throws Problem if too many wait, or this one waited too long
   */
  <T> T pass(Supplier<T> work) {
    enter();
    try {
      return work.get();
    } finally {
      free.release();
    }
  }

  private void enter() {
    if (free.tryAcquire()) {
      return;
    }
    try {
      if (waiting.incrementAndGet() > waitingAtMost
          || !free.tryAcquire(waitMillis, TimeUnit.MILLISECONDS)) {
        throw new Problem(
                ProblemType.OVERLOADED,
                "all places are taken and %d requests wait; try again in a second"
                    .formatted(Math.min(waiting.get(), waitingAtMost)))
            .header("Retry-After", "1");
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new Problem(ProblemType.DRAINING, "the server is stopping; try again later");
    } finally {
      waiting.decrementAndGet();
    }
  }
}
