package org.chokepoint.api.data;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.chokepoint.api.alert.AlertShelf;
import org.chokepoint.api.format.Format;
import org.chokepoint.api.http.Answer;
import org.chokepoint.api.http.Question;
import org.chokepoint.api.http.Refusal;
import org.chokepoint.api.http.Resource;
import org.chokepoint.operations.alert.AlertFilter;
import org.chokepoint.operations.alert.AlertKind;

/** What releases brought of what is watched, newest first. */
public record AlertsResource(AlertShelf shelf) implements Resource.Standing {

  @Override
  public String path() {
    return "/v1/alerts";
  }

  @Override
  public List<String> parameters() {
    List<String> parameters = new ArrayList<>(List.of("market", "kind", "since"));
    parameters.addAll(Listing.PARAMETERS);
    return parameters;
  }

  @Override
  public List<Format> formats() {
    return Format.ROWS;
  }

  @Override
  public Answer answer(Question question) {
    AlertFilter filter =
        new AlertFilter(
            question.text("market"),
            question.known("kind", AlertKind.ids()).flatMap(AlertKind::of),
            question.text("since").map(AlertsResource::instant));
    return Listing.standing(
        question, Map.of(), AlertRows.of(shelf.alerts(filter, AlertShelf.MOST)));
  }

  private static Instant instant(String text) {
    try {
      return text.indexOf('T') < 0
          ? LocalDate.parse(text).atStartOfDay(ZoneOffset.UTC).toInstant()
          : Instant.parse(text);
    } catch (DateTimeException notATime) {
      throw Refusal.of(400, "malformed parameter")
          .detail(
              "since is '%s', expected a day such as 2026-11-22 or an instant such as"
                      .formatted(text)
                  + " 2026-11-22T06:15:01Z")
          .parameter("since");
    }
  }
}
