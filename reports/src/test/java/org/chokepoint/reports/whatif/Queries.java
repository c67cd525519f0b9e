package org.chokepoint.reports.whatif;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

/** The parameters of an address, as a server reads them. */
final class Queries {
  private Queries() {}

  static Map<String, String> of(String address) {
    Map<String, String> query = new HashMap<>();
    for (String pair : address.substring(address.indexOf('?') + 1).split("&")) {
      int equals = pair.indexOf('=');
      query.put(
          pair.substring(0, equals),
          URLDecoder.decode(pair.substring(equals + 1), StandardCharsets.UTF_8));
    }
    return query;
  }
}
