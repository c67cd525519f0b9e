package org.chokepoint.rule;

import java.util.function.Function;
import java.util.stream.Stream;

/** What a rule asks for: one condition, all of several requirements, or any of them. */
public sealed interface Requirement permits Condition, AllOf, AnyOf {
  /** Whether it is met, where each condition's finding is known. */
  Finding judge(Function<Condition, Finding> findings);

  /** Every condition in it, in the order written. */
  Stream<Condition> conditions();
}
