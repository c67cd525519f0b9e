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
import org.chokepoint.reports.text.Wording;
import org.chokepoint.rule.Finding;

/** Rules judged on the newest period of each market. What is only possible changes nothing. */
record RuleLook(Watch.OfRule watch) implements Look {
  private static final String TABLE = "verdict";
  private static final List<String> SUBJECT =
      List.of("dataset", "market", "region", "basis", "lens", "rule", "reading");

  @Override
  public List<Seen> in(Release release) {
    ArrowTable verdicts = release.table(TABLE);
    return MarketRows.newest(
            verdicts,
            row ->
                watch.datasets().covers(verdicts.word("dataset", row))
                    && watch.markets().covers(verdicts.word("market", row))
                    && watch.rules().covers(verdicts.word("rule", row)),
            row -> MarketRows.joined(verdicts, row, SUBJECT))
        .entrySet()
        .stream()
        .map(one -> seen(verdicts, one.getKey(), one.getValue()))
        .toList();
  }

  private static Seen seen(ArrowTable verdicts, String subject, int row) {
    String verdict = verdicts.word("verdict", row);
    return new Seen(
        subject,
        new Place(verdicts.word("dataset", row), verdicts.word("market", row), ""),
        verdict.equals(Finding.POSSIBLE.id()) ? Optional.empty() : Optional.of(verdict),
        verdict,
        row,
        verdicts.word("period", row));
  }

  @Override
  public boolean raises(String state) {
    return true;
  }

  @Override
  public boolean raisesNew(String state) {
    return false;
  }

  @Override
  public String threshold() {
    return "met | not met";
  }

  @Override
  public List<Cause> causes(Moved moved) {
    return ShareMoves.of(moved, TABLE);
  }

  @Override
  public Said said(Moved moved, Optional<Cause> cause) {
    ArrowTable verdicts = moved.to().table(TABLE);
    int row = moved.after().row();
    Place place = moved.after().place();
    ReleaseNames names = ReleaseNames.of(moved.to());
    boolean met = moved.after().shown().equals(Finding.MET.id());
    Said why = CauseWords.of(cause);
    String reading = verdicts.word("reading", row);
    String rule = verdicts.word("rule", row) + (reading.isEmpty() ? "" : " " + reading);
    String inputs = verdicts.word("inputs", row);
    return new Said(
        "Rule %s is %s on %s, %s (%s, %s; %s): %s."
            .formatted(
                rule,
                met ? "now met" : "no longer met",
                names.market(place.dataset(), place.market()),
                moved.after().period(),
                Wording.BASIS.of(verdicts.word("basis", row)),
                Wording.LENS.of(verdicts.word("lens", row)),
                inputs,
                why.en()),
        "%s, %s: 규칙 %s %s (%s, %s; %s). 원인: %s."
            .formatted(
                names.marketLocal(place.dataset(), place.market()),
                Wording.PERIOD.of(moved.after().period(), Language.KO),
                rule,
                met ? "새로 충족" : "더 이상 충족하지 않음",
                Wording.BASIS.of(verdicts.word("basis", row), Language.KO),
                Wording.LENS.of(verdicts.word("lens", row), Language.KO),
                inputs,
                why.ko()));
  }

  @Override
  public List<String> links(Moved moved) {
    ArrowTable verdicts = moved.to().table(TABLE);
    int row = moved.after().row();
    String release = moved.to().id();
    Place place = moved.after().place();
    return List.of(
        Paths.of(
            "/markets/",
            place.market(),
            release,
            Map.of("dataset", place.dataset(), "period", moved.after().period())),
        Paths.of(
            "/v1/verdicts",
            "",
            release,
            Map.of(
                "dataset", place.dataset(),
                "market", place.market(),
                "rule", verdicts.word("rule", row))));
  }
}
