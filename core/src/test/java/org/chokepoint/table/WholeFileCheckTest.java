package org.chokepoint.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Checks that need all rows of a file: wholes, groups, keys and references. */
class WholeFileCheckTest {
  private static final String SHARES = "market,period,firm,value,unit,role\n";

  @Test
  void sharesBeyondTheWholeAreNamedWithTheirLines() {
    TableReading shares =
        Files.read(
            CanonicalTables.SHARE,
            SHARES
                + "kr,2022,a,60,percent,firm\n"
                + "us,2022,a,100,percent,firm\n"
                + "kr,2022,b,40.000000001,percent,residual\n");
    assertThat(Wholes.faults(shares))
        .singleElement()
        .satisfies(
            fault -> {
              assertThat(fault.kind()).isEqualTo(FaultKind.BEYOND_WHOLE);
              assertThat(fault.message())
                  .startsWith("share.csv:4, column 'value': found 100.000000001 in sum for market")
                  .contains("'kr' 2022 (all, unspecified)", "expected at most 100;")
                  .contains("answers of people who use several firms are no shares");
            });
  }

  @Test
  void outsideGoodsAreNoPartAndATotalIsTheWhole() {
    String rows = "kr,2022,a,600,t,firm\nkr,2022,x,900,t,outside\nkr,2022,all,1000,t,total\n";
    assertThat(Wholes.faults(Files.read(CanonicalTables.SHARE, SHARES + rows))).isEmpty();
    TableReading beyond =
        Files.read(CanonicalTables.SHARE, SHARES + rows + "kr,2022,b,401,t,firm\n");
    assertThat(Wholes.faults(beyond)).extracting(Fault::expected).containsExactly("at most 1000");
  }

  @Test
  void percentagesArePartsOfAHundredWhateverATotalRowSays() {
    TableReading shares =
        Files.read(
            CanonicalTables.SHARE,
            SHARES + "kr,2022,a,100.1,percent,firm\nkr,2022,all,100.2,percent,total\n");
    assertThat(Wholes.faults(shares)).extracting(Fault::expected).containsExactly("at most 100");
  }

  @Test
  void secondTotalOfAMarketIsRefusedForTheOrderOfRowsMustNotDecide() {
    TableReading shares =
        Files.read(
            CanonicalTables.SHARE,
            SHARES + "kr,2022,a,1,t,firm\nkr,2022,all,9,t,total\nkr,2022,sum,8,t,total\n");
    assertThat(Wholes.faults(shares))
        .extracting(Fault::message)
        .containsExactly(
            "share.csv:4, column 'role': found a second total of market 'kr' 2022 (all,"
                + " unspecified), the first on line 3, expected one total row; remove one of them,"
                + " or tell the markets apart [duplicate-key]");
  }

  @Test
  void unitsOfOneMarketMustAgree() {
    TableReading shares =
        Files.read(
            CanonicalTables.SHARE, SHARES + "kr,2022,a,60,percent,firm\nkr,2022,b,40,users,firm\n");
    assertThat(Wholes.faults(shares))
        .extracting(Fault::message)
        .containsExactly(
            "share.csv:2, column 'unit': found percent and users in market 'kr' 2022 (all,"
                + " unspecified), expected one unit; convert the amounts, or give the rows"
                + " different bases [mixed-units]");
  }

  @ParameterizedTest
  @ValueSource(strings = {"%", "Percent", "PERCENT", "pct", "퍼센트"})
  void percentSpeltOtherwiseIsNotTakenForAmounts(String unit) {
    TableReading shares =
        Files.read(CanonicalTables.SHARE, SHARES + "kr,2022,a,60," + unit + ",firm\n");
    assertThat(Wholes.faults(shares))
        .singleElement()
        .satisfies(
            fault -> {
              assertThat(fault.kind()).isEqualTo(FaultKind.MIXED_UNITS);
              assertThat(fault.message())
                  .contains("share.csv:2", "'" + unit + "'", "write percent");
            });
  }

  @ParameterizedTest
  @CsvSource({"0,0 of 2", "3,3 of 2"})
  void groupCannotRequireNoneOrMoreThanItsMembers(String required, String found) {
    TableReading rows = dependencies("s,a,g," + required, "s,b,g," + required);
    assertThat(Groups.faults(rows))
        .extracting(Fault::message)
        .containsExactly(
            "dependency.csv:2, column 'required': found "
                + found
                + " members in group 'g' of 's', expected at least 1 and at most the number of"
                + " members; correct the number, or add the missing members"
                + " [impossible-requirement]");
  }

  @Test
  void rowsOfOneGroupMustAskForTheSameNumber() {
    assertThat(Groups.faults(dependencies("s,a,g,1", "t,b,g,1", "s,c,g,2")))
        .singleElement()
        .satisfies(
            fault -> {
              assertThat(fault.kind()).isEqualTo(FaultKind.MIXED_REQUIREMENT);
              assertThat(fault.line()).isEqualTo(2);
              assertThat(fault.message()).contains("the numbers [1, 2] in group 'g' of 's'");
            });
  }

  @Test
  void providersWithoutAGroupStandAlone() {
    assertThat(Groups.faults(dependencies("s,a,,1", "s,b,,1"))).isEmpty();
    assertThat(Groups.faults(dependencies("s,a,,2", "s,b,,2"))).hasSize(2);
  }

  @Test
  void secondRowOfAKeyIsRefusedAndTheFirstKept() {
    TableReading shares =
        Files.read(
            CanonicalTables.SHARE,
            "market,period,region,firm,value\nkr,2022,,a,1\nkr,2022,all,a,2\nkr,2023,,a,3\n");
    assertThat(shares.rows()).hasSize(2);
    Fault fault = Files.fault(shares);
    assertThat(fault.message())
        .isEqualTo(
            "share.csv:3, column 'market_id+period+region+basis+firm_id+product': found the key [kr, 2022,"
                + " all, unspecified, a] of line 2, expected each key once; remove one of the"
                + " rows, or tell them apart by market_id, period, region, basis, firm_id, product"
                + " [duplicate-key]");
  }

  @Test
  void rowsOfATableWithoutAKeyMayRepeat() {
    String row = "i,kakao,down,downtime,127.5,s,high\n";
    TableReading impacts =
        Files.read(
            CanonicalTables.INCIDENT_IMPACT,
            "incident_id,service,state,metric,value,source_id,confidence\n" + row + row);
    assertThat(impacts.faults()).isEmpty();
    assertThat(impacts.rows()).hasSize(2);
  }

  @Test
  void cellThatPointsNowhereSuggestsTheNearestIdentifier() {
    References references =
        new References()
            .add(Files.read(CanonicalTables.MARKET, "market,name,geography\nkr,Messengers,KR\n"))
            .add("firm", List.of("kakao", "line"));
    TableReading shares =
        Files.read(
            CanonicalTables.SHARE,
            SHARES
                + "kr,2022,kakoa,1,t,firm\nkr,2022,others,1,t,residual\nkr,2022,line,1,t,firm\n");
    assertThat(references.faults(shares))
        .extracting(Fault::message)
        .containsExactly(
            "share.csv:2, column 'firm_id': found 'kakoa', expected an identifier of the table"
                + " 'firm'; did you mean 'kakao'? or add it there [unknown-reference]");
    assertThat(references.known("firm")).containsExactlyInAnyOrder("kakao", "line");
  }

  @Test
  void tableNobodyDeclaredHasNoRows() {
    assertThat(
            new References()
                .faults(Files.read(CanonicalTables.SHARE, SHARES + "kr,2022,a,1,t,residual\n")))
        .extracting(Fault::remedy)
        .containsExactly("add a file for the table 'market' to the dataset");
  }

  @Test
  void wholeColumnOfWrongIdentifiersIsListedInTime() {
    References references =
        new References()
            .add("market", List.of("kr"))
            .add("firm", IntStream.range(0, 50_000).mapToObj(i -> "firm-" + i).toList());
    StringBuilder text = new StringBuilder(SHARES);
    IntStream.range(0, 20_000).forEach(i -> text.append("kr,2022,Firm " + i + ",1,t,firm\n"));
    TableReading shares = Files.read(CanonicalTables.SHARE, text.toString());
    assertTimeoutPreemptively(
        Duration.ofSeconds(20), () -> assertThat(references.faults(shares)).hasSize(20_000));
  }

  private static TableReading dependencies(String... rows) {
    return Files.read(
        CanonicalTables.DEPENDENCY,
        "dependent,provider,group,required\n" + String.join("\n", rows) + "\n");
  }
}
