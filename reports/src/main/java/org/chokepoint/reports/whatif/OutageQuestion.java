package org.chokepoint.reports.whatif;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.chokepoint.reports.question.Address;
import org.chokepoint.reports.question.Faults;
import org.chokepoint.reports.table.ReleaseRow;
import org.chokepoint.reports.table.ReleaseTables;

/**
 * What if these nodes failed?
 *
 * @param dataset the dataset; the only one that has all the nodes without it
 * @param fail the nodes that fail at hour 0
 * @param at hour 0 in local time, such as {@code 2022-10-15T15:19}; without it the start of the
 *     newest incident on file that such a node began, or else that any known node began
 * @param restore hours until a failed node's own repair is done; before those on file
 * @param start from this hour on a node is kept up by hand, whatever it needs
 * @param remedies changes made beforehand, written as {@code remedies --change} reads them
 * @param until the hour at which the count ends; 168 without it
 * @param semantics {@code steady} (without it) or {@code black-start}
 * @param suggest how many remedies to search for; none without it
 */
public record OutageQuestion(
    Optional<String> dataset,
    List<String> fail,
    Optional<String> at,
    Map<String, BigDecimal> restore,
    Map<String, BigDecimal> start,
    List<String> remedies,
    Optional<BigDecimal> until,
    Optional<String> semantics,
    Optional<Integer> suggest) {
  /** The page that asks it. */
  public static final String PAGE = "/what-if/outage";

  /** Its parameters in an address. */
  public static final List<String> PARAMETERS =
      List.of(
          "dataset", "fail", "at", "restore", "start", "remedies", "until", "semantics", "suggest");

  public OutageQuestion {
    fail = List.copyOf(fail);
    restore = Collections.unmodifiableMap(new LinkedHashMap<>(restore));
    start = Collections.unmodifiableMap(new LinkedHashMap<>(start));
    remedies = List.copyOf(remedies);
  }

  /** The failure of some nodes, all else left open. */
  public OutageQuestion(String dataset, List<String> fail) {
    this(
        Optional.of(dataset),
        fail,
        Optional.empty(),
        Map.of(),
        Map.of(),
        List.of(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }

  /**
   * The question in a query; other parameters are passed over.
   *
   * @throws org.chokepoint.reports.question.FaultyQuestion listing all that cannot be read
   */
  public static OutageQuestion of(Map<String, String> query) {
    Faults faults = new Faults();
    OutageQuestion question =
        new OutageQuestion(
            Address.text(query, "dataset"),
            Address.list(query, "fail"),
            Address.text(query, "at"),
            Address.numbers(query, "restore", faults),
            Address.numbers(query, "start", faults),
            ChangeTexts.list(query),
            Address.number(query, "until", faults),
            Address.text(query, "semantics"),
            Address.number(query, "suggest", faults).map(OutageQuestion::whole));
    faults.throwIfAny();
    return question;
  }

  /** A part of a remedy is one more. */
  private static int whole(BigDecimal number) {
    return number.setScale(0, RoundingMode.CEILING).intValue();
  }

  /** The node that began an incident on file, for a page nobody has filled. */
  public static OutageQuestion example(ReleaseTables tables) {
    for (ReleaseRow incident : ReleaseRow.of(tables.table("incident"))) {
      String trigger = incident.text("trigger_node");
      if (!trigger.isEmpty()) {
        return new OutageQuestion(incident.text("dataset"), List.of(trigger));
      }
    }
    for (ReleaseRow failure : ReleaseRow.of(tables.table("failure"))) {
      return new OutageQuestion(failure.text("dataset"), List.of(failure.text("node")));
    }
    return new OutageQuestion("", List.of());
  }

  /** Its address: the page, and what is asked. */
  public String permalink() {
    return address(PAGE).text();
  }

  /** The address at which its answer is data. */
  public String data() {
    return address("/v1/what-if/outage").text();
  }

  private Address address(String path) {
    return new Address(path)
        .with("dataset", dataset)
        .with("fail", fail)
        .with("at", at)
        .with("restore", restore)
        .with("start", start)
        .with("remedies", remedies)
        .with("until", until.map(BigDecimal::toPlainString))
        .with("semantics", semantics)
        .with("suggest", suggest.map(String::valueOf));
  }

  /**
   * Its answer.
   *
   * @throws org.chokepoint.reports.question.FaultyQuestion listing all that is wrong with it
   */
  public OutageAnswer answer(ReleaseTables tables) {
    return answer(tables, Limits.STANDARD);
  }

  /**
   * Its answer within other limits.
   *
   * @throws org.chokepoint.reports.question.FaultyQuestion listing all that is wrong with it
   */
  public OutageAnswer answer(ReleaseTables tables, Limits limits) {
    return new PlayedOutage(this, tables, limits).answer();
  }
}
