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

/** Nodes by the users of what falls with them, in datasets that know users. */
record FailureLook(Watch.OfFailure watch) implements Look {
  private static final String TABLE = "failure";
  private static final String ABOVE = "above";

  @Override
  public List<Seen> in(Release release) {
    ArrowTable failures = release.table(TABLE);
    return failures
        .rowNumbers()
        .filter(
            row ->
                failures.word("semantics", row).equals(watch.semantics())
                    && failures.word("weight", row).equals("users")
                    && watch.datasets().covers(failures.word("dataset", row)))
        .mapToObj(row -> seen(failures, row))
        .toList();
  }

  private Seen seen(ArrowTable failures, int row) {
    double users = failures.number("lost_weight", row).orElse(0.0);
    return new Seen(
        MarketRows.joined(failures, row, List.of("dataset", "semantics", "node")),
        new Place(failures.word("dataset", row), "", failures.word("node", row)),
        Optional.of(users > watch.people() ? ABOVE : "below"),
        Numbers.count(users),
        row,
        "");
  }

  @Override
  public boolean raises(String state) {
    return state.equals(ABOVE);
  }

  @Override
  public boolean raisesNew(String state) {
    return state.equals(ABOVE);
  }

  @Override
  public String threshold() {
    return "> " + Numbers.count(watch.people());
  }

  @Override
  public List<Cause> causes(Moved moved) {
    return moved
        .from()
        .map(from -> EdgeCauses.of(from, moved.to(), moved.after().place(), watch.semantics()))
        .orElse(List.of());
  }

  @Override
  public Said said(Moved moved, Optional<Cause> cause) {
    Place place = moved.after().place();
    ReleaseNames names = ReleaseNames.of(moved.to());
    Said why = CauseWords.of(cause);
    return new Said(
        "The failure of %s now takes down services with %s users%s, above %s: %s."
            .formatted(
                names.node(place.dataset(), place.node()),
                users(moved.to(), moved.after(), Language.EN),
                moved.before().isEmpty()
                    ? " (new)"
                    : " (before: "
                        + users(moved.from().orElseThrow(), moved.before().get(), Language.EN)
                        + ")",
                Wording.COMPACT.of(watch.people(), Language.EN),
                why.en()),
        "%s 장애로 멈추는 서비스의 이용자: %s명%s, 기준 %s명 초과. 원인: %s."
            .formatted(
                names.nodeLocal(place.dataset(), place.node()),
                users(moved.to(), moved.after(), Language.KO),
                moved.before().isEmpty()
                    ? " (신규)"
                    : " (이전 "
                        + users(moved.from().orElseThrow(), moved.before().get(), Language.KO)
                        + "명)",
                Wording.COMPACT.of(watch.people(), Language.KO),
                why.ko()));
  }

  private static String users(Release release, Seen seen, Language language) {
    double users = release.table(TABLE).number("lost_weight", seen.row()).orElse(0.0);
    return Wording.COMPACT.of(users, language);
  }

  @Override
  public List<String> links(Moved moved) {
    Place place = moved.after().place();
    String release = moved.to().id();
    Map<String, String> dataset = Map.of("dataset", place.dataset());
    return List.of(
        Paths.of("/failures/", place.node(), release, dataset),
        Paths.of("/v1/failures/", place.node(), release, dataset));
  }
}
