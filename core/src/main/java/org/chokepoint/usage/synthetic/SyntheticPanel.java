package org.chokepoint.usage.synthetic;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/**
 * Draws persons so that in expectation each service has its published users, and a market's users
 * use the published number of services on average.
 *
 * <p>Where m services per user are published, a person is a user of the market with probability U/P
 * (U = sum of users / m, P the population); a user then has one service drawn in proportion to the
 * users w_i, and each other one with probability (p_i - w_i) / (1 - w_i), p_i = users_i / U, so
 * that every marginal is exact. Otherwise each service is drawn by itself. A person keeps their
 * random numbers from period to period, so that habits last. Person number n depends on the seed
 * and n alone: the same bits in any order, on any machine.
 */
public final class SyntheticPanel {
  private static final long PERSON_STEP = 0x9E3779B97F4A7C15L;
  private static final long MARKET_STEP = 0xD1B54A32D192ED03L;
  private static final int LARGEST_AMOUNT = 200;

  private final PanelSettings settings;

  /** A panel with these settings. */
  public SyntheticPanel(PanelSettings settings) {
    this.settings = settings;
  }

  /** How many people one person stands for, to six digits after the point. */
  public BigDecimal weight() {
    return BigDecimal.valueOf(settings.populationMillions())
        .movePointRight(6)
        .divide(BigDecimal.valueOf(settings.users()), 6, RoundingMode.HALF_EVEN)
        .stripTrailingZeros();
  }

  /** All rows, person by person; no row is kept. */
  public void forEach(Consumer<PanelRow> rows) {
    for (long person = 0; person < settings.users(); person++) {
      person(person, rows);
    }
  }

  /**
   * How many persons, from the first on, have so many rows between them; all if they have fewer.
   */
  public long personsOf(long rows) {
    long[] drawn = {0};
    long person = 0;
    while (person < settings.users() && drawn[0] < rows) {
      person(person++, row -> drawn[0]++);
    }
    return person;
  }

  /**
   * Writes comma-separated values with a header of the canonical table {@code usage}.
   *
   * @param most stop after so many rows
   * @return how many rows were written
   * @throws IOException if the target cannot be written
   */
  public long writeCsv(Appendable out, long most) throws IOException {
    out.append("user_id,service_id,market_id,period,amount,weight\n");
    String weight = "," + weight().toPlainString() + "\n";
    long[] written = {0};
    List<PanelRow> batch = new ArrayList<>();
    for (long person = 0; person < settings.users() && written[0] < most; person++) {
      batch.clear();
      person(person, batch::add);
      for (PanelRow row : batch) {
        if (written[0]++ < most) {
          out.append(row.user()).append(',').append(row.service()).append(',');
          out.append(row.market()).append(',').append(row.period()).append(',');
          out.append(Integer.toString(row.amount())).append(weight);
        }
      }
    }
    return Math.min(written[0], most);
  }

  private void person(long person, Consumer<PanelRow> rows) {
    String name = "s" + person;
    for (int m = 0; m < settings.markets().size(); m++) {
      PanelMarket market = settings.markets().get(m);
      long seed = mix(settings.seed() + PERSON_STEP * (person + 1) + MARKET_STEP * (m + 1));
      for (int period = 0; period < market.periods().size(); period++) {
        draw(name, market, period, seed, rows);
      }
    }
  }

  private void draw(
      String name, PanelMarket market, int period, long seed, Consumer<PanelRow> rows) {
    List<PanelMarket.Service> services = market.services();
    double mean = market.servicesPerUser().orElse(0);
    double sum = services.stream().mapToDouble(s -> s.usersMillions().get(period)).sum();
    double usersOfMarket = mean > 0 ? sum / mean : settings.populationMillions();
    if (mean > 0 && uniform(seed, 0) >= usersOfMarket / settings.populationMillions()) {
      return;
    }
    int first = mean > 0 ? first(services, period, uniform(seed, 1) * sum) : -1;
    for (int i = 0; i < services.size(); i++) {
      double users = services.get(i).usersMillions().get(period);
      double also = mean > 0 ? extra(users / usersOfMarket, users / sum) : users / usersOfMarket;
      if (i == first || uniform(seed, 2 + 2 * i) < also) {
        int amount = amount(uniform(seed, 3 + 2 * i));
        rows.accept(
            new PanelRow(
                name, services.get(i).id(), market.market(), market.periods().get(period), amount));
      }
    }
  }

  private static double extra(double marginal, double drawnFirst) {
    return drawnFirst >= 1 ? 0 : (marginal - drawnFirst) / (1 - drawnFirst);
  }

  private static int first(List<PanelMarket.Service> services, int period, double at) {
    double passed = 0;
    for (int i = 0; i < services.size(); i++) {
      passed += services.get(i).usersMillions().get(period);
      if (at < passed) {
        return i;
      }
    }
    return services.size() - 1;
  }

  /** From 1, with a long tail: amount a or more has probability about 1/a. */
  private static int amount(double uniform) {
    return (int) Math.min(LARGEST_AMOUNT, 1 / (1 - uniform));
  }

  private static double uniform(long seed, int draw) {
    return (mix(seed + PERSON_STEP * (draw + 1L)) >>> 11) * 0x1.0p-53;
  }

  /** The finaliser of SplitMix64 (Steele, Lea and Flood 2014). */
  private static long mix(long z) {
    long a = (z ^ (z >>> 30)) * 0xBF58476D1CE4E5B9L;
    long b = (a ^ (a >>> 27)) * 0x94D049BB133111EBL;
    return b ^ (b >>> 31);
  }
}
