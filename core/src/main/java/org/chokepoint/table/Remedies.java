package org.chokepoint.table;

/** What to do about a cell that cannot be read. */
final class Remedies {
  private Remedies() {}

  static String of(FaultKind kind, Column column, String cell) {
    return switch (kind) {
      case UNPRINTABLE -> "export the file again as UTF-8 and remove the character";
      case PADDED_ID -> "remove the blanks around it";
      case UNICODE_TWIN -> "write it in normal form C (composed), as elsewhere";
      case NAN -> "leave the row out and let coverage fall, or give the figure";
      case INFINITE -> "give the finite figure or leave the row out";
      case NEGATIVE -> "correct the sign, or net it against the firm before loading";
      case HEX_NUMBER -> "write it in decimal digits";
      case LOCALE_NUMBER -> "write 1234.5: a point before decimals, no thousands marks, no % sign";
      case FOREIGN_DIGITS -> "write it with the digits 0 to 9";
      case OUT_OF_RANGE -> "check the figure, or use a larger unit";
      case TOO_PRECISE -> "round it, or use a smaller unit";
      case UNKNOWN_WORD ->
          column.choices().isEmpty()
              ? "write " + column.type().expected()
              : NearestName.hint(cell, column.choices());
      default -> "correct the cell";
    };
  }
}
