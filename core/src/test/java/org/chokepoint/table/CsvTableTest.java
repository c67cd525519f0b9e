package org.chokepoint.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvTableTest {
  private static final String HEADER = "market,period,firm,value\n";

  @Test
  void cleanFileGivesItsRowsWithFallbacks() {
    TableReading reading = Files.read(CanonicalTables.SHARE, HEADER + "kr,2022-10,카카오,45.0\n");
    assertThat(reading.faults()).isEmpty();
    assertThat(reading.encoding()).isEqualTo("UTF-8");
    TableRow row = reading.rows().get(0);
    assertThat(row.text("firm_id")).isEqualTo("카카오");
    assertThat(row.text("region")).isEqualTo("all");
    assertThat(row.text("role")).isEqualTo("firm");
    assertThat(row.optionalText("source_id")).isEmpty();
    assertThat(row.line()).isEqualTo(2);
    assertThatThrownBy(() -> row.text("source_id"))
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("share.source_id is empty, line 2");
    assertThatThrownBy(() -> row.text("nothing")).hasMessage("table share has no column nothing");
  }

  @Test
  void everyFaultOfABrokenFileIsListedWithItsPlace() {
    String broken =
        """
        market,period,firm,value,role,basis,value,colour
        kr,2022,a,abc,firm,revenue,,
        kr,2022,b,NaN,firm,revenue,,
        kr,2022,c,inf,firm,revenue,,
        kr,2022,d,-1,firm,revenue,,
        kr,2022,e,0x10,firm,revenue,,
        kr,2022,f,"1,5",firm,revenue,,
        kr,2022,g,１,firm,revenue,,
        kr,2022,h,1e30,firm,revenue,,
        kr,2022,i,0.0000000001,firm,revenue,,
        kr,2022-99,j,1,firm,revenue,,
        kr,2022,k,1,frim,revenue,,
        kr,2022,l,1,firm,revenu,,
        ,2022,m,1,firm,revenue,,
        kr,2022, n,1,firm,revenue,,
        kr,2022,o\u0000,1,firm,revenue,,
        kr,2022,e\u0301,1,firm,revenue,,
        kr,2022,q
        kr,2022,r,1,firm,revenue,,,
        kr,2022,s,1,firm,revenue,,
        kr,2022,s,2,firm,revenue,,
        kr,2022,"t,1,firm,revenue,,
        """;
    TableReading reading = Files.read(CanonicalTables.SHARE, broken);
    assertThat(reading.faults())
        .extracting(fault -> fault.kind() + " " + fault.line() + " " + fault.column())
        .containsExactly(
            "DUPLICATE_COLUMN 1 value",
            "UNKNOWN_COLUMN 1 colour",
            "NOT_A_NUMBER 2 value",
            "NAN 3 value",
            "INFINITE 4 value",
            "NEGATIVE 5 value",
            "HEX_NUMBER 6 value",
            "LOCALE_NUMBER 7 value",
            "FOREIGN_DIGITS 8 value",
            "OUT_OF_RANGE 9 value",
            "TOO_PRECISE 10 value",
            "BAD_PERIOD 11 period",
            "UNKNOWN_WORD 12 role",
            "UNKNOWN_WORD 13 basis",
            "MISSING_VALUE 14 market_id",
            "PADDED_ID 15 firm_id",
            "UNPRINTABLE 16 firm_id",
            "UNICODE_TWIN 17 firm_id",
            "SHORT_ROW 18 ",
            "LONG_ROW 19 ",
            "DUPLICATE_KEY 21 market_id+period+region+basis+firm_id+product",
            "MALFORMED_CSV 22 ");
    assertThat(reading.rowsRead()).isEqualTo(20);
    assertThat(reading.faults())
        .allSatisfy(
            fault -> {
              assertThat(fault.found()).isNotBlank();
              assertThat(fault.expected()).isNotBlank();
              assertThat(fault.remedy()).isNotBlank();
              assertThat(fault.message())
                  .startsWith("share.csv:" + fault.line())
                  .contains("found ", ", expected ", "; ")
                  .doesNotContain("\n", "\u0000");
            });
    assertThatThrownBy(() -> FaultyInput.throwIfAny(reading.faults()))
        .isInstanceOf(FaultyInput.class)
        .message()
        .hasLineCount(22);
  }

  @Test
  void missingColumnsAreNamedWithTheirAliasAndNoRowIsChecked() {
    TableReading reading = Files.read(CanonicalTables.SHARE, "markt,period\nkr,xx\n");
    assertThat(reading.faults())
        .extracting(Fault::message)
        .containsExactly(
            "share.csv:1, column 'markt': found a column the table 'share' does not have, expected"
                + " its columns; did you mean 'market'? or remove the column"
                + " [unknown-column]",
            "share.csv:1, column 'market_id': found the columns markt, period, expected a column"
                + " 'market' (the market); add the column [missing-column]",
            "share.csv:1, column 'firm_id': found the columns markt, period, expected a column"
                + " 'firm' (the firm, or the name of a residual or total row); add the column"
                + " [missing-column]",
            "share.csv:1, column 'value': found the columns markt, period, expected a column"
                + " 'value' (amount in the unit); add the column [missing-column]");
    assertThat(reading.rows()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "\n", "\r\n\r\n", "\ufeff"})
  void fileWithoutAHeaderIsEmpty(String text) {
    Fault fault = Files.fault(Files.read(CanonicalTables.SHARE, text));
    assertThat(fault.message())
        .isEqualTo(
            "share.csv: found no rows, expected a header row and data rows; check the export"
                + " [empty-file]");
  }

  @Test
  void headerAloneIsAnEmptyTable() {
    TableReading reading = Files.read(CanonicalTables.SHARE, "market,period,firm,value");
    assertThat(reading.faults()).isEmpty();
    assertThat(reading.rowsRead()).isZero();
  }

  @ParameterizedTest
  @ValueSource(strings = {"\n", "\r\n", "\r"})
  void quotedCommasAndLineBreaksKeepLineNumbersRight(String end) {
    String text =
        String.join(
            end,
            "source_id,title,publisher",
            "s1,\"a, \"\"quoted\"\" title\",P",
            "",
            "s2,\"two",
            "lines\",P",
            "s3,,P",
            "");
    TableReading reading = Files.read(CanonicalTables.SOURCE, text);
    assertThat(reading.rows().get(0).text("title")).isEqualTo("a, \"quoted\" title");
    assertThat(reading.faults())
        .extracting(fault -> fault.kind() + " " + fault.line())
        .containsExactly("UNPRINTABLE 4", "MISSING_VALUE 6");
    assertThat(reading.faults().get(0).message()).doesNotContain("\n", "\r").contains("'two\\u000");
  }

  @Test
  void quoteThatIsNeverClosedNamesTheLineItOpensOn() {
    assertThat(
            Files.fault(Files.read(CanonicalTables.SHARE, "market,\"period,firm,value\nkr\n"))
                .line())
        .isEqualTo(1);
    Fault fault =
        Files.fault(
            Files.read(
                CanonicalTables.SHARE, HEADER + "kr,2022,a,1\nkr,2022,\"b,2\nkr,2022,c,3\n"));
    assertThat(fault.kind()).isEqualTo(FaultKind.MALFORMED_CSV);
    assertThat(fault.line()).isEqualTo(3);
    assertThat(fault.message()).contains("RFC 4180", "close the quote that opens on or after");
  }

  @Test
  void textAfterAClosingQuoteIsRefusedAndNotGlued() {
    TableReading reading = Files.read(CanonicalTables.SHARE, HEADER + "kr,2022,\"a\"b,1\n");
    assertThat(Files.fault(reading).kind()).isEqualTo(FaultKind.MALFORMED_CSV);
  }

  @Test
  void fieldOverAMebibyteIsRefusedAndNotBuffered() {
    Fault fault =
        Files.fault(
            Files.read(
                CanonicalTables.SHARE, HEADER + "kr,2022,\"" + "x".repeat(1 << 22) + "\",1\n"));
    assertThat(fault.kind()).isEqualTo(FaultKind.MALFORMED_CSV);
    assertThat(fault.line()).isEqualTo(2);
  }

  @Test
  void messageIsOneLineAndNeverDrivesATerminal() {
    Fault fault =
        Files.fault(
            Files.read(CanonicalTables.SHARE, HEADER + "kr,2022,\"\u001b[2J\nx\u202e\",1\n"));
    assertThat(fault.found()).isEqualTo("'\\u001B[2J\\u000Ax\\u202E'");
  }

  @Test
  void shortenedTextNeverEndsInHalfACharacter() {
    Fault fault =
        new Fault(FaultKind.BAD_CARD, "", "f", 0, "", "x".repeat(79) + "😀".repeat(5), "y", "z");
    assertThat(fault.found()).isEqualTo("x".repeat(79) + "...");
  }

  @Test
  void columnMapAndConstantsReplaceTheHeadersNames() throws IOException {
    TableFile file =
        new TableFile(
            CanonicalTables.SHARE,
            "원본.csv",
            Map.of("firm_id", "회사", "value", "점유율"),
            Map.of("market_id", "kr", "unit", "percent", "role", ""));
    byte[] bytes = "회사,period,점유율\n카카오,2022,45\n".getBytes(StandardCharsets.UTF_8);
    TableReading reading = CsvTable.read(file, () -> new ByteArrayInputStream(bytes));
    assertThat(reading.faults()).isEmpty();
    assertThat(reading.rows().get(0).text("market_id")).isEqualTo("kr");
    assertThat(reading.rows().get(0).text("role")).isEqualTo("firm");
  }

  @Test
  void faultyInputNeedsAFault() {
    assertThatThrownBy(() -> new FaultyInput(List.of()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("faulty input without a fault");
  }
}
