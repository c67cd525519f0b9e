package org.chokepoint.reports.text;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * How one cell is put into words. Numbers have thousands separators and a decimal point in both
 * languages; identifiers have the words of {@link Words}.
 */
public enum Wording {
  /** As it stands. */
  TEXT,
  /** As it stands, and nothing at all where it is missing. */
  OPTIONAL,
  /** A whole number: {@code 12,345}. */
  COUNT,
  /** Index points without decimals: {@code 2,513}. */
  POINTS,
  /** A number with one decimal: {@code 2,512.6}. */
  DECIMAL,
  /** A fraction as percent with one decimal: {@code 47.1%}. */
  PERCENT,
  /** A large number as people say it: {@code 41.1 million}, in Korean {@code 4,112만}. */
  COMPACT,
  /** A number of hours: {@code 127.5 h}. */
  HOURS,
  /** A difference with its sign: {@code +1,318}. */
  SIGNED,
  /** The value of a measure, in the unit of the measure that the row names. */
  MEASURED,
  /** The basis of a share: {@code users_mau} as {@code monthly users}. */
  BASIS,
  /** A measure's id as its name. */
  MEASURE,
  /** Several measures' ids, joined by semicolons, as short names. */
  MEASURES,
  /** What a node is: {@code site}. */
  KIND,
  /** What a rule says: {@code met}. */
  VERDICT,
  /** A region; {@code all} is the whole. */
  REGION,
  /** A country or the world. */
  GEOGRAPHY,
  /** What a lost weight counts. */
  WEIGHT,
  /** How something is known: {@code stated}. */
  EVIDENCE,
  /** An authority's name. */
  AUTHORITY,
  /** The unit of a printed figure. */
  UNIT,
  /** A period: {@code 2022-10}, in Korean {@code 2022년 10월}. */
  PERIOD,
  /** Whom one counts as one holder. */
  LENS;

  /** The word in a template: lower case. */
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** All words in order. */
  public static List<String> ids() {
    return Arrays.stream(values()).map(Wording::id).toList();
  }

  /** The number in this wording, in English. */
  public String of(double number) {
    return of(number, Language.EN);
  }

  /** The number in this wording. */
  public String of(double number, Language language) {
    return switch (this) {
      case COUNT, POINTS -> String.format(Locale.ROOT, "%,d", Math.round(number));
      case PERCENT -> String.format(Locale.ROOT, "%.1f%%", 100 * number);
      case SIGNED -> Numbers.signed(number);
      case COMPACT -> Numbers.compact(number, language);
      case HOURS -> Numbers.hours(number, language);
      default -> String.format(Locale.ROOT, "%,.1f", number);
    };
  }

  /** The whole number in this wording, in English. */
  public String of(long number) {
    return this == COUNT || this == POINTS
        ? String.format(Locale.ROOT, "%,d", number)
        : of((double) number);
  }

  /** The text in this wording, in English. */
  public String of(String text) {
    return of(text, Language.EN);
  }

  /** The text in this wording. */
  public String of(String text, Language language) {
    return switch (this) {
      case TEXT, OPTIONAL, COUNT, POINTS, DECIMAL, PERCENT, COMPACT, HOURS, SIGNED, MEASURED ->
          text;
      case PERIOD -> Dates.period(text, language);
      case MEASURES ->
          Arrays.stream(text.split(";", -1))
              .map(id -> Words.orSpaced("measure-short", id, language))
              .collect(Collectors.joining(", "));
      case REGION, GEOGRAPHY, UNIT -> Words.of(id(), text, language).orElse(text);
      default -> Words.orSpaced(id(), text, language);
    };
  }
}
