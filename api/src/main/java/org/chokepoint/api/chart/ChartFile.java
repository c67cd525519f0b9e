package org.chokepoint.api.chart;

import org.chokepoint.reports.text.Language;

/**
 * A chart as a file.
 *
 * @param format the kind of file
 * @param content the bytes
 * @param language the language of its words
 * @param lettering whether the words are as they were asked for
 */
public record ChartFile(
    ChartFormat format, Content content, Language language, Lettering lettering) {

  /** Whether a picture could be lettered as it was asked for. */
  public enum Lettering {
    /** It could. */
    AS_ASKED,
    /** No typeface with Korean letters is installed; the labels are in English. */
    NO_HANGUL
  }

  /** Bytes that are handed on and never changed. */
  public static final class Content {
    private final byte[] bytes;

    Content(byte[] bytes) {
      this.bytes = bytes;
    }

    /** The bytes; they are not copied. */
    public byte[] bytes() {
      return bytes;
    }
  }

  static ChartFile of(ChartFormat format, byte[] bytes, Language language) {
    return new ChartFile(format, new Content(bytes), language, Lettering.AS_ASKED);
  }

  int size() {
    return content.bytes().length;
  }
}
