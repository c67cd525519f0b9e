package org.chokepoint.api.page.market;

import static java.util.Comparator.comparing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.chokepoint.api.http.Question;
import org.chokepoint.api.page.Authorities;
import org.chokepoint.api.page.PagePicture;
import org.chokepoint.api.page.SitePage;
import org.chokepoint.api.release.Release;
import org.chokepoint.reports.question.Labels;

/** One market: who holds it, every number, what the rules say, and what changed. */
final class MarketPage implements SitePage {
  private final Drawn drawn;
  private final Remembered<Labels> names;
  private final Authorities authorities;

  MarketPage(Drawn drawn, Remembered<Labels> names, Authorities authorities) {
    this.drawn = drawn;
    this.names = names;
    this.authorities = authorities;
  }

  @Override
  public String path() {
    return "/markets/{id}";
  }

  @Override
  public List<String> parameters() {
    return List.of("dataset", "lens", "basis", "region", "period", "authority");
  }

  @Override
  public Content content(Question question, Release release) {
    Labels labels = names.of(release);
    String market = question.inPath("id", release.table("market").distinct("market_id"));
    List<String> datasets =
        Rows.of(release, "market").where("market_id", market).stream()
            .map(row -> row.text("dataset"))
            .distinct()
            .sorted(comparing(dataset -> Places.of(release, dataset, market).isEmpty()))
            .toList();
    String dataset = question.known("dataset", datasets).orElse(datasets.get(0));
    List<Field> fields = new ArrayList<>();
    if (datasets.size() > 1) {
      fields.add(Field.of("dataset", datasets, dataset));
    }
    List<Place> all = Places.of(release, dataset, market);
    Optional<MarketView.At> at =
        all.isEmpty()
            ? Optional.empty()
            : Optional.of(at(Places.asked(all, question), question, release, labels, fields));
    MarketAbout about = MarketAbout.of(dataset, market, release, labels);
    return new Content(
        "market/one.jte",
        about.market().in(question.language()),
        new MarketView(about, fields, at));
  }

  private MarketView.At at(
      Places places, Question question, Release release, Labels labels, List<Field> fields) {
    Place place = places.meant();
    fields.addAll(places.fields());
    List<Judged> judged = Judged.at(place, release, labels, authorities);
    List<String> judges = judged.stream().map(Judged::authority).distinct().toList();
    Optional<String> authority = question.known("authority", judges(release));
    if (judges.size() > 1) {
      fields.add(Field.open("authority", judges, authority.orElse("")));
    }
    return new MarketView.At(
        place,
        places.asked(),
        HeldShares.at(place, release, labels),
        pictures(places, authority, question, release),
        MeasureFigures.at(place, release),
        judged.stream().filter(one -> authority.map(one.authority()::equals).orElse(true)).toList(),
        MarketMoves.at(place, release, labels),
        MarketUse.at(place.dataset(), place.market(), place.period(), release, labels));
  }

  private List<PagePicture> pictures(
      Places places, Optional<String> authority, Question question, Release release) {
    Place place = places.meant();
    Map<String, String> settings =
        new HashMap<>(
            Map.of(
                "dataset", place.dataset(),
                "market", place.market(),
                "period", place.period(),
                "region", place.region(),
                "basis", place.basis(),
                "lens", place.lens()));
    authority.ifPresent(name -> settings.put("authority", name));
    boolean regions = places.all().stream().anyMatch(other -> !other.region().equals("all"));
    return Stream.of(
            Optional.of("shares"),
            Optional.of("lorenz"),
            Optional.of("concentration-over-time").filter(id -> places.periods().size() > 1),
            Optional.of("region-map").filter(id -> regions),
            Optional.of("overlap").filter(id -> overlaps(place, release)))
        .flatMap(Optional::stream)
        .flatMap(id -> drawn.of(id, release.reportTables(), settings, question.language()).stream())
        .toList();
  }

  private List<String> judges(Release release) {
    return release.table("verdict").distinct("authority").stream().map(authorities::id).toList();
  }

  private static boolean overlaps(Place place, Release release) {
    return Rows.of(release, "usage_pair")
        .where("dataset", place.dataset())
        .where("market", place.market())
        .stream()
        .findAny()
        .isPresent();
  }
}
