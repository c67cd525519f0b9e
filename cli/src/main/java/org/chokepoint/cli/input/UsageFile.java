package org.chokepoint.cli.input;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.chokepoint.table.CanonicalTables;
import org.chokepoint.table.Column;
import org.chokepoint.table.ColumnType;
import org.chokepoint.table.Fault;
import org.chokepoint.table.FaultKind;
import org.chokepoint.table.FaultyInput;
import org.chokepoint.table.NearestName;
import org.chokepoint.table.TableReading;
import org.chokepoint.table.TableRow;
import org.chokepoint.table.TableSchema;
import org.chokepoint.usage.PanelCodes;
import org.chokepoint.usage.Person;
import org.chokepoint.usage.PersonRows;

/** A user's usage panel: who used which service, as persons. */
public final class UsageFile {
  private final Path path;
  private final Optional<String> strata;
  private final List<TableRow> rows;
  private final PanelCodes codes;
  private final List<String> strataNames;

  private UsageFile(Path path, Optional<String> strata, List<TableRow> rows) {
    this.path = path;
    this.strata = strata;
    this.rows = rows;
    this.codes =
        new PanelCodes(
            names("market_id"),
            names("period"),
            names("service_id"),
            names("region"),
            scale("amount"),
            scale("weight"));
    this.strataNames = strata.map(this::names).orElse(List.of());
  }

  /**
   * Reads and checks a file. An absent amount is 1.
   *
   * @param strata the column that says what part of the population a person was drawn from
   * @throws FaultyInput listing everything that is wrong with it
   */
  public static UsageFile read(Path path, Optional<String> strata) throws IOException {
    TableReading reading = UserFile.read(path, schema(strata));
    List<Fault> faults = new ArrayList<>(reading.faults());
    faults.addAll(UsageFaults.of(reading));
    FaultyInput.throwIfAny(faults);
    return new UsageFile(path, strata, reading.rows());
  }

  private static TableSchema schema(Optional<String> strata) {
    TableSchema usage = CanonicalTables.USAGE;
    List<Column> columns = new ArrayList<>();
    for (Column column : usage.columns()) {
      columns.add(
          column.name().equals("amount")
              ? column(column.name(), column.type(), Column.Presence.OPTIONAL, Optional.of("1"))
              : column);
    }
    strata
        .filter(name -> !usage.columnNames().contains(name))
        .ifPresent(
            name ->
                columns.add(
                    column(name, ColumnType.ID, Column.Presence.REQUIRED, Optional.empty())));
    return new TableSchema(usage.name(), usage.meaning(), columns, usage.key());
  }

  private static Column column(
      String name, ColumnType type, Column.Presence presence, Optional<String> fallback) {
    return new Column(
        name, type, presence, fallback, List.of(), List.of(), Optional.empty(), "as the user says");
  }

  /** What the codes of the persons stand for. */
  public PanelCodes codes() {
    return codes;
  }

  /** Whether there are no rows. */
  public boolean empty() {
    return rows.isEmpty();
  }

  /**
   * The rows of one market, or all.
   *
   * @throws FaultyInput if there are none
   */
  public UsageFile market(Optional<String> market) {
    return only("market_id", market);
  }

  /**
   * The rows of one period.
   *
   * @throws FaultyInput if there are none
   */
  public UsageFile period(String period) {
    return only("period", Optional.of(period));
  }

  private UsageFile only(String column, Optional<String> wanted) {
    if (wanted.isEmpty()) {
      return this;
    }
    List<TableRow> kept =
        rows.stream().filter(row -> row.text(column).equals(wanted.get())).toList();
    if (kept.isEmpty()) {
      throw unknown(column, wanted.get(), names(column));
    }
    return new UsageFile(path, strata, kept);
  }

  /** The mistake of naming something the file does not have. */
  public FaultyInput unknown(String column, String found, Collection<String> known) {
    return new FaultyInput(
        List.of(
            new Fault(
                FaultKind.UNKNOWN_REFERENCE,
                CanonicalTables.USAGE.name(),
                path.toString(),
                0,
                column,
                "'" + found + "'",
                "one that the file has",
                NearestName.hint(found, known))));
  }

  /** The persons, in order of their names; those without any use are left out. */
  public List<Person> persons() {
    Map<String, List<TableRow>> byUser = new TreeMap<>();
    rows.forEach(
        row -> byUser.computeIfAbsent(row.text("user_id"), user -> new ArrayList<>()).add(row));
    PersonRows buffer = new PersonRows();
    List<Person> persons = new ArrayList<>();
    for (List<TableRow> own : byUser.values()) {
      buffer.begin(strata.map(column -> code(strataNames, own.get(0), column)).orElse(0));
      own.forEach(row -> add(buffer, row));
      if (!buffer.empty()) {
        persons.add(buffer.person());
      }
    }
    return persons;
  }

  /**
   * Checks that each person is in one stratum.
   *
   * @throws FaultyInput listing the rows that put a person into a second one
   */
  public UsageFile stratified() {
    strata.ifPresent(
        column -> FaultyInput.throwIfAny(UsageFaults.strata(path.toString(), rows, column)));
    return this;
  }

  private void add(PersonRows buffer, TableRow row) {
    buffer.row(
        code(codes.markets(), row, "market_id"),
        code(codes.periods(), row, "period"),
        code(codes.services(), row, "service_id"),
        code(codes.regions(), row, "region"),
        steps(row.decimal("amount"), codes.amountScale()),
        steps(row.decimal("weight"), codes.weightScale()));
  }

  private static int code(List<String> names, TableRow row, String column) {
    return PanelCodes.code(names, row.text(column));
  }

  private static long steps(BigDecimal number, int scale) {
    return number.setScale(scale).unscaledValue().longValueExact();
  }

  private List<String> names(String column) {
    Set<String> names = new TreeSet<>();
    rows.forEach(row -> names.add(row.text(column)));
    return PanelCodes.sorted(names);
  }

  private int scale(String column) {
    return rows.stream().mapToInt(row -> UsageFaults.scale(row.decimal(column))).max().orElse(0);
  }
}
