package org.chokepoint.cli.answer;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.chokepoint.change.Decomposition;
import org.chokepoint.change.Segment;
import org.chokepoint.change.SegmentTerm;
import org.chokepoint.cli.input.SharesFile;
import org.chokepoint.cli.output.Sheet;
import org.chokepoint.market.Holding;
import org.chokepoint.market.Lens;
import org.chokepoint.market.Ratio;
import org.chokepoint.market.Role;
import org.chokepoint.market.ShareRow;

/** How much of the concentration of a whole lies within its parts, and how much between them. */
public final class DecompositionSheet {
  /** What the parts of a whole are. */
  public enum Parts {
    /** The regions of a market. */
    REGION,
    /** The markets of a file, as segments of one. */
    MARKET
  }

  private static final String ALL = "all";

  private final Parts parts;
  private final Map<List<String>, List<Segment>> wholes = new LinkedHashMap<>();

  /** An empty sheet. */
  public DecompositionSheet(Parts parts) {
    this.parts = parts;
  }

  /** Adds a part; a region named all is no part but the whole. */
  public void add(SharesFile.Cell cell, Lens lens, List<ShareRow> rows) {
    boolean byRegion = parts == Parts.REGION;
    if (byRegion && cell.region().equals(ALL)) {
      return;
    }
    wholes
        .computeIfAbsent(
            List.of(
                byRegion ? cell.market() : ALL,
                cell.period(),
                byRegion ? ALL : cell.region(),
                cell.basis(),
                lens.id()),
            first -> new ArrayList<>())
        .add(segment(byRegion ? cell.region() : cell.market(), lens, rows));
  }

  private static Segment segment(String name, Lens lens, List<ShareRow> rows) {
    return new Segment(
        name,
        rows.get(0).unit(),
        rows.stream().filter(row -> row.role() == Role.TOTAL).map(ShareRow::value).findFirst(),
        rows.stream()
            .filter(row -> row.role() == Role.FIRM)
            .map(row -> new Holding(lens.holder(row), row.value()))
            .toList());
  }

  /** The terms of every whole that has parts: its parts, then all of them within and between. */
  public Sheet sheet() {
    Sheet.Builder sheet =
        Sheet.named(
            "decomposition",
            "market",
            "period",
            "region",
            "basis",
            "lens",
            "part",
            "weight",
            "hhi",
            "term");
    wholes.forEach(
        (whole, segments) -> {
          Decomposition decomposed = Decomposition.of(segments);
          for (SegmentTerm part : decomposed.parts()) {
            row(
                sheet,
                whole,
                part.name(),
                Optional.of(part.weight()),
                Optional.of(part.hhi()),
                part.within());
          }
          row(sheet, whole, "(within)", Optional.empty(), Optional.empty(), decomposed.within());
          row(sheet, whole, "(between)", Optional.empty(), Optional.empty(), decomposed.between());
          row(sheet, whole, "(whole)", Optional.empty(), Optional.empty(), decomposed.whole());
        });
    return sheet.sheet();
  }

  private static void row(
      Sheet.Builder sheet,
      List<String> whole,
      String part,
      Optional<Ratio> weight,
      Optional<Ratio> hhi,
      Ratio term) {
    List<Object> cells = new ArrayList<>(whole);
    cells.add(part);
    cells.add(Outcomes.number(weight));
    cells.add(Outcomes.number(hhi));
    cells.add(term.value());
    sheet.row(cells.toArray());
  }
}
