package org.chokepoint.jobs.usage;

/** The names behind the numbers of cells and firms, as text. */
final class CellNames {
  private final FirmCodes firms;
  private final String[][] names = new String[UsageColumns.TEXTS.size()][];

  CellNames(FirmCodes firms) {
    this.firms = firms;
    for (int text = 0; text < names.length; text++) {
      names[text] = firms.names().of(text).texts();
    }
  }

  String dataset(int firm) {
    return names[UsageColumns.DATASET][firms.dataset(firm)];
  }

  String market(int firm) {
    return names[UsageColumns.MARKET][firms.marketName(firm)];
  }

  String service(int firm) {
    return names[UsageColumns.SERVICE][firms.service(firm)];
  }

  String region(int region) {
    return names[UsageColumns.REGION][region];
  }

  String period(int period) {
    return names[UsageColumns.PERIOD][period];
  }
}
