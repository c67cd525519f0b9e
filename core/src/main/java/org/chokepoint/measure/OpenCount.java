package org.chokepoint.measure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.DoubleUnaryOperator;
import org.chokepoint.market.Residual;
import org.chokepoint.market.Shares;

/**
 * A market in which one unlisted amount may be held by any number of firms, from some number on,
 * and the numbers of all other firms are known. The open firms are taken as equal, the others at
 * their least concentrated: at each number of firms no measure of inequality can be less.
 *
 * @param firms the other firms
 * @param squares the sum of their squared shares, as small as it can be
 * @param rest the open share
 * @param fewest the fewest firms that can hold it
 */
record OpenCount(double firms, double squares, double rest, long fewest) {
  /** The market so seen; nothing where it is not of this kind. */
  static Optional<OpenCount> of(Shares shares) {
    List<Residual> open = new ArrayList<>();
    long firms = shares.firms();
    for (Residual residual : shares.residuals()) {
      if (residual.most().isEmpty()) {
        open.add(residual);
      } else if (residual.most().getAsLong() == residual.fewest()) {
        firms += residual.fewest();
      } else {
        return Optional.empty();
      }
    }
    if (open.size() != 1 || firms == 0) {
      return Optional.empty();
    }
    double whole = shares.whole();
    return Optional.of(
        new OpenCount(
            firms,
            Spread.least(shares).squares().value(),
            open.get(0).amount() / whole,
            open.get(0).fewest()));
  }

  /** The least of a function of the number of open firms that falls before a point, then rises. */
  double least(double lowest, DoubleUnaryOperator function) {
    double below = Math.max(fewest, Math.floor(lowest));
    double above = Math.max(fewest, Math.floor(lowest) + 1);
    return Math.min(function.applyAsDouble(below), function.applyAsDouble(above));
  }

  /** n H with so many equal open firms. */
  double firmsTimesSquares(double open) {
    return (firms + open) * (squares + rest * rest / open);
  }
}
