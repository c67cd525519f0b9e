package org.chokepoint.rule;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.chokepoint.table.NearestName;

/** What the words of a rule file mean; a word that means nothing is noted as a fault. */
final class RuleWords {
  private static final String THRESHOLD = "threshold";
  private static final String COMPARISON = "comparison";
  private static final String EVIDENCE = "evidence";

  private RuleWords() {}

  static Threshold threshold(RuleEntry entry) {
    String text = entry.text(THRESHOLD);
    Optional<Threshold> threshold = Threshold.of(text);
    if (threshold.isEmpty() && !text.isEmpty()) {
      entry.fault(THRESHOLD, "'" + text + "'", "a decimal number, or a fraction such as 2/3");
    }
    return threshold.orElseGet(() -> Threshold.of("0").orElseThrow());
  }

  static Comparison comparison(RuleEntry entry) {
    String sign = entry.text(COMPARISON);
    Optional<Comparison> comparison = Comparison.of(sign);
    if (comparison.isEmpty() && !sign.isEmpty()) {
      entry.fault(COMPARISON, "'" + sign + "'", "one of >, >=, <, <=");
    }
    return comparison.orElse(Comparison.ABOVE);
  }

  static Dated days(RuleEntry entry) {
    Optional<LocalDate> from = day(entry, "from");
    Optional<LocalDate> to = day(entry, "to");
    if (from.isPresent() && to.isPresent() && !to.get().isAfter(from.get())) {
      entry.fault("to", "'" + to.get() + "'", "a day after from, " + from.get());
    }
    return new Dated(from, to);
  }

  private static Optional<LocalDate> day(RuleEntry entry, String key) {
    Optional<String> text = entry.optional(key).filter(day -> !day.isEmpty());
    try {
      return text.map(LocalDate::parse);
    } catch (DateTimeException notADay) {
      entry.fault(key, "'" + text.orElse("") + "'", "a day such as 2024-02-06");
      return Optional.empty();
    }
  }

  /** The constant a key's text names. */
  static <E extends Enum<E>> E word(RuleEntry entry, Class<E> words, String key, E otherwise) {
    String text = entry.text(key);
    List<String> known =
        Arrays.stream(words.getEnumConstants())
            .map(constant -> constant.name().toLowerCase(Locale.ROOT))
            .toList();
    int index = known.indexOf(text);
    if (index < 0 && !text.isEmpty()) {
      entry.fault(key, "'" + text + "'", "one of " + known + hint(text, known));
    }
    return index < 0 ? otherwise : words.getEnumConstants()[index];
  }

  private static String hint(String text, List<String> known) {
    return NearestName.of(text, known).isEmpty() ? "" : "; " + NearestName.hint(text, known);
  }

  /** P or S; what is known from memory only must not be shipped. */
  static Evidence evidence(RuleEntry entry) {
    String text = entry.text(EVIDENCE);
    String expected = "P (instrument read) or S (secondary source read)";
    if (text.equals("M")) {
      entry.fault(
          EVIDENCE,
          "'M' (from memory)",
          expected + "; what is known from memory only is not shipped",
          "find a source that can be cited, or take the entry out");
    } else if (!text.isEmpty() && !Set.of("P", "S").contains(text)) {
      entry.fault(EVIDENCE, "'" + text + "'", expected);
    }
    return text.equals("P") ? Evidence.P : Evidence.S;
  }
}
