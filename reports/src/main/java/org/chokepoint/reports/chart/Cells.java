package org.chokepoint.reports.chart;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import org.chokepoint.measure.Measures;
import org.chokepoint.measure.Unit;
import org.chokepoint.reports.table.ReleaseRow;
import org.chokepoint.reports.text.Bilingual;
import org.chokepoint.reports.text.Language;
import org.chokepoint.reports.text.Template;
import org.chokepoint.reports.text.Wording;

/** Fills blanks with the columns of one row. */
final class Cells {
  private static final String MISSING = "–";
  private static final String LOCAL = "_local";

  private Cells() {}

  /** The text with every blank filled; a missing cell is a dash. */
  static String fill(Bilingual text, ReleaseRow row, Language language) {
    return fill(text.in(language), row, language);
  }

  /**
   * The text with every blank filled; a missing cell is a dash. In Korean a column {@code x_local}
   * stands in for {@code x} wherever it has a text.
   */
  static String fill(String text, ReleaseRow row, Language language) {
    return Template.fill(
        text, (column, wording) -> words(row, local(row, column, language), wording, language));
  }

  /** The columns that the texts name, in order. */
  static Set<String> columns(List<Bilingual> texts) {
    Set<String> columns = new LinkedHashSet<>();
    for (Bilingual text : texts) {
      columns.addAll(Template.names(text.en()));
      columns.addAll(Template.names(text.ko()));
    }
    return columns;
  }

  private static String local(ReleaseRow row, String column, Language language) {
    return language == Language.KO && row.has(column + LOCAL) && !row.text(column + LOCAL).isEmpty()
        ? column + LOCAL
        : column;
  }

  private static String words(ReleaseRow row, String column, Wording wording, Language language) {
    OptionalDouble number = row.number(column);
    if (number.isPresent()) {
      return wording == Wording.MEASURED
          ? measured(number.getAsDouble(), row.text("measure"))
          : wording.of(number.getAsDouble(), language);
    }
    String text = row.text(column);
    if (text.isEmpty()) {
      return wording == Wording.OPTIONAL ? "" : MISSING;
    }
    return wording.of(text, language);
  }

  private static String measured(double number, String measure) {
    Optional<Unit> unit = Measures.named(measure).map(known -> known.card().unit());
    if (unit.filter(Unit.POINTS::equals).isPresent()) {
      return Wording.POINTS.of(number);
    }
    return measure.startsWith("cr") || measure.equals("coverage")
        ? Wording.PERCENT.of(number)
        : "%.3f".formatted(number);
  }
}
