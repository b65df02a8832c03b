package io.nosologist.http;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

/** Sends what a well-behaved client cannot. */
final class RawHttp {
  private static final int MILLIS = 10_000;

  private RawHttp() {}

  /** The whole answer to a request line and headers; the connection is closed behind it. */
  static String send(int port, String head) throws IOException {
    try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
      socket.setSoTimeout(MILLIS);
      String request =
          head
              + (head.contains("\nHost:") ? "" : "\r\nHost: localhost")
              + "\r\nConnection: close\r\n\r\n";
      socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
      return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
