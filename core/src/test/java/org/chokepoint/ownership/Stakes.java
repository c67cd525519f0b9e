package org.chokepoint.ownership;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Small lists of stakes for tests. */
final class Stakes {
  private Stakes() {}

  static Stake stake(String owner, String owned, double equity, double votes) {
    return new Stake(owner, owned, BigDecimal.valueOf(equity), BigDecimal.valueOf(votes));
  }

  static Stake stake(String owner, String owned, double percent) {
    return stake(owner, owned, percent, percent);
  }

  /**
   * Stakes of investors i0, i1, ... and of firms f0, f1, ... in firms: each firm keeps at least a
   * tenth of equity and votes for small holders; some stakes are silent, none has votes alone.
   */
  static List<Stake> random(Random random, int firms, int investors) {
    List<Stake> stakes = new ArrayList<>();
    for (int firm = 0; firm < firms; firm++) {
      int left = 90;
      for (int holder = 0; holder < investors + firms; holder++) {
        String owner = holder < investors ? "i" + holder : "f" + (holder - investors);
        int part = random.nextInt(3) == 0 ? 1 + random.nextInt(30) : 0;
        if (part > 0 && part <= left && !owner.equals("f" + firm)) {
          left -= part;
          stakes.add(stake(owner, "f" + firm, part, random.nextInt(4) == 0 ? 0 : part));
        }
      }
    }
    return stakes;
  }
}
