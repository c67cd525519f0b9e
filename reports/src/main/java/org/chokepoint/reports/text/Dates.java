package org.chokepoint.reports.text;

import java.util.Arrays;
import java.util.stream.Collectors;

/** Periods as people write them: ISO 8601 in English, spelled out in Korean. */
final class Dates {
  private Dates() {}

  static String period(String period, Language language) {
    return language == Language.EN
        ? period
        : Arrays.stream(period.split("/", -1)).map(Dates::korean).collect(Collectors.joining("~"));
  }

  private static String korean(String period) {
    String[] parts = period.split("-", -1);
    if (!period.matches("[0-9]{4}(-[0-9HQ]+){0,2}")) {
      return period;
    }
    String year = parts[0] + "년";
    if (parts.length == 1) {
      return year;
    }
    String part =
        switch (parts[1]) {
          case "H1" -> "상반기";
          case "H2" -> "하반기";
          default ->
              parts[1].startsWith("Q") ? parts[1].substring(1) + "분기" : number(parts[1]) + "월";
        };
    return parts.length == 2 ? year + " " + part : year + " " + part + " " + number(parts[2]) + "일";
  }

  private static String number(String digits) {
    return digits.replaceFirst("^0", "");
  }
}
