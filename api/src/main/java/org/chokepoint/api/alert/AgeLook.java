package org.chokepoint.api.alert;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.chokepoint.api.release.ArrowTable;
import org.chokepoint.api.release.Release;
import org.chokepoint.operations.alert.Alert.Place;
import org.chokepoint.operations.alert.Alert.Said;
import org.chokepoint.operations.alert.Cause;
import org.chokepoint.operations.alert.Watch;
import org.chokepoint.table.Periods;

/**
 * Datasets by the last day that any of their rows is about; a dataset whose rows name no time by
 * the newest date of its sources. One that names neither is not judged.
 */
record AgeLook(Watch.OfAge watch, LocalDate today) implements Look {
  private static final String STALE = "stale";

  /** Tables and their columns of time, those that count first. */
  private static final List<Map<String, String>> TIMES =
      List.of(
          Map.of(
              "share", "period",
              "result", "period",
              "need", "period",
              "observation", "period",
              "incident", "start"),
          Map.of("source", "date"));

  @Override
  public List<Seen> in(Release release) {
    Map<String, LocalDate> newest = new TreeMap<>();
    for (Map<String, String> times : TIMES) {
      Map<String, LocalDate> found = new TreeMap<>();
      times.forEach((table, column) -> note(release.table(table), column, found));
      found.forEach(newest::putIfAbsent);
    }
    ArrowTable cards = release.table("dataset");
    return cards
        .rowNumbers()
        .filter(row -> watch.datasets().covers(cards.word("dataset", row)))
        .filter(row -> newest.containsKey(cards.word("dataset", row)))
        .mapToObj(row -> seen(cards, row, newest))
        .toList();
  }

  private Seen seen(ArrowTable cards, int row, Map<String, LocalDate> newest) {
    String dataset = cards.word("dataset", row);
    LocalDate last = newest.getOrDefault(dataset, today);
    return new Seen(
        dataset,
        new Place(dataset, "", ""),
        Optional.of(age(last) > watch.days() ? STALE : "fresh"),
        last.toString(),
        row,
        "");
  }

  private long age(LocalDate last) {
    return ChronoUnit.DAYS.between(last, today);
  }

  private static void note(ArrowTable table, String column, Map<String, LocalDate> newest) {
    table
        .rowNumbers()
        .forEach(
            row ->
                lastDay(table.word(column, row))
                    .ifPresent(
                        day ->
                            newest.merge(
                                table.word("dataset", row), day, (a, b) -> a.isAfter(b) ? a : b)));
  }

  /** The last day of a period; of a time its day. */
  private static Optional<LocalDate> lastDay(String text) {
    int time = text.indexOf('T');
    return Periods.lastDay(time < 0 ? text : text.substring(0, time));
  }

  @Override
  public boolean raises(String state) {
    return state.equals(STALE);
  }

  @Override
  public boolean raisesNew(String state) {
    return state.equals(STALE);
  }

  @Override
  public String threshold() {
    return "> " + watch.days() + " d";
  }

  @Override
  public List<Cause> causes(Moved moved) {
    Place place = moved.after().place();
    ReleaseNames names = ReleaseNames.of(moved.to());
    return List.of(
        new Cause(
            Cause.Kind.TIME,
            place.dataset(),
            names.dataset(place.dataset()),
            names.datasetLocal(place.dataset()),
            "passed",
            moved.after().shown(),
            today.toString(),
            Cause.SourceRow.NONE));
  }

  @Override
  public Said said(Moved moved, Optional<Cause> cause) {
    String dataset = moved.after().place().dataset();
    ReleaseNames names = ReleaseNames.of(moved.to());
    String last = moved.after().shown();
    long age = age(LocalDate.parse(last));
    return new Said(
        "The newest data of %s are of %s, %d days ago, more than %d: nothing newer was released."
            .formatted(names.dataset(dataset), last, age, watch.days()),
        "%s: 최신 자료 %s, %d일 경과 (기준 %d일). 원인: 더 새로운 자료 없음."
            .formatted(names.datasetLocal(dataset), last, age, watch.days()));
  }

  @Override
  public List<String> links(Moved moved) {
    String dataset = moved.after().place().dataset();
    String release = moved.to().id();
    return List.of(
        Paths.of("/datasets/", dataset, release, Map.of()),
        Paths.of("/v1/datasets/", dataset, release, Map.of()));
  }
}
