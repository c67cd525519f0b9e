package org.chokepoint.api.http;

import io.javalin.http.Context;

/** What pages of other sites may do: read the data API, and ask what it computes. */
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

  /** Says which methods an address has, and to a browser that asks first what it may send. */
  static void options(Context context, String methods) {
    context.header("Allow", methods);
    if (open(context.path())) {
      context.header("Access-Control-Allow-Methods", methods);
      context.header("Access-Control-Allow-Headers", SENT);
      context.header("Access-Control-Max-Age", DAY);
    }
    context.status(204);
  }
}
