package org.chokepoint.api.data;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.chokepoint.api.data.RuleRows.Shelved;
import org.chokepoint.api.format.Format;
import org.chokepoint.api.http.Answer;
import org.chokepoint.api.http.Question;
import org.chokepoint.api.http.Resource;

/** The legal thresholds of all authorities. */
public record RulesResource(RuleShelf shelf) implements Resource.Standing {

  @Override
  public String path() {
    return "/v1/rules";
  }

  @Override
  public List<String> parameters() {
    List<String> parameters = new ArrayList<>(List.of("authority", "scope", "status"));
    parameters.addAll(Listing.PARAMETERS);
    return parameters;
  }

  @Override
  public List<Format> formats() {
    return Format.ROWS;
  }

  @Override
  public boolean fixed() {
    return true;
  }

  @Override
  public Answer answer(Question question) {
    Optional<String> authority = asked(question, "authority", each -> each.book().authority());
    Optional<String> scope = asked(question, "scope", each -> each.rule().scope().id());
    Optional<String> status = asked(question, "status", each -> each.rule().status().id());
    return Listing.standing(
        question,
        Map.of(),
        RuleRows.of(
            shelf,
            each ->
                authority.map(each.book().authority()::equals).orElse(true)
                    && scope.map(each.rule().scope().id()::equals).orElse(true)
                    && status.map(each.rule().status().id()::equals).orElse(true)));
  }

  private Optional<String> asked(
      Question question, String parameter, Function<Shelved, String> word) {
    List<String> known =
        shelf.books().stream()
            .flatMap(book -> book.rules().stream().map(rule -> new Shelved(book, rule)))
            .map(word)
            .distinct()
            .toList();
    return question.known(parameter, known);
  }
}
