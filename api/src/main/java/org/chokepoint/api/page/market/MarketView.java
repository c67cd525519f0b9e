package org.chokepoint.api.page.market;

import java.util.List;
import java.util.Optional;
import org.chokepoint.api.page.PagePicture;

/**
 * All that the page of a market shows.
 *
 * @param about what the market is
 * @param fields what can be chosen
 * @param at the place shown; empty where the market has no numbers
 */
public record MarketView(MarketAbout about, List<Field> fields, Optional<At> at) {
  public MarketView {
    fields = List.copyOf(fields);
  }

  /**
   * The market at one place.
   *
   * @param place the place
   * @param asked whether everything asked for goes together
   * @param shares who holds it
   * @param pictures the charts, by chart
   * @param measures every number
   * @param verdicts what the rules say
   * @param moves what changed
   * @param use how it is used
   */
  public record At(
      Place place,
      boolean asked,
      HeldShares shares,
      List<PagePicture> pictures,
      List<MeasureFigures> measures,
      List<Judged> verdicts,
      MarketMoves moves,
      MarketUse use) {
    public At {
      pictures = List.copyOf(pictures);
      measures = List.copyOf(measures);
      verdicts = List.copyOf(verdicts);
    }

    /** A chart, where it is there. */
    public Optional<PagePicture> picture(String chart) {
      return pictures.stream().filter(picture -> picture.chart().equals(chart)).findFirst();
    }

    /** The number of a measure, if there is one. */
    public Optional<MeasureFigures.Line> line(String measure) {
      return measures.stream()
          .flatMap(family -> family.lines().stream())
          .filter(line -> line.measure().equals(measure))
          .findFirst();
    }

    /** The authorities whose rules were judged. */
    public List<String> authorities() {
      return verdicts.stream().map(Judged::authority).distinct().toList();
    }
  }
}
