package org.chokepoint.market;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Small markets for tests. Firms are called f0, f1, ... in the order given. */
public final class Markets {
  private Markets() {}

  /** A market whose firms are all listed. */
  public static Shares of(String... amounts) {
    return Shares.complete(holdings(amounts));
  }

  /** A market of whole amounts whose firms are all listed. */
  public static Shares of(long... amounts) {
    return Shares.complete(holdings(texts(amounts)));
  }

  /** A market of which only these firms are listed. */
  public static Shares parts(long whole, long... amounts) {
    return Shares.partsOf(BigDecimal.valueOf(whole), holdings(texts(amounts)));
  }

  /** Holdings of f0, f1, ... */
  public static List<Holding> holdings(String... amounts) {
    List<Holding> holdings = new ArrayList<>();
    for (int i = 0; i < amounts.length; i++) {
      holdings.add(new Holding("f" + i, new BigDecimal(amounts[i])));
    }
    return holdings;
  }

  /** Two to forty amounts from 1 to a million, some of them equal. */
  public static long[] amounts(Random random) {
    long[] amounts = new long[2 + random.nextInt(39)];
    for (int i = 0; i < amounts.length; i++) {
      amounts[i] = i > 0 && random.nextInt(5) == 0 ? amounts[i - 1] : 1 + random.nextInt(1_000_000);
    }
    return amounts;
  }

  private static String[] texts(long... amounts) {
    String[] texts = new String[amounts.length];
    for (int i = 0; i < amounts.length; i++) {
      texts[i] = Long.toString(amounts[i]);
    }
    return texts;
  }
}
