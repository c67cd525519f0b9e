package org.chokepoint.usage.synthetic;

import java.util.List;

/**
 * What a synthetic panel is drawn to.
 *
 * @param populationMillions people the panel stands for, in millions
 * @param users how many persons to draw, unless somebody asks for another number
 * @param seed where the random numbers start
 * @param markets the needs
 */
public record PanelSettings(
    double populationMillions, long users, long seed, List<PanelMarket> markets) {
  public PanelSettings {
    markets = List.copyOf(markets);
  }

  /** The same panel with another number of persons and another seed. */
  public PanelSettings with(long otherUsers, long otherSeed) {
    return new PanelSettings(populationMillions, otherUsers, otherSeed, markets);
  }

  /** The same panel with as many persons as give so many rows, and a tenth more. */
  public PanelSettings peopled(long rows) {
    return with((long) (1.1 * rows / rowsPerPerson()) + 100, seed);
  }

  /**
   * The same persons over so many more periods that they give so many rows, and a tenth more. The
   * added periods follow the published ones month by month, with the same users.
   */
  public PanelSettings lasting(long rows) {
    int rounds = (int) (1.1 * rows / (rowsPerPerson() * users)) + 1;
    return new PanelSettings(
        populationMillions,
        users,
        seed,
        markets.stream().map(market -> market.repeated(rounds)).toList());
  }

  private double rowsPerPerson() {
    double uses = 0;
    for (PanelMarket market : markets) {
      for (PanelMarket.Service service : market.services()) {
        uses += service.usersMillions().stream().mapToDouble(Double::doubleValue).sum();
      }
    }
    return uses / populationMillions;
  }
}
