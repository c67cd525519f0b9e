package org.chokepoint.measure;

import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Measures made to order by a number at the end of their id. */
final class Families {
  private static final Pattern ANY_RATIO = Pattern.compile("cr([1-9][0-9]{0,3})");

  private Families() {}

  /** The member of a family by that name. */
  static Optional<Measure> member(String id) {
    Matcher ratio = ANY_RATIO.matcher(id);
    if (ratio.matches()) {
      return Optional.of(new ConcentrationRatio(Integer.parseInt(ratio.group(1))));
    }
    return order(id, "hannah_kay_", HannahKay::new)
        .or(() -> order(id, "renyi_", Renyi::new))
        .or(() -> number(id, "atkinson_").map(Atkinson::new))
        .or(() -> number(id, "davies_u_").map(Davies::new))
        .or(
            () ->
                number(id, "dominance_threshold_")
                    .filter(weight -> weight.value() >= 0.5 && weight.value() <= 1)
                    .map(weight -> new DominanceThreshold(id, weight)));
  }

  private static Optional<Measure> order(
      String id, String family, Function<Parameter, Measure> member) {
    return id.equals(family + Parameter.INFINITE.id())
        ? Optional.of(member.apply(Parameter.INFINITE))
        : number(id, family).map(member);
  }

  private static Optional<Parameter> number(String id, String family) {
    return id.startsWith(family) ? Parameter.read(id.substring(family.length())) : Optional.empty();
  }
}
