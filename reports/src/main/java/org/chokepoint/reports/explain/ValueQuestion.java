package org.chokepoint.reports.explain;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.chokepoint.reports.question.Address;
import org.chokepoint.reports.question.Faults;
import org.chokepoint.reports.question.QuestionFault.Kind;
import org.chokepoint.reports.table.ReleaseRow;
import org.chokepoint.reports.table.ReleaseTables;
import org.chokepoint.reports.table.Selected;
import tech.tablesaw.api.Table;

/**
 * Which number of the result table is to be explained.
 *
 * @param dataset the dataset
 * @param subjectKind what it is about: {@code market} or {@code panel}
 * @param subject the market, or the panel's subject
 * @param period the period
 * @param region the region
 * @param basis what is measured
 * @param lens whom one counts as one firm
 * @param measure the measure
 */
public record ValueQuestion(
    String dataset,
    String subjectKind,
    String subject,
    String period,
    String region,
    String basis,
    String lens,
    String measure) {
  /** The page that asks it. */
  public static final String PAGE = "/explain";

  /** Its parameters in an address. */
  public static final List<String> PARAMETERS =
      List.of("dataset", "subject_kind", "subject", "period", "region", "basis", "lens", "measure");

  /**
   * The question in a query; other parameters are passed over. Without them the subject is a
   * market, the region its whole geography, the lens {@code group} and the measure {@code hhi}.
   */
  public static ValueQuestion of(Map<String, String> query) {
    return new ValueQuestion(
        Address.text(query, "dataset").orElse(""),
        Address.text(query, "subject_kind").orElse("market"),
        Address.text(query, "subject").orElse(""),
        Address.text(query, "period").orElse(""),
        Address.text(query, "region").orElse("all"),
        Address.text(query, "basis").orElse(""),
        Address.text(query, "lens").orElse("group"),
        Address.text(query, "measure").orElse("hhi"));
  }

  /** The question of a row of the result table. */
  public static ValueQuestion of(ReleaseRow row) {
    return new ValueQuestion(
        row.text("dataset"),
        row.text("subject_kind"),
        row.text("subject"),
        row.text("period"),
        row.text("region"),
        row.text("basis"),
        row.text("lens"),
        row.text("measure"));
  }

  /** Its address: the page, and what is asked. */
  public String permalink() {
    return address(PAGE).text();
  }

  /** The address at which its answer is data. */
  public String data() {
    return address("/v1/values/explain").text();
  }

  private Address address(String path) {
    Address address = new Address(path);
    columns().forEach((name, word) -> address.with(name, word));
    return address;
  }

  private Map<String, String> columns() {
    Map<String, String> columns = new LinkedHashMap<>();
    columns.put("dataset", dataset);
    columns.put("subject_kind", subjectKind);
    columns.put("subject", subject);
    columns.put("period", period);
    columns.put("region", region);
    columns.put("basis", basis);
    columns.put("lens", lens);
    columns.put("measure", measure);
    return columns;
  }

  /**
   * Where the number comes from.
   *
   * @throws org.chokepoint.reports.question.FaultyQuestion if the release has no such number
   */
  public Explanation explained(ReleaseTables tables, Provenance provenance) {
    return new Explained(this, row(tables), tables, provenance).explanation();
  }

  private ReleaseRow row(ReleaseTables tables) {
    Table results = tables.table("result");
    List<ReleaseRow> rows = Selected.rows(results, columns());
    if (rows.isEmpty()) {
      throw refused(results);
    }
    return rows.get(0);
  }

  private RuntimeException refused(Table results) {
    Faults faults = new Faults();
    boolean known = true;
    for (Map.Entry<String, String> column : columns().entrySet()) {
      if (column.getValue().isEmpty()) {
        faults.add(
            Kind.MISSING,
            column.getKey(),
            "no %s is given; add %s=".formatted(column.getKey(), column.getKey()));
        known = false;
      } else {
        TreeSet<String> there =
            new TreeSet<>(results.stringColumn(column.getKey()).unique().asList());
        known &= faults.known(column.getKey(), column.getKey(), column.getValue(), there);
      }
    }
    if (known) {
      faults.add(
          Kind.CONTRADICTION,
          "measure",
          "the release has no value with all of "
              + columns()
              + "; /v1/values lists those of a market");
    }
    faults.throwIfAny();
    return new IllegalStateException("a row of " + columns() + " was looked for and not found");
  }
}
