package org.chokepoint.api.http;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.chokepoint.reports.question.FaultyQuestion;
import org.chokepoint.reports.question.QuestionFault;
import org.chokepoint.reports.question.QuestionFault.Kind;

/** A request that cannot be answered, for a reason the caller can read. */
public final class Refusal extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final transient Problem problem;

  private Refusal(Problem problem) {
    super(problem.detail(), null, false, false);
    this.problem = problem;
  }

  /** A refusal with that status; title in lower case, a few words that name the kind of problem. */
  public static Refusal of(int status, String title) {
    return new Refusal(new Problem(status, title, title, Optional.empty(), List.of(), Map.of()));
  }

  /**
   * The refusal of a question with faults: 404 where the release has no such thing, 422 over a
   * limit, else 400; its detail says all that is wrong.
   */
  public static Refusal of(FaultyQuestion faulty) {
    Set<Kind> kinds = faulty.faults().stream().map(QuestionFault::kind).collect(Collectors.toSet());
    QuestionFault first = faulty.faults().get(0);
    Refusal refusal =
        kinds.equals(Set.of(Kind.UNKNOWN))
            ? of(404, "no such " + first.parameter())
            : kinds.equals(Set.of(Kind.OVER_LIMIT))
                ? of(422, "over a limit")
                : of(400, "malformed question");
    return refusal.about(first, faulty);
  }

  /**
   * The refusal of a page's question: 404 where any fault is that the release has no such thing,
   * else as {@link #of(FaultyQuestion)}.
   */
  public static Refusal ofPage(FaultyQuestion faulty) {
    return faulty.faults().stream()
        .filter(fault -> fault.kind() == Kind.UNKNOWN)
        .findFirst()
        .map(fault -> of(404, "no such " + fault.parameter()).about(fault, faulty))
        .orElseGet(() -> of(faulty));
  }

  private Refusal about(QuestionFault fault, FaultyQuestion faulty) {
    return detail(String.valueOf(faulty.getMessage()))
        .parameter(fault.parameter())
        .nearest(fault.nearest());
  }

  /** With a sentence: expected, found, what to do. */
  public Refusal detail(String detail) {
    return new Refusal(
        new Problem(
            problem.status(),
            problem.title(),
            detail,
            problem.parameter(),
            problem.nearest(),
            problem.headers()));
  }

  /** Naming the parameter at fault. */
  public Refusal parameter(String name) {
    return new Refusal(
        new Problem(
            problem.status(),
            problem.title(),
            problem.detail(),
            Optional.of(name),
            problem.nearest(),
            problem.headers()));
  }

  /** Naming what the caller may have meant. */
  public Refusal nearest(List<String> names) {
    return new Refusal(
        new Problem(
            problem.status(),
            problem.title(),
            problem.detail(),
            problem.parameter(),
            names,
            problem.headers()));
  }

  /** With a header of the answer. */
  public Refusal header(String name, String value) {
    Map<String, String> headers = new LinkedHashMap<>(problem.headers());
    headers.put(name, value);
    return new Refusal(
        new Problem(
            problem.status(),
            problem.title(),
            problem.detail(),
            problem.parameter(),
            problem.nearest(),
            headers));
  }

  Problem problem() {
    return problem;
  }
}
