package org.chokepoint.jobs.usage;

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

  /** A grid for so many codes and for some more, so that growing is rare. */
  static GridLayout roomFor(int firms, int regions, int periods) {
    return new GridLayout(room(firms), room(regions), room(periods));
  }

  /** The slots of {@link #roomFor}. */
  static long slots(int firms, int regions, int periods) {
    return (long) room(firms) * room(regions) * room(periods);
  }

  private static int room(int count) {
    return count + Math.max(4, count / 4);
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
