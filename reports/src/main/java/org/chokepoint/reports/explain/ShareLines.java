package org.chokepoint.reports.explain;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.chokepoint.market.Lens;
import org.chokepoint.market.Role;
import org.chokepoint.market.ShareRow;
import org.chokepoint.market.Shares;
import org.chokepoint.reports.explain.Explanation.Excluded;
import org.chokepoint.reports.explain.Explanation.ShareIn;
import org.chokepoint.reports.question.Cell;
import org.chokepoint.reports.question.Labels;
import org.chokepoint.reports.question.MarketCell;
import org.chokepoint.reports.question.Words;

/** Which rows of a market cell went into its shares, and which did not. */
final class ShareLines {
  private final MarketCell cell;
  private final Lens lens;
  private final Shares shares;
  private final Labels labels;

  ShareLines(MarketCell cell, Lens lens, Labels labels) {
    this.cell = cell;
    this.lens = lens;
    this.shares = cell.shares(lens);
    this.labels = labels;
  }

  List<ShareIn> in() {
    List<ShareIn> lines = new ArrayList<>();
    for (int rank = 0; rank < shares.firms(); rank++) {
      String holder = shares.holder(rank);
      List<String> rows = new ArrayList<>();
      Set<String> sources = new LinkedHashSet<>();
      String unit = "";
      for (int i = 0; i < cell.figures().size(); i++) {
        ShareRow row = cell.figures().get(i);
        if (row.role() == Role.FIRM && lens.holder(row).equals(holder)) {
          rows.add(said(row));
          unit = row.unit();
          sources.add(cell.rows().get(i).text("source_id"));
        }
      }
      sources.remove("");
      lines.add(
          new ShareIn(
              rank + 1,
              labels.firm(cell.cell().dataset(), holder),
              new Terms(shares).amount(rank + 1),
              unit,
              shares.share(rank).value(),
              rows,
              List.copyOf(sources)));
    }
    return lines;
  }

  private static String said(ShareRow row) {
    String product = row.product().isEmpty() ? "" : " (" + row.product() + ")";
    return row.firm() + product + " " + Terms.plain(row.value());
  }

  /**
   * The rows that are no firm's share, those that stand under another name, and the bases that are
   * never added up.
   *
   * @param others the other cells of the market
   */
  List<Excluded> out(List<Cell> others) {
    List<Excluded> out = new ArrayList<>();
    for (ShareRow row : cell.figures()) {
      if (row.role() != Role.FIRM) {
        out.add(excluded(row, row.role().id(), reason(row.role())));
      } else if (row.value().signum() == 0) {
        out.add(
            excluded(
                row,
                "nothing",
                new Words("has nothing, so it is no firm", "값이 0이므로 기업으로 세지 않습니다")));
      } else if (lens == Lens.GROUP && !row.group().equals(row.firm())) {
        out.add(
            excluded(
                row,
                "merged",
                new Words(
                    "counted with its group " + row.group(), "기업집단 " + row.group() + "에 합쳐 셉니다")));
      }
    }
    others.stream()
        .filter(this::otherBasis)
        .forEach(
            other ->
                out.add(
                    new Excluded(
                        other.basis(),
                        "basis",
                        "",
                        "",
                        new Words(
                            "shares on another basis are never added up",
                            "측정 기준이 다른 점유율은 합치지 않습니다"))));
    return out;
  }

  private boolean otherBasis(Cell other) {
    Cell own = cell.cell();
    return other.dataset().equals(own.dataset())
        && other.period().equals(own.period())
        && other.region().equals(own.region())
        && !other.basis().equals(own.basis());
  }

  private static Excluded excluded(ShareRow row, String role, Words reason) {
    return new Excluded(row.firm(), role, Terms.plain(row.value()), row.unit(), reason);
  }

  private static Words reason(Role role) {
    return switch (role) {
      case TOTAL ->
          new Words(
              "the whole of the market, of which shares are parts; no firm",
              "점유율의 분모가 되는 시장 전체이며 기업이 아닙니다");
      case OUTSIDE ->
          new Words("an outside good: not part of the market", "시장 밖의 재화이므로 시장에 들어가지 않습니다");
      default ->
          new Words(
              "all firms that are not listed, together; it widens the bounds and is no firm",
              "목록에 없는 기업의 합계이며, 기업이 아니라 구간의 폭을 정합니다");
    };
  }
}
