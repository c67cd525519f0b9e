package org.chokepoint.usage;

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
}
