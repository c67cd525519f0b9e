package org.chokepoint.api.http;

import io.javalin.http.Context;
import java.util.Optional;

/** What pages of other sites may do: read the data API, ask what it computes, change nothing. */
final class CrossOrigin {
  private static final String EXPOSED =
      "Chokepoint-Notice, Chokepoint-Rows, Content-Digest, Content-Disposition, ETag, Link,"
          + " RateLimit, RateLimit-Policy, Retry-After";
  private static final String SENT =
      "Accept, Accept-Language, Content-Type, If-Modified-Since, If-None-Match";
  private static final String DAY = "86400";

  private CrossOrigin() {}

  static boolean open(String path) {
    return path.startsWith("/v1/") || path.equals("/openapi.json");
  }

  /** Headers of every answer to an address that is open to other sites. */
  static void allow(Context context) {
    if (open(context.path())) {
      context.header("Access-Control-Allow-Origin", "*");
      context.header("Access-Control-Expose-Headers", EXPOSED);
      context.header("Cross-Origin-Resource-Policy", "cross-origin");
    }
  }

  /** Takes them back: what is changed, or is for this machine, is not for other sites to read. */
  static void close(Context context) {
    context.removeHeader("Access-Control-Allow-Origin");
    context.removeHeader("Access-Control-Expose-Headers");
    context.header("Cross-Origin-Resource-Policy", "same-origin");
  }

  /** Says which methods an address has, and to a browser that asks first what it may send. */
  static void options(Context context, Address address) {
    context.header("Allow", address.methods());
    Optional<String> methods = address.methodsOfOtherSites();
    if (methods.isEmpty()) {
      close(context);
    } else if (open(context.path())) {
      context.header("Access-Control-Allow-Methods", methods.get());
      context.header("Access-Control-Allow-Headers", SENT);
      context.header("Access-Control-Max-Age", DAY);
    }
    context.status(204);
  }
}
