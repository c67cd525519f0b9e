package org.chokepoint.table;

import java.util.List;
import java.util.Optional;

/**
 * One column of a table.
 *
 * @param name the canonical name
 * @param type what a cell may hold
 * @param presence whether the column and each of its cells must be there
 * @param fallback the value of an absent column or empty cell of an optional column, if one is
 *     defined
 * @param choices the allowed words of a {@link ColumnType#CHOICE}, otherwise empty
 * @param aliases other header names accepted in a user's file
 * @param references the table whose first key column this column points to, if any
 * @param meaning one sentence for the documentation
 */
public record Column(
    String name,
    ColumnType type,
    Presence presence,
    Optional<String> fallback,
    List<String> choices,
    List<String> aliases,
    Optional<String> references,
    String meaning) {

  /** Whether a column must be there. */
  public enum Presence {
    /** The header must name it and every cell must be filled. */
    REQUIRED,
    /** The column or a cell may be missing. */
    OPTIONAL
  }

  public Column {
    choices = List.copyOf(choices);
    aliases = List.copyOf(aliases);
  }

  static Column required(String name, ColumnType type, String meaning) {
    return new Column(
        name,
        type,
        Presence.REQUIRED,
        Optional.empty(),
        List.of(),
        List.of(),
        Optional.empty(),
        meaning);
  }

  static Column optional(String name, ColumnType type, String meaning) {
    return new Column(
        name,
        type,
        Presence.OPTIONAL,
        Optional.empty(),
        List.of(),
        List.of(),
        Optional.empty(),
        meaning);
  }

  Column or(String value) {
    return new Column(
        name, type, presence, Optional.of(value), choices, aliases, references, meaning);
  }

  Column among(List<String> words) {
    return new Column(name, type, presence, fallback, words, aliases, references, meaning);
  }

  Column alias(String... others) {
    return new Column(
        name, type, presence, fallback, choices, List.of(others), references, meaning);
  }

  Column to(String table) {
    return new Column(
        name, type, presence, fallback, choices, aliases, Optional.of(table), meaning);
  }

  /** Whether the header must name this column. */
  public boolean required() {
    return presence == Presence.REQUIRED;
  }
}
