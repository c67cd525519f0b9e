package org.chokepoint.market;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.TreeMap;

/** Brings holdings, residuals and the whole of a market to one decimal step and checks them. */
final class SharesAssembly {
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  private final Optional<BigDecimal> whole;
  private final Optional<BigDecimal> ceiling;
  private final List<Unlisted> unlisted;
  private final List<Holding> held;
  private final int withNothing;
  private final int scale;

  SharesAssembly(
      Optional<BigDecimal> whole,
      Collection<Holding> listed,
      List<Unlisted> unlisted,
      Optional<BigDecimal> ceiling) {
    this.whole = whole;
    this.ceiling = ceiling;
    this.unlisted = unlisted;
    Map<String, BigDecimal> sums = new TreeMap<>();
    for (Holding holding : listed) {
      sums.merge(holding.holder(), holding.amount(), BigDecimal::add);
    }
    held = new ArrayList<>();
    sums.forEach(
        (holder, amount) -> {
          if (amount.signum() > 0) {
            held.add(new Holding(holder, amount));
          }
        });
    held.sort(Comparator.comparing(Holding::amount).reversed());
    withNothing = sums.size() - held.size();
    scale = commonScale();
  }

  Shares shares() {
    long[] amounts = new long[held.size()];
    long listed = 0;
    for (int i = 0; i < amounts.length; i++) {
      amounts[i] = steps(held.get(i).amount());
      listed = Math.addExact(listed, amounts[i]);
    }
    long known = listed;
    for (Unlisted part : unlisted) {
      known = Math.addExact(known, steps(part.amount()));
    }
    long total = whole.isPresent() ? steps(whole.get()) : known;
    if (total < known) {
      throw new IllegalArgumentException("holdings exceed the whole of " + whole.orElseThrow());
    }
    return new Shares(
        held.stream().map(Holding::holder).toList(),
        amounts,
        total,
        residuals(ceiling(amounts), total - known),
        withNothing,
        scale > 0 || whole.stream().anyMatch(amount -> amount.compareTo(HUNDRED) == 0)
            ? OptionalLong.empty()
            : OptionalLong.of(total),
        scale);
  }

  /**
   * The ceiling of firms of which nothing is said; none where no firm is listed to compare with.
   */
  private OptionalLong ceiling(long[] amounts) {
    if (amounts.length == 0) {
      return OptionalLong.empty();
    }
    long smallest = amounts[amounts.length - 1];
    long most = ceiling.isPresent() ? steps(ceiling.get()) : smallest;
    if (most <= 0 || most > smallest) {
      throw new IllegalArgumentException(
          "a ceiling of "
              + ceiling.orElseThrow()
              + " for unlisted firms, expected above 0 and at most the smallest listed firm");
    }
    return OptionalLong.of(most);
  }

  /** A rest of which nothing is known at all tells nothing of any firm. */
  private List<Residual> residuals(OptionalLong most, long rest) {
    List<Residual> residuals = new ArrayList<>();
    for (Unlisted part : unlisted) {
      residuals.add(residual(part, most));
    }
    if (rest > 0 && (most.isPresent() || !unlisted.isEmpty())) {
      residuals.add(new Residual(rest, OptionalLong.empty(), 0, Math.min(rest, most.orElse(rest))));
    }
    return residuals;
  }

  private Residual residual(Unlisted part, OptionalLong most) {
    long amount = steps(part.amount());
    long limit = part.largest().map(this::steps).orElse(most.orElse(amount));
    long largest = Math.min(amount, limit);
    long smallest = part.smallest().map(this::steps).orElse(0L);
    if (!Residual.fits(amount, part.firms(), smallest, largest)) {
      long firms = part.firms().orElse(-Math.floorDiv(-amount, largest));
      throw new IllegalArgumentException(
          decimal(amount, 1)
              + " held by "
              + firms
              + (part.firms().isPresent() ? "" : " or more")
              + " unlisted firms of "
              + decimal(smallest, 1)
              + " to "
              + decimal(limit, 1)
              + " each, expected "
              + decimal(smallest, firms)
              + " to "
              + decimal(limit, firms)
              + " together; correct the number of firms or their limits, or list the larger firms"
              + " (without a limit no unlisted firm is larger than the smallest listed one)");
    }
    return new Residual(amount, part.firms(), smallest, largest);
  }

  private String decimal(long steps, long times) {
    return BigDecimal.valueOf(steps, scale).multiply(BigDecimal.valueOf(times)).toPlainString();
  }

  private int commonScale() {
    int digits = 0;
    for (Holding holding : held) {
      digits = Math.max(digits, scale(holding.amount()));
    }
    for (Unlisted part : unlisted) {
      digits = Math.max(digits, scale(part.amount()));
      digits = Math.max(digits, part.smallest().map(SharesAssembly::scale).orElse(0));
      digits = Math.max(digits, part.largest().map(SharesAssembly::scale).orElse(0));
    }
    digits = Math.max(digits, whole.map(SharesAssembly::scale).orElse(0));
    return Math.max(digits, ceiling.map(SharesAssembly::scale).orElse(0));
  }

  private static int scale(BigDecimal amount) {
    return Math.max(0, amount.stripTrailingZeros().scale());
  }

  private long steps(BigDecimal amount) {
    return amount.setScale(scale).unscaledValue().longValueExact();
  }
}
