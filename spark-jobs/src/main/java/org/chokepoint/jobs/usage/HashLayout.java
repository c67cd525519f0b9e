package org.chokepoint.jobs.usage;

/** A slot for each cell that was seen: for many possible cells, few of them used. */
final class HashLayout implements CellLayout {
  private final LongCodes cells = new LongCodes(1 << 16);

  @Override
  public void slots(int[] firm, int[] region, int[] period, int count, int[] slots) {
    for (int i = 0; i < count; i++) {
      slots[i] = cells.code(CellKey.of(firm[i], region[i], period[i]));
    }
  }

  @Override
  public int capacity() {
    return cells.size();
  }

  @Override
  public long key(int slot) {
    return cells.key(slot);
  }
}
