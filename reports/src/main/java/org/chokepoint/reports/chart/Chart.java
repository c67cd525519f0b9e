package org.chokepoint.reports.chart;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.chokepoint.reports.chart.ChartSpecification.TableColumn;
import org.chokepoint.reports.table.ReleaseRow;
import org.chokepoint.reports.table.ReleaseTables;
import org.chokepoint.reports.text.Language;
import org.chokepoint.reports.text.Refusal;
import org.chokepoint.reports.text.Template;

/** A chart as its file declares it, to be filled with the rows of any release. */
public final class Chart {
  private final ChartSpecification specification;
  private final RowSource source;
  private final Shape shape;

  Chart(ChartSpecification specification, RowSource source, Shape shape) {
    this.specification = specification;
    this.source = source;
    this.shape = shape;
  }

  /** The identifier: the file's name without {@code .json}. */
  public String id() {
    return specification.id();
  }

  /** What it is called in a list of charts. */
  public String title(Language language) {
    return specification.name().in(language);
  }

  /** What the chart answers. */
  public String question(Language language) {
    return specification.question().in(language);
  }

  /** What a reader may set, in English. */
  public List<ChartParameter> parameters() {
    return parameters(Language.EN);
  }

  /** What a reader may set. */
  public List<ChartParameter> parameters(Language language) {
    return specification.parameters().stream().map(one -> one.in(language)).toList();
  }

  /**
   * What a parameter can be set to in a release, value to words, the standard first. None where any
   * text is allowed and the release offers nothing.
   *
   * @param tables the release
   * @param parameter its name
   * @param given what else is set; later parameters offer what goes with earlier ones
   * @param language of the words
   * @throws IllegalArgumentException if a name or a value is unknown
   */
  public Map<String, String> choices(
      ReleaseTables tables, String parameter, Map<String, String> given, Language language) {
    Settings.check(specification.parameters(), given);
    DeclaredParameter declared =
        specification.parameters().stream()
            .filter(one -> one.name().equals(parameter))
            .findFirst()
            .orElseThrow(
                () ->
                    new IllegalArgumentException(
                        Refusal.of(
                            "parameter",
                            parameter,
                            parameters().stream().map(ChartParameter::name).toList())));
    return new Standards(specification.parameters(), tables, given).choices(declared, language);
  }

  /**
   * The option document with the table and the sentence that go with it, as high as its rows need.
   * Without any row the picture says that there is no data and what was asked for.
   *
   * @param tables the release
   * @param parameters name to value; what is not given has its standard value
   * @param language of the words on the picture and in the table
   * @throws IllegalArgumentException if a parameter or its value is unknown, naming the nearest
   *     known
   */
  public Drawing drawing(ReleaseTables tables, Map<String, String> parameters, Language language) {
    return drawing(tables, parameters, language, Optional.empty());
  }

  /** The same, laid out for a size. */
  public Drawing drawing(
      ReleaseTables tables, Map<String, String> parameters, Language language, Size size) {
    return drawing(tables, parameters, language, Optional.of(size));
  }

  private Drawing drawing(
      ReleaseTables tables,
      Map<String, String> parameters,
      Language language,
      Optional<Size> size) {
    Settings.check(specification.parameters(), parameters);
    Settings settings =
        new Standards(specification.parameters(), tables, parameters).settings(language);
    List<ReleaseRow> rows = source.rows(tables, settings);
    String address = Address.of(id(), specification.parameters(), parameters);
    Caption caption = Caption.of(specification, settings, tables, rows, address);
    String alternative =
        rows.isEmpty()
            ? caption.nothing(source.asked(settings))
            : caption.sentence(shape.telling(rows, settings));
    OptionDocument document = new OptionDocument(specification, shape, settings, caption, size);
    int height = size.map(Size::height).orElseGet(() -> document.height(rows));
    List<String> columns = columns(rows);
    return new Drawing(
        rows.isEmpty() ? document.empty(alternative) : document.filled(rows, height, alternative),
        specification.columns().stream()
            .map(column -> settings.fill(column.heading().in(language)))
            .toList(),
        rows.stream().map(row -> cells(row, language)).toList(),
        alternative,
        document.width(),
        height,
        caption.title(),
        caption.subtitle(),
        caption.period(),
        address,
        settings.values(),
        columns,
        rows.stream().map(row -> columns.stream().map(row::value).toList()).toList(),
        Citations.of(tables, rows));
  }

  private List<String> cells(ReleaseRow row, Language language) {
    return specification.columns().stream()
        .map(column -> Cells.fill(column.cell(), row, language).replace("\n", " "))
        .toList();
  }

  /** The key and what the table shows, with names in the market's own language beside names. */
  private List<String> columns(List<ReleaseRow> rows) {
    Set<String> columns = new LinkedHashSet<>(specification.key());
    for (TableColumn column : specification.columns()) {
      columns.addAll(Template.names(column.cell()));
    }
    List<String> all = new ArrayList<>();
    for (String column : columns) {
      all.add(column);
      if (!rows.isEmpty() && rows.get(0).has(column + "_local")) {
        all.add(column + "_local");
      }
    }
    return all;
  }
}
