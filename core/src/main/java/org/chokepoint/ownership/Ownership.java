package org.chokepoint.ownership;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.chokepoint.market.Ratio;
import org.chokepoint.market.Shares;
import org.chokepoint.table.FaultyInput;

/**
 * Who owns whom on one day.
 *
 * <p>Owners are investors and firms. What a firm holds of others is resolved to the owners behind
 * it by the linear system (I - C)<sup>-1</sup>, C the parts that firms hold of each other; loops of
 * cross-holdings are part of it. Only a loop whose parts do not resolve is refused: firms whose
 * equity or votes lie wholly in each other's hands, so that nobody outside has any. What nobody
 * reports belongs to dispersed small holders, each on its own, without control and without an
 * interest elsewhere. A firm in which nobody reports votes controls itself: it acts for those
 * dispersed holders alone, as one owner.
 */
public final class Ownership {
  private final List<Stake> stakes;
  private final Held equity;
  private final Chain interests;

  private Ownership(List<Stake> stakes) {
    this.stakes = stakes;
    this.equity = Held.of(stakes, stake -> Fraction.ofPercent(stake.equity()));
    this.interests = Chain.of(equity).orElseThrow();
  }

  /**
   * The ownership that stakes of one day make.
   *
   * @throws FaultyInput if equity or votes in a firm exceed 100 percent together, a firm owns
   *     itself, a pair stands twice or firms are wholly owned by each other; all faults are listed
   */
  public static Ownership of(List<Stake> stakes) {
    return of("ownership", stakes);
  }

  /**
   * The ownership that stakes of one day make.
   *
   * @param source the file or table the stakes come from, as messages name it
   * @throws FaultyInput as {@link #of(List)}
   */
  public static Ownership of(String source, List<Stake> stakes) {
    List<Stake> sorted =
        stakes.stream()
            .sorted(Comparator.comparing(Stake::owned).thenComparing(Stake::owner))
            .toList();
    FaultyInput.throwIfAny(OwnershipFaults.of(source, sorted));
    return new Ownership(sorted);
  }

  /** The stakes by the firm owned, then by the owner. */
  public List<Stake> stakes() {
    return stakes;
  }

  /** Whether anybody has a stake in a listed firm of the market. */
  public boolean concerns(Shares shares) {
    List<String> firms = IntStream.range(0, shares.firms()).mapToObj(shares::holder).toList();
    return stakes.stream().anyMatch(stake -> firms.contains(stake.owned()));
  }

  /**
   * The part of a firm's profit that ends with an owner: with an investor, or with the holders of a
   * firm that are not reported. Directly and through other firms, loops included.
   */
  public Ratio interest(String owner, String firm) {
    Fraction reached = interests.to(owner).getOrDefault(firm, Fraction.ZERO);
    return reached.times(unreported(owner)).ratio();
  }

  /** What passes of every firm's profit to one firm or investor. */
  Chain interests() {
    return interests;
  }

  /** The part of the equity nobody reports; all of it where nobody owns. */
  Fraction unreported(String owner) {
    return Fraction.ONE.minus(equity.sum(owner));
  }
}
