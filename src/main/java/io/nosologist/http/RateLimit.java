package io.nosologist.http;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.LongSupplier;

/**
 * So many requests a minute from one address, in bursts of up to that many. Remembers the last
 * 10,000 addresses. Safe to share between threads.
 */
final class RateLimit {
  private static final int ADDRESSES = 10_000;
  private static final double NANOS_A_MINUTE = 60e9;

  private final int perMinute;
  private final LongSupplier nanos;
  private final Map<String, Bucket> buckets =
      new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Bucket> eldest) {
          return size() > ADDRESSES;
        }
      };

  /**
   * A limit.
   *
   * @param perMinute 0 for none
   * @param nanos a clock that never goes back
   */
  RateLimit(int perMinute, LongSupplier nanos) {
    this.perMinute = perMinute;
    this.nanos = nanos;
  }

  private static final class Bucket {
    private double tokens;
    private long at;
  }

  /**
   * Takes one request from an address.
   *
   * @throws Problem if it had too many
   */
  synchronized void take(String address) {
    if (perMinute == 0) {
      return;
    }
    long now = nanos.getAsLong();
    Bucket bucket = buckets.get(address);
    if (bucket == null) {
      bucket = new Bucket();
      bucket.tokens = perMinute;
      bucket.at = now;
      buckets.put(address, bucket);
    }
    double refill = (now - bucket.at) * (perMinute / NANOS_A_MINUTE);
    bucket.tokens = Math.min(perMinute, bucket.tokens + refill);
    bucket.at = now;
    if (bucket.tokens < 1) {
      long seconds = (long) Math.ceil((1 - bucket.tokens) * 60 / perMinute);
      throw new Problem(
              ProblemType.TOO_MANY_REQUESTS,
              "more than %d requests a minute; try again in %d s".formatted(perMinute, seconds))
          .header("Retry-After", String.valueOf(seconds));
    }
    bucket.tokens--;
  }
}
