package org.chokepoint.cli.input;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.chokepoint.scenario.pricing.Diversion;
import org.chokepoint.table.FaultyInput;
import org.chokepoint.table.Periods;
import org.chokepoint.usage.Overlap;
import org.chokepoint.usage.OverlapTally;
import org.chokepoint.usage.PanelCodes;
import org.chokepoint.usage.Tally;

/** Diversion ratios from who uses which services side by side in a user's usage panel. */
public final class PanelDiversion {
  private PanelDiversion() {}

  /**
   * The ratios of a market in the period of its shares; in the panel's latest period where the
   * panel does not have that one. Services of the panel are firms of the market.
   *
   * @throws FaultyInput listing everything that is wrong with the file, or if it lacks the market
   */
  public static Diversion read(Path path, SharesFile.Cell cell) throws IOException {
    UsageFile market = UsageFile.read(path, Optional.empty()).market(Optional.of(cell.market()));
    UsageFile panel = market.period(period(market.codes().periods(), cell.period()));
    PanelCodes codes = panel.codes();
    Map<String, Map<String, Long>> usersOfBoth = new TreeMap<>();
    for (Overlap pair : Tally.of(new OverlapTally(), panel.persons())) {
      Map<String, Long> others =
          usersOfBoth.computeIfAbsent(
              codes.services().get(pair.service()), first -> new TreeMap<>());
      if (pair.service() != pair.other() && pair.both().weight() > 0) {
        others.put(codes.services().get(pair.other()), pair.both().weight());
      }
    }
    return Diversion.fromOverlap(usersOfBoth);
  }

  private static String period(List<String> periods, String wanted) {
    return periods.contains(wanted)
        ? wanted
        : periods.stream()
            .max(Comparator.comparing(period -> Periods.lastDay(period).orElseThrow()))
            .orElseThrow();
  }
}
