package org.chokepoint.api.whatif;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.chokepoint.api.http.Answer;
import org.chokepoint.api.http.Refusal;
import org.chokepoint.reports.question.FaultyQuestion;
import org.jspecify.annotations.Nullable;

/** Answers of module reports, and what its faults are in HTTP. */
final class AnsweredQuestion {
  private AnsweredQuestion() {}

  /**
   * The answer as JSON.
   *
   * @throws Refusal 404 where the release has no such thing, 422 over a limit, else 400; its detail
   *     says all that is wrong
   */
  static Answer json(Supplier<?> answer) {
    try {
      return Answer.json(answer.get());
    } catch (FaultyQuestion faulty) {
      throw Refusal.of(faulty);
    }
  }

  /**
   * The members of a list in a body; none where it is not given.
   *
   * @throws Refusal 400 if one is null
   */
  static List<String> given(String parameter, @Nullable List<@Nullable String> members) {
    List<String> given = new ArrayList<>();
    for (@Nullable String member : members == null ? List.<@Nullable String>of() : members) {
      if (member == null) {
        throw Refusal.of(400, "malformed question")
            .detail(parameter + " has a member that is null, expected texts")
            .parameter(parameter);
      }
      given.add(member);
    }
    return given;
  }

  /**
   * The hours of each node in a body; none where they are not given.
   *
   * @throws Refusal 400 if one is null
   */
  static Map<String, BigDecimal> hours(
      String parameter, @Nullable Map<String, @Nullable BigDecimal> hours) {
    Map<String, BigDecimal> given = new LinkedHashMap<>();
    if (hours != null) {
      hours.forEach(
          (node, hour) -> {
            if (hour == null) {
              throw Refusal.of(400, "malformed question")
                  .detail("%s of %s is null, expected hours".formatted(parameter, node))
                  .parameter(parameter);
            }
            given.put(node, hour);
          });
    }
    return given;
  }
}
