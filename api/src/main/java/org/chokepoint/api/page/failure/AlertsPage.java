package org.chokepoint.api.page.failure;

import java.util.List;
import java.util.Optional;
import org.chokepoint.api.alert.AlertShelf;
import org.chokepoint.api.http.Question;
import org.chokepoint.api.page.SitePage;
import org.chokepoint.api.page.Words;
import org.chokepoint.api.release.Release;
import org.chokepoint.operations.alert.Alert;
import org.chokepoint.operations.alert.AlertFilter;
import org.chokepoint.operations.alert.AlertKind;

/** What releases brought of what is watched. */
final class AlertsPage implements SitePage {
  private static final int ALERTS = 50;

  private final AlertShelf shelf;

  AlertsPage(AlertShelf shelf) {
    this.shelf = shelf;
  }

  @Override
  public String path() {
    return "/alerts";
  }

  @Override
  public List<String> parameters() {
    return List.of("kind", "market", Paged.PARAMETER);
  }

  /** Later alerts are listed as well. */
  @Override
  public boolean ofOneRelease() {
    return false;
  }

  @Override
  public Content content(Question question, Release release) {
    Optional<String> kind = question.known("kind", AlertKind.ids());
    List<String> markets = release.table("market").distinct("market_id");
    Optional<String> market = question.known("market", markets);
    List<Alert> alerts =
        shelf.alerts(
            new AlertFilter(market, kind.flatMap(AlertKind::of), Optional.empty()),
            AlertShelf.MOST);
    return new Content(
        "alerts.jte",
        Words.in(question.language()).of("alert.title"),
        new AlertList(Paged.of(alerts, question, ALERTS), kind.orElse(""), market.orElse("")));
  }
}
