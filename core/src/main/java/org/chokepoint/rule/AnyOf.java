package org.chokepoint.rule;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Met if one part is; one part that is met settles it.
 *
 * @param parts the parts; of none, none is met
 */
public record AnyOf(List<Requirement> parts) implements Requirement {
  public AnyOf {
    parts = List.copyOf(parts);
  }

  @Override
  public Finding judge(Function<Condition, Finding> findings) {
    return parts.stream().map(part -> part.judge(findings)).reduce(Finding.NOT_MET, Finding::or);
  }

  @Override
  public Stream<Condition> conditions() {
    return parts.stream().flatMap(Requirement::conditions);
  }
}
