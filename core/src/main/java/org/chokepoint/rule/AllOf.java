package org.chokepoint.rule;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Met if every part is; one part that is not met settles it.
 *
 * @param parts the parts; none are met together
 */
public record AllOf(List<Requirement> parts) implements Requirement {
  public AllOf {
    parts = List.copyOf(parts);
  }

  @Override
  public Finding judge(Function<Condition, Finding> findings) {
    return parts.stream().map(part -> part.judge(findings)).reduce(Finding.MET, Finding::and);
  }

  @Override
  public Stream<Condition> conditions() {
    return parts.stream().flatMap(Requirement::conditions);
  }
}
