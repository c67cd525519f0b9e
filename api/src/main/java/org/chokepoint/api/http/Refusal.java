package org.chokepoint.api.http;

import java.util.List;
import java.util.Optional;

/** A request that cannot be answered, for a reason the caller can read. */
final class Refusal extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final transient Problem problem;

  private Refusal(Problem problem) {
    super(problem.detail(), null, false, false);
    this.problem = problem;
  }

  /** A refusal with that status; title in lower case, a few words that name the kind of problem. */
  static Refusal of(int status, String title) {
    return new Refusal(
        new Problem(status, title, title, Optional.empty(), List.of(), Optional.empty()));
  }

  /** With a sentence: expected, found, what to do. */
  Refusal detail(String detail) {
    return new Refusal(
        new Problem(
            problem.status(),
            problem.title(),
            detail,
            problem.parameter(),
            problem.nearest(),
            problem.allow()));
  }

  /** Naming the parameter at fault. */
  Refusal parameter(String name) {
    return new Refusal(
        new Problem(
            problem.status(),
            problem.title(),
            problem.detail(),
            Optional.of(name),
            problem.nearest(),
            problem.allow()));
  }

  /** Naming what the caller may have meant. */
  Refusal nearest(List<String> names) {
    return new Refusal(
        new Problem(
            problem.status(),
            problem.title(),
            problem.detail(),
            problem.parameter(),
            names,
            problem.allow()));
  }

  /** Naming the methods that are allowed. */
  Refusal allow(String methods) {
    return new Refusal(
        new Problem(
            problem.status(),
            problem.title(),
            problem.detail(),
            problem.parameter(),
            problem.nearest(),
            Optional.of(methods)));
  }

  Problem problem() {
    return problem;
  }
}
