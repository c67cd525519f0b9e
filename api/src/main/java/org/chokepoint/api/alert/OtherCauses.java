package org.chokepoint.api.alert;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.chokepoint.api.history.RowChanges;
import org.chokepoint.api.history.SourceChanges;
import org.chokepoint.api.release.ArrowTable;
import org.chokepoint.api.release.Release;
import org.chokepoint.operations.alert.Cause;
import org.chokepoint.operations.alert.Cause.SourceRow;
import org.chokepoint.table.CanonicalTables;

/** What moves a number where no share and no dependency did. */
final class OtherCauses {
  private OtherCauses() {}

  /** Firms of a cell that changed hands; without any, what differs between the releases. */
  static List<Cause> ofMarket(Release from, Release to, MarketCell cell) {
    List<Cause> hands = hands(from, to, cell);
    return hands.isEmpty() ? ofReleases(from, to, cell.dataset()) : hands;
  }

  private static List<Cause> hands(Release from, Release to, MarketCell cell) {
    ArrowTable shares = to.table("share");
    Set<String> firms =
        shares
            .rowNumbers()
            .filter(row -> cell.holds(shares, row))
            .mapToObj(row -> shares.word("firm_id", row))
            .collect(Collectors.toSet());
    List<Cause> causes = new ArrayList<>();
    for (String table : List.of("firm", "affiliation")) {
      ArrowTable earlier = from.table(table);
      ArrowTable later = to.table(table);
      List<String> key = SourceChanges.key(CanonicalTables.named(table).orElseThrow());
      for (RowChanges.Change change : RowChanges.between(earlier, later, key)) {
        ArrowTable rows = change.after().isPresent() ? later : earlier;
        int row = change.after().orElseGet(() -> change.before().orElseThrow());
        String firm = rows.word("firm_id", row);
        String was = change.before().isPresent() ? parent(earlier, change.before().getAsInt()) : "";
        String is = change.after().isPresent() ? parent(later, change.after().getAsInt()) : "";
        if (rows.word("dataset", row).equals(cell.dataset())
            && firms.contains(firm)
            && !Objects.equals(was, is)) {
          ReleaseNames names = ReleaseNames.of(change.after().isPresent() ? to : from);
          causes.add(
              new Cause(
                  Cause.Kind.FIRM,
                  firm,
                  names.firm(cell.dataset(), firm),
                  names.firmLocal(cell.dataset(), firm),
                  change.before().isEmpty()
                      ? "added"
                      : change.after().isEmpty() ? "removed" : "changed",
                  was.isEmpty() ? "" : "parent " + was,
                  is.isEmpty() ? "" : "parent " + is,
                  new SourceRow(
                      cell.dataset(), table, SourceFiles.of(to, cell.dataset(), table), firm, "")));
        }
      }
    }
    return causes;
  }

  private static String parent(ArrowTable table, int row) {
    return table.word("parent_id", row);
  }

  /** Rule books, code or the dataset, whichever differ. */
  static List<Cause> ofReleases(Release from, Release to, String dataset) {
    return org.chokepoint.api.history.Cause.between(from.entry(), to.entry()).stream()
        .filter(
            cause ->
                cause.kind() != org.chokepoint.api.history.Cause.Kind.DATASET
                    || cause.what().equals(dataset))
        .map(OtherCauses::of)
        .toList();
  }

  private static Cause of(org.chokepoint.api.history.Cause cause) {
    Cause.Kind kind =
        switch (cause.kind()) {
          case DATASET -> Cause.Kind.DATASET;
          case RULES -> Cause.Kind.RULES;
          case CODE -> Cause.Kind.CODE;
        };
    return new Cause(
        kind,
        cause.what(),
        cause.what(),
        "",
        cause.before().isEmpty() ? "added" : cause.after().isEmpty() ? "removed" : "changed",
        cause.before().orElse(""),
        cause.after().orElse(""),
        SourceRow.NONE);
  }
}
