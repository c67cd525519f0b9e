package org.chokepoint.reports.chart;

import java.util.List;
import java.util.Map;
import org.chokepoint.reports.table.ReleaseRow;
import org.chokepoint.reports.table.ReleaseTables;
import org.chokepoint.reports.text.Language;

/** A chart as its file declares it, to be filled with the rows of any release. */
public final class Chart {
  private final ChartSpecification specification;

  Chart(ChartSpecification specification) {
    this.specification = specification;
  }

  /** The identifier: the file's name without {@code .json}. */
  public String id() {
    return specification.id();
  }

  /** The heading of the picture; blanks in it are filled with the standard parameters. */
  public String title(Language language) {
    return Settings.of(parameters(), Map.of()).fill(specification.title());
  }

  /** What the chart answers. */
  public String question(Language language) {
    return specification.question();
  }

  /** What a reader may set. */
  public List<ChartParameter> parameters() {
    return specification.parameters();
  }

  /**
   * The option document with the table and the sentence that go with it. Without any row the
   * picture says that there is no data and what was asked for.
   *
   * @param tables the release
   * @param parameters name to value; what is not given has its standard value
   * @param language of the words on the picture and in the table
   * @throws IllegalArgumentException if a parameter or its value is unknown, naming the nearest
   *     known
   */
  public Drawing drawing(ReleaseTables tables, Map<String, String> parameters, Language language) {
    Settings settings = Settings.of(parameters(), parameters);
    ChartRows chartRows = new ChartRows(specification, settings);
    List<ReleaseRow> rows = chartRows.from(tables);
    Marks marks = Marks.of(specification, chartRows, rows);
    Caption caption = Caption.of(specification, settings, tables, rows);
    String alternative =
        rows.isEmpty() ? caption.nothing(chartRows.asked()) : caption.sentence(marks);
    OptionDocument document = new OptionDocument(specification, settings, caption);
    return new Drawing(
        rows.isEmpty() ? document.empty(alternative) : document.filled(marks, alternative),
        specification.columns().stream().map(column -> settings.fill(column.heading())).toList(),
        rows.stream().map(this::cells).toList(),
        alternative,
        OptionDocument.WIDTH,
        document.height(rows.size()));
  }

  private List<String> cells(ReleaseRow row) {
    return specification.columns().stream().map(column -> Cells.fill(column.cell(), row)).toList();
  }
}
