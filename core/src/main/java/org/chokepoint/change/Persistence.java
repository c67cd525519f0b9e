package org.chokepoint.change;

import java.time.Year;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import org.chokepoint.market.Shares;
import org.chokepoint.measure.Citation;
import org.chokepoint.measure.Example;
import org.chokepoint.measure.MeasureCard;
import org.chokepoint.measure.MeasureId;
import org.chokepoint.measure.Range;
import org.chokepoint.measure.Reading;
import org.chokepoint.measure.Unit;

/**
 * For how many years in a row has the market been in few hands?
 *
 * <p>Years up to this one, each directly after the other, with CR1 &ge; 50 % or CR3 &ge; 75 %: the
 * structure is persistent from five on, as Korea's competition authority counts. Years, from 0. A
 * year without observation breaks the run, and so does one in which nobody has anything. Where
 * coverage is partial and fewer than three firms are listed, the condition may be possible only:
 * then an interval. Same firms: in each of the last five years of the run (all, if there are fewer)
 * the one largest firm met CR1 and is the same, or the three largest met CR3 and are the same
 * three. Shares are compared exactly. O(years times firms).
 */
public final class Persistence {
  /** Years in a row from which the structure is called persistent. */
  public static final int YEARS = 5;

  private Persistence() {}

  /** What is counted. The example's amounts are those of each of five years. */
  public static MeasureCard card() {
    return new MeasureCard(
        new MeasureId("persistence_years"),
        "Persistence of a market in few hands",
        "For how many years in a row has the market been in few hands?",
        "years in a row with CR_1 >= 50% or CR_3 >= 75%",
        Unit.YEARS,
        new Range(0, Double.POSITIVE_INFINITY, "from 5 on the structure is called persistent"),
        Reading.RISES,
        "how long the largest firms have held the market",
        "0 where nobody has anything; a missing year breaks the run; an interval where coverage is"
            + " partial and fewer than three firms are listed",
        List.of(
            new Citation(
                "Korea Fair Trade Commission, survey of market structure: five consecutive years"
                    + " with CR1 of at least 50% or CR3 of at least 75%")),
        new Example(
            List.of("50", "20", "20", "10"),
            5,
            "the same shares in each of five years: CR1 is 50% exactly"));
  }

  /** The runs up to each observed year, the earliest first. */
  public static List<YearsRun> of(SortedMap<Year, Shares> market) {
    List<YearsRun> runs = new ArrayList<>();
    int certain = 0;
    int possible = 0;
    int sameLeader = 0;
    int sameThree = 0;
    Year next = Year.of(Year.MIN_VALUE);
    FewHands last = FewHands.NONE;
    for (Map.Entry<Year, Shares> entry : market.entrySet()) {
      boolean follows = entry.getKey().equals(next);
      FewHands now = FewHands.of(entry.getValue());
      certain = now.certain() ? 1 + (follows ? certain : 0) : 0;
      possible = now.possible() ? 1 + (follows ? possible : 0) : 0;
      sameLeader = length(now.leader(), last.leader(), follows, sameLeader);
      sameThree = length(now.three(), last.three(), follows, sameThree);
      int window = Math.min(certain, YEARS);
      boolean same = certain > 0 && (sameLeader >= window || sameThree >= window);
      runs.add(new YearsRun(entry.getKey(), certain, possible, same));
      next = entry.getKey().plusYears(1);
      last = now;
    }
    return runs;
  }

  private static int length(List<String> now, List<String> last, boolean follows, int length) {
    if (now.isEmpty()) {
      return 0;
    }
    return follows && now.equals(last) ? length + 1 : 1;
  }
}
