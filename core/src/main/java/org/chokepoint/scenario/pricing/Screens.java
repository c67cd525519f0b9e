package org.chokepoint.scenario.pricing;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import org.chokepoint.market.Ratio;
import org.chokepoint.measure.Outcome;

/** All pricing screens of a merger of firms that sell one product each. */
public final class Screens {
  private static final String FRACTION = "fraction";

  private Screens() {}

  /** What competition in prices lets expect: UPP, GUPPI and CMCR of each merging firm. */
  public static List<Screen> inPrices(List<Product> merging, Diversion diversion) {
    List<Screen> screens = new ArrayList<>();
    for (Product product : merging) {
      List<Product> joined = others(product, merging);
      screens.add(
          new Screen(
              "upp", product.name(), "price", PricePressure.upp(product, joined, diversion)));
      screens.add(
          new Screen(
              "guppi", product.name(), FRACTION, PricePressure.guppi(product, joined, diversion)));
    }
    List<Outcome> reductions = CmcrBertrand.of(merging, diversion);
    for (int i = 0; i < merging.size(); i++) {
      screens.add(new Screen("cmcr_bertrand", merging.get(i).name(), FRACTION, reductions.get(i)));
    }
    return screens;
  }

  private static List<Product> others(Product product, List<Product> merging) {
    return merging.stream().filter(other -> !other.owner().equals(product.owner())).toList();
  }

  /**
   * What competition in quantities lets expect: CMCR of the merger and of each firm.
   *
   * @param merging the shares of the merging firms by name
   * @param elasticity of demand, as an absolute number
   */
  public static List<Screen> inQuantities(SortedMap<String, Ratio> merging, Ratio elasticity) {
    List<Ratio> shares = List.copyOf(merging.values());
    List<String> firms = List.copyOf(merging.keySet());
    List<Screen> screens = new ArrayList<>();
    screens.add(new Screen("cmcr_cournot", "", FRACTION, CmcrCournot.ofCost(shares, elasticity)));
    screens.add(
        new Screen("cmcr_cournot_price", "", FRACTION, CmcrCournot.ofPrice(shares, elasticity)));
    for (int i = 0; i < firms.size(); i++) {
      screens.add(
          new Screen(
              "cmcr_cournot", firms.get(i), FRACTION, CmcrCournot.ofFirm(shares, i, elasticity)));
    }
    return screens;
  }
}
