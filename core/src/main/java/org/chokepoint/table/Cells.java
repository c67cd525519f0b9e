package org.chokepoint.table;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads one cell by its column's type, or says what is wrong with it. */
final class Cells {
  private static final int MOST_EXPONENT = 40;
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
  private static final Pattern DECIMAL =
      Pattern.compile("-?[0-9]{1,60}(\\.[0-9]{1,60})?([eE][+-]?[0-9]{1,9})?");
  private static final Pattern HEX = Pattern.compile("[-+]?0[xX][0-9a-fA-F.pP+-]+");
  private static final Pattern NOT_A_NUMBER = Pattern.compile("(?i)[-+]?nan|n/a|na|null|#n/a");
  private static final Pattern INFINITY = Pattern.compile("(?i)[-+]?inf(inity)?|[-+]?∞");
  private static final Pattern LOCALE = Pattern.compile("[-+]?[0-9]++(?:[ '.,\u00a0][0-9]++)*+%?");

  /** What a cell is: a value, or a kind of fault with what was expected. */
  record Read(@Nullable Object value, @Nullable FaultKind fault, String expected) {
    static Read ok(Object value) {
      return new Read(value, null, "");
    }

    static Read wrong(FaultKind fault, String expected) {
      return new Read(null, fault, expected);
    }
  }

  private Cells() {}

  static Read read(Column column, String cell) {
    FaultKind text = textFault(column.type(), cell);
    if (text != null) {
      return Read.wrong(text, textExpectation(text));
    }
    return switch (column.type()) {
      case TEXT, ID -> Read.ok(cell);
      case AMOUNT, QUANTITY -> decimal(cell, null, column.type());
      case PROBABILITY, CHANCE -> decimal(cell, BigDecimal.ONE, column.type());
      case PERCENT -> decimal(cell, HUNDRED, column.type());
      case COUNT -> count(cell);
      case PERIOD -> period(cell);
      case TIME -> time(cell);
      case CHOICE -> choice(column, cell);
      case FLAG -> flag(cell);
    };
  }

  private static @Nullable FaultKind textFault(ColumnType type, String cell) {
    if (cell.codePoints().anyMatch(c -> unprintable(type, c))) {
      return FaultKind.UNPRINTABLE;
    }
    if (type != ColumnType.TEXT
        && (blank(cell.codePointAt(0)) || blank(cell.codePointBefore(cell.length())))) {
      return FaultKind.PADDED_ID;
    }
    if (type == ColumnType.ID && !Normalizer.isNormalized(cell, Normalizer.Form.NFC)) {
      return FaultKind.UNICODE_TWIN;
    }
    return null;
  }

  /** Invisible format characters would make two identifiers that look the same. */
  private static boolean unprintable(ColumnType type, int c) {
    return c == 0xFFFD
        || Character.isISOControl(c)
        || (type != ColumnType.TEXT && Character.getType(c) == Character.FORMAT);
  }

  /** No-break spaces, common in copied tables, are blanks too. */
  private static boolean blank(int c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c);
  }

  private static String textExpectation(FaultKind fault) {
    return switch (fault) {
      case UNPRINTABLE -> "text without control, invisible or replacement characters";
      case PADDED_ID -> "a cell without blanks around it";
      default -> "an identifier in Unicode normal form C";
    };
  }

  private static Read decimal(String cell, @Nullable BigDecimal most, ColumnType type) {
    if (!DECIMAL.matcher(cell).matches()) {
      return Read.wrong(notDecimal(cell), type.expected());
    }
    String below = type.expected() + " below 10^" + type.digits();
    if (exponent(cell) > MOST_EXPONENT) {
      return Read.wrong(FaultKind.OUT_OF_RANGE, below);
    }
    BigDecimal value = new BigDecimal(cell);
    if (value.signum() < 0) {
      return Read.wrong(FaultKind.NEGATIVE, type.expected());
    }
    if (value.precision() - value.scale() > type.digits()
        || (most != null && value.compareTo(most) > 0)) {
      return Read.wrong(FaultKind.OUT_OF_RANGE, most == null ? below : type.expected());
    }
    BigDecimal plain = value.signum() == 0 ? BigDecimal.ZERO : value.stripTrailingZeros();
    if (plain.scale() > type.scale()) {
      return Read.wrong(
          FaultKind.TOO_PRECISE, "at most " + type.scale() + " digits after the point");
    }
    return Read.ok(plain.scale() < 0 ? plain.setScale(0) : plain);
  }

  private static int exponent(String cell) {
    int mark = Math.max(cell.indexOf('e'), cell.indexOf('E'));
    return mark < 0 ? 0 : Math.abs(Integer.parseInt(cell.substring(mark + 1)));
  }

  private static FaultKind notDecimal(String cell) {
    if (NOT_A_NUMBER.matcher(cell).matches()) {
      return FaultKind.NAN;
    }
    if (INFINITY.matcher(cell).matches()) {
      return FaultKind.INFINITE;
    }
    if (HEX.matcher(cell).matches()) {
      return FaultKind.HEX_NUMBER;
    }
    if (cell.codePoints().anyMatch(c -> Character.isDigit(c) && (c < '0' || c > '9'))) {
      return FaultKind.FOREIGN_DIGITS;
    }
    return LOCALE.matcher(cell).matches() ? FaultKind.LOCALE_NUMBER : FaultKind.NOT_A_NUMBER;
  }

  private static Read count(String cell) {
    Read number = decimal(cell, null, ColumnType.COUNT);
    if (number.value() instanceof BigDecimal value) {
      if (value.scale() > 0) {
        return Read.wrong(FaultKind.NOT_WHOLE, ColumnType.COUNT.expected());
      }
      if (value.precision() > 18) {
        return Read.wrong(FaultKind.OUT_OF_RANGE, ColumnType.COUNT.expected() + " below 10^18");
      }
      return Read.ok(value.longValueExact());
    }
    return number;
  }

  private static Read period(String cell) {
    return Periods.valid(cell)
        ? Read.ok(cell)
        : Read.wrong(FaultKind.BAD_PERIOD, ColumnType.PERIOD.expected());
  }

  private static Read time(String cell) {
    try {
      if (cell.indexOf('T') < 0) {
        LocalDate.parse(cell);
      } else {
        LocalDateTime.parse(cell);
      }
      return Read.ok(cell);
    } catch (DateTimeException notATime) {
      return Read.wrong(FaultKind.BAD_TIME, ColumnType.TIME.expected());
    }
  }

  private static Read choice(Column column, String cell) {
    return column.choices().contains(cell)
        ? Read.ok(cell)
        : Read.wrong(FaultKind.UNKNOWN_WORD, "one of " + String.join(", ", column.choices()));
  }

  private static Read flag(String cell) {
    return switch (cell) {
      case "true" -> Read.ok(Boolean.TRUE);
      case "false" -> Read.ok(Boolean.FALSE);
      default -> Read.wrong(FaultKind.UNKNOWN_WORD, ColumnType.FLAG.expected());
    };
  }
}
