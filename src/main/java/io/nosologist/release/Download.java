package io.nosologist.release;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;

/**
 * A file fetched over https or http, held in memory.
 *
 * @param name the last part of the address's path
 * @param bytes the whole body
 */
@SuppressWarnings("ArrayRecordComponent") // handed over once, never compared
record Download(String name, byte[] bytes) {
  private static final Duration CONNECT = Duration.ofSeconds(20);
  private static final Duration ANSWER = Duration.ofMinutes(2);
  private static final int OK = 200;

  static boolean isAddress(String source) {
    return source.regionMatches(true, 0, "https://", 0, 8)
        || source.regionMatches(true, 0, "http://", 0, 7);
  }

  /**
   * Fetches an address, following redirects but never from https to http.
   *
   * @param maxBytes the size at which it gives up
   * @throws ReleaseException where the address is none, does not answer 200, or sends too much
   */
  static Download fetch(String address, long maxBytes, ProgressListener progress) {
    URI uri;
    try {
      uri = URI.create(address);
    } catch (IllegalArgumentException e) {
      throw new ReleaseException(
          "\"" + address + "\" is not an address (" + e.getMessage() + ")", e);
    }
    HttpClient client =
        HttpClient.newBuilder()
            .followRedirects(HttpClient.Redirect.NORMAL)
            .connectTimeout(CONNECT)
            .build();
    try {
      HttpRequest request = HttpRequest.newBuilder(uri).timeout(ANSWER).GET().build();
      HttpResponse<InputStream> response =
          client.send(request, HttpResponse.BodyHandlers.ofInputStream());
      try (InputStream body = response.body()) {
        if (response.statusCode() != OK) {
          throw new ReleaseException(
              address
                  + " answered "
                  + response.statusCode()
                  + "; look the address up anew, or download the file and import it from disk");
        }
        long total = response.headers().firstValueAsLong("content-length").orElse(-1);
        return new Download(name(uri), read(address, body, total, maxBytes, progress));
      }
    } catch (IOException | IllegalArgumentException e) {
      throw new ReleaseException(
          "Cannot download "
              + address
              + " ("
              + e
              + "); check the connection, or download the file and import it from disk",
          e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new ReleaseException("The download of " + address + " was interrupted", e);
    }
  }

  private static byte[] read(
      String address, InputStream body, long total, long maxBytes, ProgressListener progress)
      throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    byte[] buffer = new byte[1 << 16];
    progress.progress("download " + address, 0, total);
    for (int n = body.read(buffer); n >= 0; n = body.read(buffer)) {
      if (out.size() + (long) n > maxBytes) {
        throw new ReleaseException(
            address + " sends more than " + maxBytes + " bytes; this is no official release");
      }
      out.write(buffer, 0, n);
      progress.progress("download " + address, out.size(), total);
    }
    return out.toByteArray();
  }

  private static String name(URI uri) {
    String path = uri.getPath() == null ? "" : uri.getPath();
    String name = path.substring(path.lastIndexOf('/') + 1);
    return name.isEmpty() ? String.valueOf(uri.getHost()) : name;
  }
}
