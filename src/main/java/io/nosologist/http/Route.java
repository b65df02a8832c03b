package io.nosologist.http;

import io.javalin.http.Handler;
import io.javalin.http.HandlerType;

/**
 * One route of the service.
 *
 * @param path with parameters in braces: {@code /api/v1/codes/{code}}
 */
record Route(HandlerType method, String path, Handler handler) {
  static Route get(String path, Handler handler) {
    return new Route(HandlerType.GET, path, handler);
  }

  static Route post(String path, Handler handler) {
    return new Route(HandlerType.POST, path, handler);
  }
}
