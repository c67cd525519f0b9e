package org.chokepoint.reports.chart;

/** Words that stay as they are in Korean texts: names of the release, abbreviations, ids. */
final class KoreanTexts {
  static final String NAMES =
      "Chokepoint|Telegram|r-20221116-1|HHI|CR[0-9]|KR-DOM-[A-Z0-9]+|EU|power|login|seoul|busan"
          + "|(?<![A-Za-z])out(?![A-Za-z])";

  private KoreanTexts() {}
}
