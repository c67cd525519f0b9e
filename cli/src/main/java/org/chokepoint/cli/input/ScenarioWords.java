package org.chokepoint.cli.input;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.chokepoint.ownership.Stake;
import org.chokepoint.scenario.Divestiture;
import org.chokepoint.scenario.Entry;
import org.chokepoint.scenario.Quantity;
import org.chokepoint.table.FaultKind;

/** Reads the scenarios that options spell, such as {@code A:50:C}. */
public final class ScenarioWords {
  private static final String NUMBER = "([0-9]{1,18}(?:\\.[0-9]{1,9})?)";
  private static final Pattern DIVEST = Pattern.compile("(.+):" + NUMBER + "%?:(.+)");
  private static final Pattern ENTER = Pattern.compile("(.+):" + NUMBER + "(%?)");
  private static final Pattern STAKE =
      Pattern.compile("(.+?):(.+?):" + NUMBER + "%?(?::" + NUMBER + "%?)?");

  private final Mistakes mistakes;

  /** A reader that keeps what it cannot read among the mistakes. */
  public ScenarioWords(Mistakes mistakes) {
    this.mistakes = mistakes;
  }

  /** {@code FIRM:PERCENT:BUYER}. */
  public Optional<Divestiture> divestiture(String text) {
    Matcher parts = DIVEST.matcher(text);
    return matches(parts, "--divest", text, "FIRM:PERCENT:BUYER", "A:50:C")
        ? Optional.of(
            new Divestiture(
                parts.group(1), Quantity.percent(new BigDecimal(parts.group(2))), parts.group(3)))
        : Optional.empty();
  }

  /** {@code NAME:AMOUNT} in the market's unit, or {@code NAME:PERCENT%} of the market. */
  public Optional<Entry> entry(String text, Entry.Origin origin) {
    Matcher parts = ENTER.matcher(text);
    if (!matches(parts, "--enter", text, "NAME:AMOUNT", "N:12 or N:5%")) {
      return Optional.empty();
    }
    BigDecimal number = new BigDecimal(parts.group(2));
    Quantity part = parts.group(3).isEmpty() ? Quantity.amount(number) : Quantity.percent(number);
    return Optional.of(new Entry(parts.group(1), part, origin));
  }

  /** {@code OWNER:FIRM:EQUITY[:VOTES]} in percent; a stake without votes is silent. */
  public Optional<Stake> stake(String text) {
    Matcher parts = STAKE.matcher(text);
    if (!matches(parts, "--stake", text, "OWNER:FIRM:EQUITY[:VOTES]", "A:B:20 or A:B:20:15")) {
      return Optional.empty();
    }
    String votes = Optional.ofNullable(parts.group(4)).orElse("0");
    return Optional.of(
        new Stake(
            parts.group(1), parts.group(2), new BigDecimal(parts.group(3)), new BigDecimal(votes)));
  }

  private boolean matches(Matcher parts, String option, String text, String form, String example) {
    if (!parts.matches()) {
      mistakes.add(
          FaultKind.BAD_SETTING, option, "'" + text + "'", form, "write it as in " + example);
    }
    return parts.matches();
  }
}
