package org.chokepoint.table;

import java.util.Locale;

/** The kinds of fault an input can have. */
public enum FaultKind {
  /** The file has no header row. */
  EMPTY_FILE,
  /** The file cannot be opened. */
  UNREADABLE_FILE,
  /** The bytes are text in none of the supported encodings. */
  UNDECODABLE,
  /** The file's SHA-256 is not the card's. */
  CHANGED_FILE,
  /** The file is not comma-separated values, for instance a quote is never closed. */
  MALFORMED_CSV,
  /** The file is not XML, or uses an entity. */
  MALFORMED_XML,
  /** The file is in none of the formats that can be read here. */
  UNKNOWN_FORMAT,
  /** The format can say this, and a dependency graph cannot. */
  NOT_SUPPORTED,
  /** A required column is not in the header. */
  MISSING_COLUMN,
  /** The header names a column the table does not have. */
  UNKNOWN_COLUMN,
  /** The header names a column twice. */
  DUPLICATE_COLUMN,
  /** The row has fewer fields than the header. */
  SHORT_ROW,
  /** The row has more fields than the header. */
  LONG_ROW,
  /** A required cell is empty. */
  MISSING_VALUE,
  /** A cell has a control character or U+FFFD, or an identifier an invisible one. */
  UNPRINTABLE,
  /** An identifier begins or ends with a blank. */
  PADDED_ID,
  /** An identifier is not in Unicode normal form C, so that two equal-looking ones differ. */
  UNICODE_TWIN,
  /** Not a number. */
  NOT_A_NUMBER,
  /** NaN is not an amount. */
  NAN,
  /** Infinity is not an amount. */
  INFINITE,
  /** Below zero. */
  NEGATIVE,
  /** A hexadecimal number. */
  HEX_NUMBER,
  /** A decimal comma or thousands marks. */
  LOCALE_NUMBER,
  /** Digits other than 0 to 9, such as full-width ones. */
  FOREIGN_DIGITS,
  /** Too large, or outside the column's range. */
  OUT_OF_RANGE,
  /** More digits after the point than the column keeps. */
  TOO_PRECISE,
  /** Not a whole number. */
  NOT_WHOLE,
  /** Not a calendar period. */
  BAD_PERIOD,
  /** Not a date or time. */
  BAD_TIME,
  /** Not one of the column's words. */
  UNKNOWN_WORD,
  /** The row's key stands in an earlier row. */
  DUPLICATE_KEY,
  /** The row says something else of the same thing than an earlier row. */
  CONTRADICTION,
  /** The cell points to a row that is not there. */
  UNKNOWN_REFERENCE,
  /** A group's rows ask for different numbers of its members. */
  MIXED_REQUIREMENT,
  /** A group asks for none or more of its members than it has. */
  IMPOSSIBLE_REQUIREMENT,
  /** A node depends on itself. */
  SELF_DEPENDENT,
  /** A residual row's firms cannot have its value between them. */
  IMPOSSIBLE_SIZE_CLASS,
  /** A firm owns a part of itself. */
  SELF_OWNED,
  /** Firms are wholly owned by each other, so that no profit or vote reaches anybody outside. */
  CLOSED_LOOP,
  /** Shares add up to more than the whole. */
  BEYOND_WHOLE,
  /** Shares of one market, period, region and basis are in different units, or misspell percent. */
  MIXED_UNITS,
  /** An interval ends before it begins. */
  ENDS_BEFORE_START,
  /** The configuration file has a key or value that is not known. */
  BAD_SETTING,
  /** A backup is not finished, or not as it was made, or not for this state folder. */
  BAD_BACKUP,
  /** A schedule's name is not one, or its cron line is not one or never fires. */
  BAD_SCHEDULE,
  /** A rule file cannot be read. */
  BAD_RULE,
  /** A card does not follow the schema. */
  BAD_CARD;

  /** The word in files and answers: lower case with hyphens. */
  public String id() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
