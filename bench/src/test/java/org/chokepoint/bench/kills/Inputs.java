package org.chokepoint.bench.kills;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.chokepoint.jobs.io.FileHash;

/** Two small datasets: one in a few versions, a version always the same bytes, and one at rest. */
final class Inputs {
  static final int VERSIONS = 3;

  /** The dataset that changes. */
  static final String PANEL = "panel";

  /** The dataset that does not. */
  static final String CALM = "calm";

  private static final int USERS = 120;

  private final Path datasets;

  Inputs(Path datasets) throws IOException {
    this.datasets = datasets;
    write(CALM, calm());
    turnTo(0);
  }

  /** Writes the files of a version. */
  void turnTo(int version) throws IOException {
    write(PANEL, panel(5 + 2 * version));
  }

  private static Map<String, String> calm() {
    Map<String, String> tables = new LinkedHashMap<>();
    tables.put("market", "market_id,name,geography\nmaps,Maps,KR\n");
    tables.put("firm", "firm_id,name\nm0,A\nm1,B\n");
    tables.put("share", "market_id,period,firm_id,value\nmaps,2022,m0,70\nmaps,2022,m1,30\n");
    return tables;
  }

  /** Shares, persons in several periods, and what services stand on. */
  private static Map<String, String> panel(int step) {
    Map<String, String> tables = new LinkedHashMap<>();
    tables.put("market", "market_id,name,geography\ntalk,Talk,KR\nrides,Rides,KR\n");
    tables.put(
        "firm", "firm_id,name,parent_id\ns0,A,g\ns1,B,g\ns2,C,\ns3,D,\ns4,E,\nt0,F,\nt1,G,\n");
    tables.put(
        "share",
        "market_id,period,firm_id,value\nrides,2021,t0,61.7\nrides,2021,t1,38.3\n"
            + "rides,2022,t0,%d.1\nrides,2022,t1,%d.9\n".formatted(60 + step, 39 - step));
    tables.put("usage", usage(step));
    tables.put("node", "node_id\ns0\ns1\ns2\ns3\ns4\nsite\nlogin\npower\n");
    tables.put(
        "dependency",
        "dependent_id,provider_id\ns0,site\ns1,login\ns2,login\nlogin,site\nsite,power\n"
            + "s%d,power%n".formatted(3 + step % 2));
    return tables;
  }

  private static String usage(int step) {
    StringBuilder usage =
        new StringBuilder("user_id,service_id,market_id,period,region,amount,weight\n");
    for (int user = 0; user < USERS; user++) {
      for (int month = 1; month <= 3; month++) {
        usage.append(
            "%d,s%d,talk,2022-%02d,r%d,%d.25,%d.5%n"
                .formatted(
                    user, (user * step + month) % 5, month, user % 2, user % 17, 1 + user % 3));
      }
    }
    return usage.toString();
  }

  private void write(String id, Map<String, String> tables) throws IOException {
    Path folder = Files.createDirectories(datasets.resolve(id));
    StringBuilder card =
        new StringBuilder(
            """
            id: %s
            title: Made up
            question: What is left after a kill?
            kind: real
            licence: none
            unit: units
            coverage: all
            methods: [made up]
            sources: [{id: src, title: A benchmark, publisher: Chokepoint}]
            tolerance: {rejected_share: 0}
            files:
            """
                .formatted(id));
    for (Map.Entry<String, String> table : tables.entrySet()) {
      Path file = folder.resolve(table.getKey() + ".csv");
      Files.writeString(file, table.getValue());
      card.append(
          "  - {path: %s, table: %s, format: csv, sha256: '%s'}%n"
              .formatted(file.getFileName(), table.getKey(), FileHash.of(file)));
    }
    Files.writeString(folder.resolve("card.yaml"), card);
  }

  /** What can be asked for. */
  List<String> ids() {
    return List.of(CALM, PANEL);
  }
}
