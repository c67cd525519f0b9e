package org.chokepoint.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Lenses, bases, owners, facts and changes of a user's own file. */
class MeasureTest {
  private static final String SHARES =
      """
      market,period,firm,value,parent,basis,product
      m,2021,a,30,g,revenue,talk
      m,2021,a,20,g,revenue,mail
      m,2021,b,30,g,revenue,
      m,2021,c,20,c,revenue,
      m,2022,a,20,g,revenue,
      m,2022,b,32,g,revenue,
      m,2022,c,48,c,revenue,
      m,2022,a,20,g,users_mau,
      m,2022,b,32,g,users_mau,
      m,2022,c,148,c,users_mau,
      """;
  private static final String OWNERS =
      "owner,owned,equity,votes,from,to\nc,b,20,0,2022-01-01,\nfund,b,10,10,,2022-01-01\n";

  @TempDir Path folder;

  @Test
  void lensesStandSideBySide() throws IOException {
    assertThat(csv("--lens", "row,firm,group", "--basis", "revenue", "--measures", "hhi"))
        .startsWith(
            """
            market,period,region,lens,measure,value,low,high,reason
            m,2021,all,row,hhi,2600,,,
            m,2021,all,firm,hhi,3800,,,
            m,2021,all,group,hhi,6800,,,
            """);
  }

  @Test
  void basesStandSideBySideWithTheirNames() throws IOException {
    assertThat(csv("--basis", "revenue,users_mau", "--measures", "cr1"))
        .contains("measure,value,low,high,reason,basis\n")
        .contains("m,2022,all,firm,cr1,0.48,,,,revenue\n", "cr1,0.74,,,,users_mau\n");
  }

  @Test
  void aSilentStakeOfTheTimeAddsItsPartTimesBothShares() throws IOException {
    assertThat(csv("--basis", "revenue", "--measures", "mhhi_delta", "--ownership", file(OWNERS)))
        .contains("m,2021,all,firm,mhhi_delta,0,", "m,2022,all,firm,mhhi_delta,307.2,");
  }

  @Test
  void whatHangsOnTheLensOrTheBasisIsListed() throws IOException {
    assertThat(
            csv(
                "--lens",
                "firm,group",
                "--basis",
                "revenue,users_mau",
                "--rules",
                "kr",
                "--view",
                "flips"))
        .contains(
            "m,2022,all,KR-DOM-CR1,,lens,revenue,firm: not met;group: met\n",
            "m,2022,all,KR-DOM-CR1,,basis,firm,revenue: not met;users_mau: met\n");
  }

  @Test
  void aFactSettlesWhatSharesLeaveOpen() throws IOException {
    String[] small = {"--basis", "users_mau", "--rules", "kr", "--as-of", "2024-03-01"};
    assertThat(csv(with(small, "--view", "verdicts")))
        .contains("KR-DOM-CR1,,met,c,")
        .contains("annual_sales_or_purchases");
    String facts = file("name,value,unit,firm\nannual_sales_or_purchases,6000000000,KRW,c\n");
    assertThat(csv(with(small, "--view", "verdicts", "--facts", facts)))
        .contains("KR-DOM-CR1,,not met,,");
  }

  @Test
  void changesNameTheFirmThatMovedTheIndex() throws IOException {
    String[] change = {"--basis", "revenue", "--changes", "--view"};
    assertThat(csv(with(change, "changes")))
        .contains("m,2021,2022,all,firm,hhi_change,-72,", "m,,2022,all,firm,persistence_years,2,");
    assertThat(csv(with(change, "firms")).lines().skip(1).findFirst().orElseThrow())
        .isEqualTo("m,2021,2022,all,firm,a,0.5,0.2,-2100,1,3,stayed");
  }

  @Test
  void everyMistakeInAnOwnershipFileIsListedWithItsLine() throws IOException {
    String path = file("owner,owned,equity,votes\nf,b,80,20\nx,b,30,0\nc,c,3,0\n");
    Run run = Run.of("measure", file(SHARES), "--basis", "revenue", "--ownership", path);
    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err())
        .contains(path + ":3, column 'equity': found 110% of the equity of b")
        .contains(path + ":4, column 'owned': found c as owner of itself")
        .contains("2 faults");
  }

  @Test
  void whatCannotBeAnsweredIsSaidAtOnce() throws IOException {
    Run run = Run.of("measure", file(SHARES), "--measures", "mhhi,hhii");
    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err())
        .contains("'mhhi' needs to know who owns whom: add --ownership FILE")
        .contains("no measure 'hhii'; did you mean 'hhi'?");
    assertThat(Run.of("measure", file(SHARES), "--basis", "revenue", "--view", "flips").err())
        .contains("no view 'flips'", "verdicts and flips need --rules");
  }

  @Test
  void concentrationIsSplitIntoWithinAndBetweenRegions() throws IOException {
    String regions =
        file("market,period,region,firm,value\nm,2022,n,a,30\nm,2022,n,b,20\nm,2022,s,a,50\n");
    Run run =
        Run.of(
            "measure", regions, "--parts", "region", "--view", "decomposition", "--format", "csv");
    assertThat(run.out())
        .isEqualTo(
            """
            market,period,region,basis,lens,part,weight,hhi,term
            m,2022,all,unspecified,firm,n,0.5,5200,1300
            m,2022,all,unspecified,firm,s,0.5,10000,2500
            m,2022,all,unspecified,firm,(within),,,3800
            m,2022,all,unspecified,firm,(between),,,3000
            m,2022,all,unspecified,firm,(whole),,,6800
            """);
  }

  @Test
  void lorenzPointsRiseFromTheSmallestFirm() throws IOException {
    String shares = file("market,period,firm,value\nm,2022,a,75\nm,2022,b,25\n");
    assertThat(Run.of("measure", shares, "--view", "lorenz", "--format", "csv").out())
        .endsWith(
            "m,2022,all,unspecified,firm,0,0\nm,2022,all,unspecified,firm,0.5,0.25\n"
                + "m,2022,all,unspecified,firm,1,1\n");
  }

  private String csv(String... options) throws IOException {
    Run run = Run.of(with(new String[] {"measure", file(SHARES), "--format", "csv"}, options));
    assertThat(run.err()).isEmpty();
    assertThat(run.code()).isZero();
    return run.out();
  }

  private static String[] with(String[] some, String... more) {
    String[] all = java.util.Arrays.copyOf(some, some.length + more.length);
    System.arraycopy(more, 0, all, some.length, more.length);
    return all;
  }

  private String file(String text) throws IOException {
    return Files.writeString(folder.resolve(Integer.toHexString(text.hashCode()) + ".csv"), text)
        .toString();
  }
}
