package org.chokepoint.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.math.BigDecimal;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** One broken cell in an otherwise good file. */
class CellFaultTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "abc|NOT_A_NUMBER|correct the cell",
        "1..5|NOT_A_NUMBER|correct the cell",
        "NaN|NAN|leave the row out and let coverage fall",
        "N/A|NAN|leave the row out",
        "-Infinity|INFINITE|give the finite figure",
        "∞|INFINITE|give the finite figure",
        "-0.1|NEGATIVE|correct the sign",
        "0x1F|HEX_NUMBER|decimal digits",
        "'1,234.5'|LOCALE_NUMBER|a point before decimals",
        "1.234,5|LOCALE_NUMBER|a point before decimals",
        "45%|LOCALE_NUMBER|no % sign",
        "1 000|LOCALE_NUMBER|no thousands marks",
        "１２|FOREIGN_DIGITS|digits 0 to 9",
        "٣|FOREIGN_DIGITS|digits 0 to 9",
        "10000000000000000000|OUT_OF_RANGE|use a larger unit",
        "1e999999999|OUT_OF_RANGE|use a larger unit",
        "1e-999999999|OUT_OF_RANGE|check the figure",
        "0.1234567891|TOO_PRECISE|round it",
        "1e-40|TOO_PRECISE|round it",
      })
  void amountIsRefusedWithItsRemedy(String cell, FaultKind kind, String remedy) {
    broken("kr,2022,a,\"" + cell + "\"\n", kind, "value", "'" + cell + "'", remedy);
  }

  @ParameterizedTest
  @CsvSource({
    "0,0",
    "-0,0",
    "1e3,1000",
    "1.50,1.5",
    "9999999999999999999,9999999999999999999",
    "1000000000E-9,1",
    "0.000000001,1E-9",
    "007,7"
  })
  void amountIsReadExactly(String cell, String value) {
    TableReading reading =
        Files.read(CanonicalTables.SHARE, "market,period,firm,value\nkr,2022,a," + cell + "\n");
    assertThat(reading.faults()).isEmpty();
    assertThat(reading.rows().get(0).decimal("value")).isEqualTo(new BigDecimal(value));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "' a'|PADDED_ID|remove the blanks",
        "a\u00a0|PADDED_ID|remove the blanks",
        "a\u3000|PADDED_ID|remove the blanks",
        "카카오|UNICODE_TWIN|normal form C",
        "'a\u0007'|UNPRINTABLE|remove the character",
        "a\ufffd|UNPRINTABLE|export the file again",
        "a\u200b|UNPRINTABLE|remove the character",
        "\ufeffa|UNPRINTABLE|remove the character",
        "\u202ea|UNPRINTABLE|remove the character",
      })
  void identifierThatLooksLikeAnotherIsRefused(String cell, FaultKind kind, String remedy) {
    String text =
        kind == FaultKind.UNICODE_TWIN
            ? java.text.Normalizer.normalize(cell, java.text.Normalizer.Form.NFD)
            : cell;
    broken("kr,2022,\"" + text + "\",1\n", kind, "firm_id", "'", remedy);
  }

  @ParameterizedTest
  @ValueSource(strings = {"2022-13", "2022-Q5", "22", "2022-10/2022-08", "2022-02-30", "오늘"})
  void textThatIsNoPeriodIsRefused(String cell) {
    broken("kr," + cell + ",a,1\n", FaultKind.BAD_PERIOD, "period", "'" + cell + "'", "correct");
  }

  @Test
  void emptyRequiredCellIsRefused() {
    broken("kr,,a,1\n", FaultKind.MISSING_VALUE, "period", "an empty cell", "fill it in");
    broken("kr,2022,a,\n", FaultKind.MISSING_VALUE, "value", "an empty cell", "leave the row out");
  }

  @Test
  void rowOfAnotherWidthIsRefused() {
    broken("kr,2022,a\n", FaultKind.SHORT_ROW, "", "3 fields", "add the missing commas");
    broken(
        "kr,2022,a,1,2\n", FaultKind.LONG_ROW, "", "5 fields", "quote the field that has a comma");
  }

  @Test
  void unknownWordSuggestsTheNearest() {
    Fault fault =
        Files.fault(
            Files.read(
                CanonicalTables.SHARE, "market,period,firm,value,role\nkr,2022,a,1,residul\n"));
    assertThat(fault.message())
        .isEqualTo(
            "share.csv:2, column 'role': found 'residul', expected one of firm, residual, total,"
                + " outside; did you mean 'residual'? [unknown-word]");
  }

  @Test
  void flagThatIsNeitherTrueNorFalseSaysWhatToWrite() {
    Fault fault =
        Files.fault(
            Files.read(CanonicalTables.MARKET, "market,name,geography,multi_homing\nm,M,KR,yes\n"));
    assertThat(fault.message())
        .isEqualTo(
            "market.csv:2, column 'multi_homing': found 'yes', expected true or false; write true"
                + " or false [unknown-word]");
  }

  @ParameterizedTest
  @CsvSource({
    "1.5,NOT_WHOLE",
    "1000000000000000000,OUT_OF_RANGE",
    "-1,NEGATIVE",
    "two,NOT_A_NUMBER"
  })
  void countMustBeAWholeNumber(String cell, FaultKind kind) {
    Fault fault =
        Files.fault(
            Files.read(
                CanonicalTables.DEPENDENCY, "dependent,provider,required\na,b," + cell + "\n"));
    assertThat(fault.kind()).isEqualTo(kind);
    assertThat(fault.column()).isEqualTo("required");
    assertThat(fault.message()).contains("non-negative whole number");
  }

  @ParameterizedTest
  @CsvSource({"1.000000001,PROBABILITY", "101,PERCENT"})
  void fractionBeyondItsRangeIsRefused(String cell, ColumnType type) {
    TableReading reading =
        type == ColumnType.PERCENT
            ? Files.read(CanonicalTables.OWNERSHIP, "owner,owned,equity\na,b," + cell + "\n")
            : Files.read(
                CanonicalTables.DEPENDENCY, "dependent,provider,probability\na,b," + cell + "\n");
    assertThat(Files.fault(reading).kind()).isEqualTo(FaultKind.OUT_OF_RANGE);
    assertThat(Files.fault(reading).expected()).isEqualTo(type.expected());
  }

  @ParameterizedTest
  @ValueSource(strings = {"2022-02-30", "15/10/2022", "2022-10-15 15:19", "2022-10-15T25:00"})
  void textThatIsNoTimeIsRefused(String cell) {
    Fault fault =
        Files.fault(
            Files.read(
                CanonicalTables.INCIDENT, "incident_id,name,start\ni,An outage," + cell + "\n"));
    assertThat(fault.kind()).isEqualTo(FaultKind.BAD_TIME);
    assertThat(fault.message()).contains("column 'start'", "'" + cell + "'", "ISO 8601");
  }

  @Test
  void hugeCellIsRefusedInTimeAndShownShortened() {
    String numbers = "1,".repeat(400_000) + "x";
    assertTimeoutPreemptively(
        Duration.ofSeconds(10),
        () -> {
          Fault fault = broken(numbers, FaultKind.NOT_A_NUMBER);
          assertThat(fault.found()).hasSize(83).endsWith("...");
          broken("1".repeat(900_000), FaultKind.LOCALE_NUMBER);
          Fault word =
              Files.fault(
                  Files.read(
                      CanonicalTables.SHARE,
                      "market,period,firm,value,basis\nkr,2022,a,1," + "z".repeat(900_000)));
          assertThat(word.remedy()).startsWith("known: assets");
        });
  }

  private static Fault broken(String value, FaultKind kind) {
    Fault fault =
        Files.fault(
            Files.read(
                CanonicalTables.SHARE, "market,period,firm,value\nkr,2022,a,\"" + value + "\"\n"));
    assertThat(fault.kind()).isEqualTo(kind);
    return fault;
  }

  private static void broken(
      String row, FaultKind kind, String column, String found, String remedy) {
    TableReading reading =
        Files.read(CanonicalTables.SHARE, "market,period,firm,value\nkr,2021,ok,1\n" + row);
    Fault fault = Files.fault(reading);
    assertThat(fault.kind()).isEqualTo(kind);
    assertThat(fault.file()).isEqualTo("share.csv");
    assertThat(fault.table()).isEqualTo("share");
    assertThat(fault.line()).isEqualTo(3);
    assertThat(fault.column()).isEqualTo(column);
    assertThat(fault.found()).contains(found);
    assertThat(fault.message())
        .startsWith("share.csv:3" + (column.isEmpty() ? "" : ", column '" + column + "'"))
        .contains("found " + fault.found(), "expected " + fault.expected(), remedy)
        .endsWith("[" + kind.id() + "]");
    assertThat(fault.expected()).isNotBlank();
    assertThat(reading.rows()).hasSize(1);
    assertThat(reading.rowsRead()).isEqualTo(2);
  }
}
