package org.chokepoint.api.page.market;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.chokepoint.api.page.Frame;

/** Addresses of a list in another order: everything else that was chosen stays. */
final class Sorting {
  private Sorting() {}

  static String address(Frame frame, String column, String order) {
    Map<String, String> query = new TreeMap<>(frame.question().query());
    query.remove("page");
    query.remove("lang");
    query.remove("release");
    query.put("sort", column);
    query.put("order", order.equals("forward") ? "" : order);
    List<Object> pairs = new ArrayList<>();
    query.forEach(
        (name, value) -> {
          pairs.add(name);
          pairs.add(value);
        });
    return frame.to(frame.address(), pairs.toArray());
  }
}
