package org.chokepoint.api.data;

import java.util.List;
import org.chokepoint.api.http.Answer;
import org.chokepoint.api.http.Question;
import org.chokepoint.api.http.Resource;
import org.chokepoint.rule.Rule;

/** One legal threshold. */
public record RuleResource(RuleShelf shelf) implements Resource.Standing {

  @Override
  public String path() {
    return "/v1/rules/{id}";
  }

  @Override
  public List<String> parameters() {
    return List.of();
  }

  @Override
  public boolean fixed() {
    return true;
  }

  @Override
  public Answer answer(Question question) {
    List<String> ids =
        shelf.books().stream().flatMap(book -> book.rules().stream()).map(Rule::id).toList();
    String id = question.inPath("id", ids);
    return Answer.json(RuleRows.of(shelf, each -> each.rule().id().equals(id)).object(0));
  }
}
