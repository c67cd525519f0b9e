package org.chokepoint.rule;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Who is taken out of a presumption by a number that market shares do not give. It is listed as
 * missing with each verdict.
 *
 * @param id its name
 * @param input the number that is needed
 * @param comparison how it is compared
 * @param threshold with what
 * @param unit its unit
 * @param from the first day it applies, if known
 * @param to the first day it no longer applies, if any
 * @param citation where it is written
 */
public record Exclusion(
    String id,
    String input,
    Comparison comparison,
    BigDecimal threshold,
    String unit,
    Optional<LocalDate> from,
    Optional<LocalDate> to,
    String citation) {

  boolean inForce(LocalDate day) {
    return from.map(first -> !day.isBefore(first)).orElse(true)
        && to.map(day::isBefore).orElse(true);
  }

  String missing() {
    return input
        + " of each undertaking (excluded where "
        + comparison.sign()
        + " "
        + String.format(java.util.Locale.ROOT, "%,d", threshold.toBigInteger())
        + " "
        + unit
        + ")";
  }
}
