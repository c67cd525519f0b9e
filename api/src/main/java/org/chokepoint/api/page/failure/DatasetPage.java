package org.chokepoint.api.page.failure;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.stream.Collectors;
import org.chokepoint.api.http.Question;
import org.chokepoint.api.page.SitePage;
import org.chokepoint.api.release.Release;
import org.chokepoint.table.Periods;

/** One dataset: where it comes from, what was read of it, what it covers and how old it is. */
final class DatasetPage implements SitePage {
  private static final int REJECTS = 50;

  /** Where each table of a dataset is as data. */
  private static final Map<String, String> DATA = data();

  @Override
  public String path() {
    return "/datasets/{id}";
  }

  @Override
  public List<String> parameters() {
    return List.of(Paged.PARAMETER);
  }

  private static Map<String, String> data() {
    Map<String, String> data = new LinkedHashMap<>();
    data.put("share", "/v1/shares");
    data.put("observation", "/v1/observations");
    data.put("node", "/v1/nodes");
    data.put("dependency", "/v1/dependencies");
    data.put("incident", "/v1/incidents");
    data.put("incident_impact", "/v1/incident-impacts");
    data.put("source", "/v1/sources");
    data.put("result", "/v1/values");
    data.put("verdict", "/v1/verdicts");
    return data;
  }

  @Override
  public Content content(Question question, Release release) {
    List<DatasetQuality> all = DatasetQuality.of(release, question.language());
    String id = question.inPath("id", all.stream().map(one -> one.card().id()).toList());
    DatasetQuality quality =
        all.stream().filter(one -> one.card().id().equals(id)).findFirst().orElseThrow();
    return new Content(
        "dataset.jte",
        quality.card().title(),
        view(quality, question, release, Map.of("dataset", id)));
  }

  private static DatasetView view(
      DatasetQuality quality, Question question, Release release, Map<String, String> own) {
    Row card = Row.of(release.table("dataset"), own).get(0);
    String id = quality.card().id();
    return new DatasetView(
        quality,
        card.text("licence"),
        card.text("unit"),
        card.text("coverage"),
        card.text("methods").lines().toList(),
        release.entry().datasets().getOrDefault(id, card.text("card_sha256")),
        Row.of(release.table("dataset_file"), own).stream().map(DatasetView.FileLine::of).toList(),
        markets(release, own),
        Paged.of(
            Row.of(release.table("rejected"), own).stream()
                .map(DatasetView.RejectLine::of)
                .toList(),
            question,
            REJECTS),
        SourceLine.of(release, id).values().stream()
            .sorted(Comparator.comparing(SourceLine::publisher).thenComparing(SourceLine::title))
            .toList(),
        Row.of(release.table("node"), own).size(),
        Row.of(release.table("incident"), own).size(),
        !Row.of(release.table("failure"), own).isEmpty(),
        tables(release, own));
  }

  private static List<DatasetView.TableLine> tables(Release release, Map<String, String> own) {
    List<DatasetView.TableLine> lines = new ArrayList<>();
    DATA.forEach(
        (table, path) -> {
          int rows = Row.of(release.table(table), own).size();
          if (rows > 0) {
            lines.add(new DatasetView.TableLine(path, table, rows));
          }
        });
    return lines;
  }

  private static List<DatasetView.MarketLine> markets(Release release, Map<String, String> own) {
    Map<String, Row> newest = new HashMap<>();
    Map<String, String> coverage = new HashMap<>(own);
    coverage.put("measure", "coverage");
    coverage.put("lens", "firm");
    for (Row row : Row.of(release.table("result"), coverage)) {
      newest.merge(row.text("subject"), row, DatasetPage::later);
    }
    return Row.of(release.table("market"), own).stream()
        .map(row -> market(row, newest))
        .sorted(Comparator.comparing(DatasetView.MarketLine::name))
        .collect(Collectors.toList());
  }

  private static Row later(Row one, Row other) {
    Comparator<Row> end =
        Comparator.comparing(
            row -> Periods.lastDay(row.text("period")).orElse(java.time.LocalDate.MIN));
    return end.compare(one, other) >= 0 ? one : other;
  }

  private static DatasetView.MarketLine market(Row row, Map<String, Row> newest) {
    String id = row.text("market_id");
    Row figures = newest.get(id);
    return new DatasetView.MarketLine(
        id,
        row.text("name"),
        row.text("name_local"),
        figures == null ? "" : figures.text("period"),
        figures == null ? OptionalDouble.empty() : figures.amount("value"));
  }
}
