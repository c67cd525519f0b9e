package org.chokepoint.reports.whatif;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.chokepoint.reports.question.Address;
import org.chokepoint.reports.table.ReleaseTables;

/**
 * What difference would these changes make to an outage?
 *
 * @param dataset the dataset; the only one that has all the nodes without it
 * @param fail the nodes that fail
 * @param remedies the changes, one after the other, written as {@code remedies --change} reads them
 * @param semantics {@code steady} (without it) or {@code black-start}
 */
public record RemedyQuestion(
    Optional<String> dataset,
    List<String> fail,
    List<String> remedies,
    Optional<String> semantics) {
  /** The page that asks it: that of outages. */
  public static final String PAGE = OutageQuestion.PAGE;

  /** Its parameters in an address. */
  public static final List<String> PARAMETERS = List.of("dataset", "fail", "remedies", "semantics");

  public RemedyQuestion {
    fail = List.copyOf(fail);
    remedies = List.copyOf(remedies);
  }

  /** The question in a query; other parameters are passed over. */
  public static RemedyQuestion of(Map<String, String> query) {
    return new RemedyQuestion(
        Address.text(query, "dataset"),
        Address.list(query, "fail"),
        ChangeTexts.list(query),
        Address.text(query, "semantics"));
  }

  /** Its address: the page of outages, and what is asked. */
  public String permalink() {
    return address(PAGE).text();
  }

  /** The address at which its answer is data. */
  public String data() {
    return address("/v1/what-if/remedy").text();
  }

  private Address address(String path) {
    return new Address(path)
        .with("dataset", dataset)
        .with("fail", fail)
        .with("remedies", remedies)
        .with("semantics", semantics);
  }

  /**
   * Its answer.
   *
   * @throws org.chokepoint.reports.question.FaultyQuestion listing all that is wrong with it
   */
  public RemedyAnswer answer(ReleaseTables tables) {
    return new PlayedRemedies(this, tables, Limits.STANDARD).answer();
  }
}
