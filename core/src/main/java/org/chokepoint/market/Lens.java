package org.chokepoint.market;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;

/** Whom one counts as one holder. */
public enum Lens {
  /** Each row for itself: a firm's products apart. */
  ROW,
  /** Each firm for itself. */
  FIRM,
  /** Affiliates of one ultimate parent together, as one undertaking. */
  GROUP;

  /** The word in files: lower case. */
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The lenses that can differ for these rows: by row only where a row is about a product. */
  public static List<Lens> of(Collection<ShareRow> rows) {
    List<Lens> lenses = new ArrayList<>();
    if (rows.stream().anyMatch(row -> !row.product().isEmpty())) {
      lenses.add(ROW);
    }
    lenses.add(FIRM);
    lenses.add(GROUP);
    return lenses;
  }

  /** Whom a row is about, seen through this lens. */
  public String holder(ShareRow row) {
    return switch (this) {
      case ROW -> row.row();
      case FIRM -> row.firm();
      case GROUP -> row.group();
    };
  }
}
