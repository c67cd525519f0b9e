package org.chokepoint.api.page.market;

import org.chokepoint.api.page.Frame;

/** Words for the values of a field. */
public final class Terms {
  private Terms() {}

  /** The words for a value, or the value itself where it needs none. */
  public static String of(Frame frame, String field, String value) {
    return switch (field) {
      case "period" -> frame.period(value);
      case "region" -> value.equals("all") ? frame.t("market.region.all") : value;
      case "basis" -> frame.basis(value);
      case "lens" -> frame.word("market.lens", value);
      case "authority" -> authority(frame, value);
      case "geography" -> geography(frame, value);
      case "scope", "status" -> frame.word("rule." + field, value);
      case "kind" -> kind(frame, value);
      case "dataset" -> value;
      default -> frame.word("market." + field, value);
    };
  }

  /** An authority by the short name of its rule book, or by its own name. */
  public static String authority(Frame frame, String id) {
    return frame.word("rule.authority", id);
  }

  /** A kind of data, or of a thing that was found. */
  private static String kind(Frame frame, String value) {
    String data = frame.word("market.kind", value);
    return data.equals(value) ? frame.word("find.kind", value) : data;
  }

  /** A geography in words. */
  public static String geography(Frame frame, String code) {
    return frame.word("market.geography", code);
  }
}
