package io.nosologist.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Too much at once, and stopping meanwhile. */
class LoadTest {
  private static final String LONG_NOTE =
      "{\"text\":\""
          + "Paralytic calcification of muscle, left thigh. Denies chest pain. ".repeat(300)
          + "\"}";
  private static final String NOTE =
      "{\"text\":\"Paralytic calcification of muscle, left thigh. Denies chest pain.\"}";

  private static ServerConfig narrow(ServerConfig c, int waiting, int waitMillis) {
    return new ServerConfig(
        c.host(), c.port(), 1, waiting, waitMillis, 0, c.maxBodyBytes(), 1, 20, null, List.of());
  }

  private static CompletableFuture<HttpResponse<String>> post(TestServer server, String body) {
    return server.client.sendAsync(
        server
            .request("/api/v1/suggestions")
            .header("Content-Type", "application/json")
            .POST(BodyPublishers.ofString(body))
            .build(),
        BodyHandlers.ofString());
  }

  @Test
  void tooManyAtOnceAreTurnedAwayAndTheOthersAnswered() throws Exception {
    try (TestServer server = new TestServer(c -> narrow(c, 1, 60_000))) {
      List<CompletableFuture<HttpResponse<String>>> sent =
          IntStream.range(0, 12).mapToObj(i -> post(server, LONG_NOTE)).toList();
      List<Integer> statuses = new ArrayList<>();
      for (CompletableFuture<HttpResponse<String>> one : sent) {
        HttpResponse<String> response = one.get(30, TimeUnit.SECONDS);
        statuses.add(response.statusCode());
        if (response.statusCode() == 503) {
          assertThat(response.body()).contains("/problems#overloaded");
          assertThat(TestServer.header(response, "Retry-After")).isEqualTo("1");
        } else {
          assertThat(response.body()).contains("M61.252");
        }
      }
      assertThat(statuses).containsOnly(200, 503).contains(200, 503);
      assertThat(post(server, NOTE).get(30, TimeUnit.SECONDS).statusCode()).isEqualTo(200);
    }
  }

  @Test
  void nobodyWaitsLongerThanTheServerLetsThem() throws Exception {
    try (TestServer server = new TestServer(c -> narrow(c, 100, 1))) {
      List<CompletableFuture<HttpResponse<String>>> sent =
          IntStream.range(0, 8).mapToObj(i -> post(server, LONG_NOTE)).toList();
      List<Integer> statuses = new ArrayList<>();
      for (CompletableFuture<HttpResponse<String>> one : sent) {
        statuses.add(one.get(30, TimeUnit.SECONDS).statusCode());
      }
      assertThat(statuses).contains(200, 503);
    }
  }

  @Test
  void aStopUnderLoadLosesNoAcceptedRequest() throws Exception {
    TestServer server = TestServer.standard();
    AtomicBoolean stopping = new AtomicBoolean();
    CountDownLatch warm = new CountDownLatch(20);
    ConcurrentLinkedQueue<String> broken = new ConcurrentLinkedQueue<>();
    ConcurrentLinkedQueue<Integer> late = new ConcurrentLinkedQueue<>();
    List<Thread> callers =
        IntStream.range(0, 6)
            .mapToObj(
                i ->
                    new Thread(
                        () -> {
                          while (call(server, stopping, broken, late)) {
                            warm.countDown();
                          }
                        }))
            .toList();
    CompletableFuture<HttpResponse<String>> underWay = post(server, LONG_NOTE);
    while (server.server.underWay() == 0) {
      Thread.onSpinWait();
    }
    callers.forEach(Thread::start);
    assertThat(warm.await(30, TimeUnit.SECONDS)).isTrue();
    stopping.set(true);
    server.close();
    for (Thread caller : callers) {
      caller.join(30_000);
      assertThat(caller.isAlive()).isFalse();
    }
    assertThat(broken).isEmpty();
    assertThat(late).allMatch(status -> status == 200 || status == 503);
    HttpResponse<String> answer = underWay.get(30, TimeUnit.SECONDS);
    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.body()).contains("M61.252");
    assertThat(server.log).last().asString().contains("\"stopped\",\"lost\":0");
  }

  /** One request; false once the server is gone. A request counts as broken if it was cut short. */
  private static boolean call(
      TestServer server,
      AtomicBoolean stopping,
      ConcurrentLinkedQueue<String> broken,
      ConcurrentLinkedQueue<Integer> late) {
    try {
      HttpResponse<String> response = post(server, NOTE).get(30, TimeUnit.SECONDS);
      if (stopping.get()) {
        late.add(response.statusCode());
      } else if (response.statusCode() != 200 || !response.body().contains("M61.252")) {
        broken.add("status " + response.statusCode());
      }
      return response.statusCode() == 200;
    } catch (Exception e) {
      if (!stopping.get() || !refused(e)) {
        broken.add(String.valueOf(e));
      }
      return false;
    }
  }

  private static boolean refused(Throwable e) {
    for (Throwable at = e; at != null; at = at.getCause()) {
      if (at instanceof java.net.ConnectException) {
        return true;
      }
    }
    return false;
  }
}
