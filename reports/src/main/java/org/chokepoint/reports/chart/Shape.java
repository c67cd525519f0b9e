package org.chokepoint.reports.chart;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Set;
import org.chokepoint.reports.table.ReleaseRow;
import org.chokepoint.reports.text.Bilingual;
import org.chokepoint.reports.text.Language;

/** How rows become the data of an ECharts option. */
sealed interface Shape
    permits BarsShape, SeriesShape, MatrixShape, TreeShape, FlowShape, GraphShape {
  /** Texts whose blanks are columns of a row. */
  List<Bilingual> texts();

  /** Other columns it reads, as the file writes them: possibly with blanks for parameters. */
  Set<String> columns();

  /** Puts the data into the option that the file declares. */
  void fill(ObjectNode option, Drawn drawn);

  /** What a reader who does not see the picture is told. */
  Telling telling(List<ReleaseRow> rows, Settings settings);

  /** How many pixels the plot needs at the standard width. */
  int height(List<ReleaseRow> rows, Settings settings);

  /**
   * What is drawn.
   *
   * @param rows the rows, at least one
   * @param settings the parameters
   * @param room the place for the plot
   */
  record Drawn(List<ReleaseRow> rows, Settings settings, Room room) {
    Language language() {
      return settings.language();
    }

    String fill(Bilingual text, ReleaseRow row) {
      return Cells.fill(text, row, language());
    }
  }

  /**
   * The place for the plot, in pixels.
   *
   * @param width of the whole picture
   * @param top above the plot
   * @param bottom below the plot
   * @param height of the whole picture
   */
  record Room(int width, int top, int bottom, int height) {
    int plot() {
      return Math.max(60, height - top - bottom);
    }
  }

  /**
   * A picture read out.
   *
   * @param phrase the sentence, of the phrases {@code told-}
   * @param count how many things are drawn
   * @param items the things, first the most telling
   */
  record Telling(String phrase, int count, List<String> items) {
    public Telling {
      items = List.copyOf(items);
    }
  }
}
