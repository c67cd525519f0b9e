package org.chokepoint.usage.synthetic;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** Reads the settings of a synthetic panel from a dataset card that follows the card schema. */
public final class PanelFile {
  private PanelFile() {}

  /**
   * The settings under {@code generator}.
   *
   * @param yaml the text of the card
   * @throws IllegalArgumentException if there are none, or a number of users is missing
   */
  public static PanelSettings read(String yaml) {
    Map<?, ?> card = map(new Load(LoadSettings.builder().build()).loadFromString(yaml));
    Map<?, ?> generator = map(card.get("generator"));
    List<PanelMarket> markets = new ArrayList<>();
    for (Object market : list(generator.get("markets"))) {
      markets.add(market(map(market)));
    }
    return new PanelSettings(
        number(generator.get("population_millions")),
        (long) number(generator.get("users")),
        (long) number(generator.get("seed")),
        markets);
  }

  private static PanelMarket market(Map<?, ?> market) {
    List<String> periods = list(market.get("periods")).stream().map(String::valueOf).toList();
    List<PanelMarket.Service> services = new ArrayList<>();
    for (Object entry : list(market.get("services"))) {
      Map<?, ?> service = map(entry);
      List<Double> users =
          list(service.get("users_millions")).stream().map(PanelFile::number).toList();
      if (users.size() != periods.size()) {
        throw new IllegalArgumentException(
            service.get("id") + ": " + users.size() + " users for " + periods.size() + " periods");
      }
      services.add(new PanelMarket.Service(String.valueOf(service.get("id")), users));
    }
    OptionalDouble mean =
        market.get("multi_homing") instanceof Map<?, ?> rate
            ? OptionalDouble.of(number(rate.get("mean_services_per_user")))
            : OptionalDouble.empty();
    return new PanelMarket(String.valueOf(market.get("market")), periods, services, mean);
  }

  private static Map<?, ?> map(@org.jspecify.annotations.Nullable Object value) {
    if (value instanceof Map<?, ?> map) {
      return map;
    }
    throw new IllegalArgumentException("expected a mapping, found " + value);
  }

  private static List<?> list(@org.jspecify.annotations.Nullable Object value) {
    if (value instanceof List<?> list) {
      return list;
    }
    throw new IllegalArgumentException("expected a list, found " + value);
  }

  private static double number(@org.jspecify.annotations.Nullable Object value) {
    if (value instanceof Number number) {
      return number.doubleValue();
    }
    throw new IllegalArgumentException("expected a number, found " + value);
  }
}
