package org.chokepoint.api.http;

import java.nio.ByteBuffer;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.HttpStatus;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.handler.ErrorHandler;
import org.eclipse.jetty.util.Callback;
import org.jspecify.annotations.Nullable;

/** What Jetty itself refuses, as problem documents like all others. */
final class ProblemErrors extends ErrorHandler {

  @Override
  protected void generateResponse(
      Request request,
      Response response,
      int code,
      @Nullable String message,
      @Nullable Throwable cause,
      Callback callback) {
    response.getHeaders().put(HttpHeader.CONTENT_TYPE, Problem.TYPE);
    SafeHeaders.ALL.forEach(response.getHeaders()::put);
    byte[] body = problem(code).json(request.getHttpURI().getCanonicalPath());
    response.write(true, ByteBuffer.wrap(body), callback);
  }

  private static Problem problem(int status) {
    String title = HttpStatus.getMessage(status).toLowerCase(Locale.ROOT);
    String detail =
        switch (status) {
          case 413 -> "the body is larger than this server takes; it reads none";
          case 431 -> "the headers are larger than this server takes";
          case 503 -> "the server is stopping; try again";
          default -> "the request was refused: " + title;
        };
    return status == 500
        ? Problem.unexpected()
        : new Problem(status, title, detail, Optional.empty(), List.of(), Map.of());
  }
}
