package org.chokepoint.api.alert;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.chokepoint.api.release.ArrowTable;
import org.chokepoint.api.release.Release;
import org.chokepoint.operations.alert.Alert.Place;
import org.chokepoint.operations.alert.Alert.Said;
import org.chokepoint.operations.alert.Cause;
import org.chokepoint.operations.alert.Watch;
import org.chokepoint.reports.text.Language;
import org.chokepoint.reports.text.Numbers;
import org.chokepoint.reports.text.Wording;
import org.chokepoint.reports.text.Words;

/**
 * A measure of the newest period of each market. An interval is beyond the threshold only as a
 * whole, and back only as a whole; between threshold and reset it stands as it stood.
 */
record MeasureLook(Watch.OfMeasure watch) implements Look {
  private static final String TABLE = "result";
  private static final String BEYOND = "beyond";
  private static final String WITHIN = "within";
  private static final List<String> SUBJECT =
      List.of("dataset", "subject", "region", "basis", "lens", "measure");

  @Override
  public List<Seen> in(Release release) {
    ArrowTable results = release.table(TABLE);
    return MarketRows.newest(
            results,
            row ->
                results.word("subject_kind", row).equals("market")
                    && results.word("measure", row).equals(watch.measure())
                    && results.word("lens", row).equals(watch.lens())
                    && watch.datasets().covers(results.word("dataset", row))
                    && watch.markets().covers(results.word("subject", row))
                    && low(results, row).isPresent(),
            row -> MarketRows.joined(results, row, SUBJECT))
        .entrySet()
        .stream()
        .map(one -> seen(results, one.getKey(), one.getValue()))
        .toList();
  }

  private Seen seen(ArrowTable results, String subject, int row) {
    double low = low(results, row).orElseThrow();
    double high = results.number("value", row).or(() -> results.number("high", row)).orElse(low);
    return new Seen(
        subject,
        new Place(results.word("dataset", row), results.word("subject", row), ""),
        state(low, high),
        Numbers.range(shown(low), shown(high)),
        row,
        results.word("period", row));
  }

  private static Optional<Double> low(ArrowTable results, int row) {
    return results.number("value", row).or(() -> results.number("low", row));
  }

  private Optional<String> state(double low, double high) {
    boolean above = watch.side() == Watch.Side.ABOVE;
    if (above ? low > watch.threshold() : high < watch.threshold()) {
      return Optional.of(BEYOND);
    }
    return (above ? high <= watch.reset() : low >= watch.reset())
        ? Optional.of(WITHIN)
        : Optional.empty();
  }

  private String shown(double number) {
    return MeasureText.of(watch.measure(), number);
  }

  @Override
  public boolean raises(String state) {
    return state.equals(BEYOND);
  }

  @Override
  public boolean raisesNew(String state) {
    return false;
  }

  @Override
  public String threshold() {
    boolean above = watch.side() == Watch.Side.ABOVE;
    return "%s %s, reset %s"
        .formatted(above ? ">" : "<", shown(watch.threshold()), shown(watch.reset()));
  }

  @Override
  public List<Cause> causes(Moved moved) {
    return ShareMoves.of(moved, TABLE);
  }

  @Override
  public Said said(Moved moved, Optional<Cause> cause) {
    Place place = moved.after().place();
    ReleaseNames names = ReleaseNames.of(moved.to());
    boolean above = watch.side() == Watch.Side.ABOVE;
    Said why = CauseWords.of(cause);
    String was = moved.was();
    return new Said(
        "%s of %s, %s, is %s, %s %s%s: %s."
            .formatted(
                Words.orSpaced("measure-short", watch.measure(), Language.EN),
                names.market(place.dataset(), place.market()),
                moved.after().period(),
                moved.after().shown(),
                above ? "above" : "below",
                shown(watch.threshold()),
                was.isEmpty() ? "" : " (before: " + was + ")",
                why.en()),
        "%s, %s: %s %s, 기준 %s %s%s. 원인: %s."
            .formatted(
                names.marketLocal(place.dataset(), place.market()),
                Wording.PERIOD.of(moved.after().period(), Language.KO),
                Words.orSpaced("measure-short", watch.measure(), Language.KO),
                moved.after().shown(),
                shown(watch.threshold()),
                above ? "초과" : "미만",
                was.isEmpty() ? "" : " (이전 " + was + ")",
                why.ko()));
  }

  @Override
  public List<String> links(Moved moved) {
    Place place = moved.after().place();
    String release = moved.to().id();
    return List.of(
        Paths.of(
            "/markets/",
            place.market(),
            release,
            Map.of(
                "dataset", place.dataset(),
                "lens", watch.lens(),
                "period", moved.after().period())),
        Paths.of(
            "/v1/values",
            "",
            release,
            Map.of(
                "dataset", place.dataset(),
                "subject", place.market(),
                "lens", watch.lens(),
                "measure", watch.measure())));
  }
}
