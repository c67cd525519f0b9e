package org.chokepoint.jobs.usage;

import java.util.Optional;

/** A slot for each possible cell: for few regions and periods, nearly all of them used. */
final class GridLayout implements CellLayout {
  /** Slots beyond which a grid is not worth its memory. */
  static final long MOST_SLOTS = 1 << 23;

  private final int firms;
  private final int regions;
  private final int periods;

  GridLayout(int firms, int regions, int periods) {
    this.firms = firms;
    this.regions = regions;
    this.periods = periods;
  }

  /** Whether so many codes have a slot here. */
  boolean holds(int firmCount, int regionCount, int periodCount) {
    return firmCount <= firms && regionCount <= regions && periodCount <= periods;
  }

  /**
   * A grid for so many codes and for more firms, so that growing is rare; empty where it would be
   * too large. The regions and periods seen first are taken for all there are, so that no sums
   * stand between those that are used.
   */
  Optional<GridLayout> wider(int firmCount, int regionCount, int periodCount) {
    int r = reaching(regions, regionCount);
    int p = reaching(periods, periodCount);
    long most = MOST_SLOTS / ((long) r * p);
    return firmCount > most
        ? Optional.empty()
        : Optional.of(new GridLayout((int) Math.min(most, 2L * firmCount), r, p));
  }

  private static int reaching(int now, int count) {
    return now == 0 ? count : now >= count ? now : count + Math.max(4, count / 4);
  }

  @Override
  public void slots(int[] firm, int[] region, int[] period, int count, int[] slots) {
    int r = regions;
    int p = periods;
    for (int i = 0; i < count; i++) {
      slots[i] = (firm[i] * r + region[i]) * p + period[i];
    }
  }

  @Override
  public int capacity() {
    return firms * regions * periods;
  }

  @Override
  public long key(int slot) {
    int rest = slot / periods;
    return CellKey.of(rest / regions, rest % regions, slot % periods);
  }
}
