package io.nosologist.http;

import io.nosologist.coding.AssistantsByDate;
import io.nosologist.coding.RuleBook;
import io.nosologist.release.ReleaseStore;
import java.nio.file.Path;
import java.util.List;

/** A server on a free port, with the embedded release and the stock rules, for tests of pages. */
final class TestServer {
  private static final Backend BACKEND =
      new Backend(
          new AssistantsByDate(new ReleaseStore(Path.of("target", "no-releases")), null),
          RuleBook.of(null));

  private TestServer() {}

  static Server start(ServerConfig config) {
    return Server.start(config, BACKEND, line -> {});
  }

  /** A configuration whose longest body has so many bytes. */
  static ServerConfig withBodiesUpTo(int bytes) {
    return new ServerConfig("127.0.0.1", 0, 2, 64, 2000, 0, bytes, 2, 1, null, List.of());
  }

  static Backend backend() {
    return BACKEND;
  }
}
