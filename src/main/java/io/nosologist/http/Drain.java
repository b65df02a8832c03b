package io.nosologist.http;

import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.HttpHeaderValue;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;

/**
 * Counts the requests that are under way, so that a stop can wait for them. A request counts as
 * accepted when it arrives before the stop; later ones are answered with 503 and the connection is
 * closed behind the answer.
 */
final class Drain extends Handler.Wrapper {
  private static final int LOOK_EVERY_MILLIS = 20;

  private final AtomicLong accepted = new AtomicLong();
  private volatile boolean draining;

  /** Whether a stop has begun. */
  boolean isDraining() {
    return draining;
  }

  /** Requests under way that arrived before a stop. */
  long underWay() {
    return accepted.get();
  }

  @Override
  public boolean handle(Request request, Response response, Callback callback) throws Exception {
    accepted.incrementAndGet();
    if (draining) {
      accepted.decrementAndGet();
      response.getHeaders().put(HttpHeader.CONNECTION, HttpHeaderValue.CLOSE.asString());
    } else {
      Request.addCompletionListener(request, failure -> accepted.decrementAndGet());
    }
    return super.handle(request, response, callback);
  }

  /**
   * Turns new requests away and waits for the accepted ones.
   *
   * @return how many were still under way when the time was over
   */
  long drain(int seconds) {
    draining = true;
    long until = System.nanoTime() + TimeUnit.SECONDS.toNanos(seconds);
    while (accepted.get() > 0 && System.nanoTime() < until) {
      try {
        Thread.sleep(LOOK_EVERY_MILLIS);
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        break;
      }
    }
    return accepted.get();
  }
}
