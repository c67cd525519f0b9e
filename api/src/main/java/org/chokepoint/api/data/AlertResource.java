package org.chokepoint.api.data;

import java.util.List;
import org.chokepoint.api.alert.AlertShelf;
import org.chokepoint.api.http.Answer;
import org.chokepoint.api.http.Question;
import org.chokepoint.api.http.Refusal;
import org.chokepoint.api.http.Resource;
import org.chokepoint.operations.alert.AlertText;

/** One alert with all its causes, as receivers get it. */
public record AlertResource(AlertShelf shelf) implements Resource.Standing {

  @Override
  public String path() {
    return "/v1/alerts/{id}";
  }

  @Override
  public List<String> parameters() {
    return List.of();
  }

  @Override
  public Answer answer(Question question) {
    String id = question.path().getOrDefault("id", "");
    return shelf
        .alert(id)
        .map(alert -> Answer.json(AlertText.members(alert)))
        .orElseThrow(
            () ->
                Refusal.of(404, "no such id")
                    .detail("no alert '%s'; /v1/alerts lists them".formatted(id))
                    .parameter("id"));
  }
}
