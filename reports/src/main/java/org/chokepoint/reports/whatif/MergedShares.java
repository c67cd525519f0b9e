package org.chokepoint.reports.whatif;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.chokepoint.market.Ratio;
import org.chokepoint.market.Shares;
import org.chokepoint.reports.question.Named;
import org.chokepoint.reports.whatif.MergerAnswer.MergedShare;
import org.chokepoint.scenario.WhatIf;

/** Who has what before and after a merger. */
final class MergedShares {
  private final WhatIf whatIf;
  private final List<String> parties;
  private final Function<String, Named> names;

  MergedShares(WhatIf whatIf, List<String> parties, Function<String, Named> names) {
    this.whatIf = whatIf;
    this.parties = parties;
    this.names = names;
  }

  List<MergedShare> lines() {
    List<MergedShare> lines = new ArrayList<>();
    Shares before = whatIf.before();
    for (int rank = 0; rank < before.firms(); rank++) {
      String firm = before.holder(rank);
      boolean party = parties.contains(firm);
      lines.add(
          new MergedShare(
              names.apply(firm),
              before.share(rank).value(),
              party ? 0 : share(whatIf.after(), firm),
              party ? "party" : "other"));
    }
    if (!before.complete()) {
      double rest = Ratio.of(before.unlisted(), before.whole()).value();
      lines.add(
          new MergedShare(new Named("", "Firms not listed", "목록에 없는 기업"), rest, rest, "unlisted"));
    }
    String joined = whatIf.joining().orElseThrow().undertaking();
    lines.add(
        new MergedShare(
            PlayedMerger.joined(parties.stream().sorted().map(names).toList(), joined),
            0,
            share(whatIf.after(), joined),
            "joined"));
    return lines;
  }

  private static double share(Shares shares, String firm) {
    OptionalInt rank =
        IntStream.range(0, shares.firms()).filter(i -> shares.holder(i).equals(firm)).findFirst();
    return rank.isPresent() ? shares.share(rank.getAsInt()).value() : 0;
  }
}
