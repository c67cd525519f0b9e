package org.chokepoint.bench.kills;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.chokepoint.jobs.cluster.StandaloneCluster;
import org.chokepoint.operations.database.OperationsDatabase;

/**
 * Kills a server, the driver or an executor at random moments of runs, each time looks at what is
 * left, and says so. Arguments: the product's folder, a new folder to work in, how many kills, how
 * many of them are of executors, the seed. Those come last, on a cluster of processes.
 */
public final class Kills {
  private final PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
  private final Ground ground;
  private final Random random;
  private final List<Map<String, String>> expected = new ArrayList<>();
  private final List<Killed> killed = new ArrayList<>();
  private int version;

  private Kills(Ground ground, long seed) {
    this.ground = ground;
    this.random = new Random(seed);
  }

  /** Does it; ends with exit code 1 where something is not as it has to be. */
  public static void main(String[] words) throws IOException, InterruptedException {
    Path work = Files.createDirectories(Path.of(words[1])).toRealPath();
    Ground ground = Ground.in(Path.of(words[0]).toRealPath(), work);
    boolean well =
        new Kills(ground, Long.parseLong(words[4]))
            .well(Integer.parseInt(words[2]), Integer.parseInt(words[3]));
    System.exit(well ? 0 : 1);
  }

  private boolean well(int count, int executors) throws IOException, InterruptedException {
    Inputs inputs = new Inputs(ground.work().resolve("datasets"));
    Path home = ground.installation().home();
    for (int each = 0; each < Inputs.VERSIONS; each++) {
      inputs.turnTo(each);
      expected.add(ground.undisturbed("reference-" + each));
    }
    inputs.turnTo(0);
    ground.undisturbed("home");
    out.println("references are computed");
    try (OperationsDatabase database = OperationsDatabase.in(home)) {
      Checks checks = new Checks(database, inputs);
      if (executors < count) {
        onOneMachine(count - executors, inputs, checks, database);
      }
      if (executors > 0) {
        onCluster(executors, inputs, checks, database);
      }
      return sum(checks);
    }
  }

  private void onOneMachine(int count, Inputs inputs, Checks checks, OperationsDatabase database)
      throws IOException, InterruptedException {
    try (Servers servers = new Servers(ground.installation(), ground.work().resolve("logs"))) {
      Round round = new Round(servers, database, ground.installation().home(), Clock.systemUTC());
      double usual = usual(round, inputs);
      for (int i = 0; i < count; i++) {
        Kind kind = random.nextBoolean() ? Kind.SERVER : Kind.DRIVER;
        kill(inputs, checks, round, new Moment(kind, random, usual), List::of);
      }
    }
  }

  private void onCluster(int count, Inputs inputs, Checks checks, OperationsDatabase database)
      throws IOException, InterruptedException {
    Path folder = Files.createDirectories(ground.work().resolve("cluster"));
    try (StandaloneCluster cluster = new StandaloneCluster(folder)) {
      ground.configure(cluster.master(), cluster.settings());
      try (Servers servers = new Servers(ground.installation(), ground.work().resolve("logs"))) {
        Round round = new Round(servers, database, ground.installation().home(), Clock.systemUTC());
        double usual = usual(round, inputs);
        for (int i = 0; i < count; i++) {
          Moment moment = new Moment(Kind.EXECUTOR, random, usual);
          kill(inputs, checks, round, moment, cluster::executors);
        }
      }
    }
  }

  /** How long a run takes through a server if nothing is killed. */
  private double usual(Round round, Inputs inputs) throws IOException, InterruptedException {
    next(inputs);
    double seconds = round.undisturbed();
    out.printf(Locale.ROOT, "an undisturbed run takes %.1f s%n", seconds);
    return seconds;
  }

  private void next(Inputs inputs) throws IOException {
    version = (version + 1) % Inputs.VERSIONS;
    inputs.turnTo(version);
  }

  private void kill(
      Inputs inputs, Checks checks, Round round, Moment moment, Round.Executors executors)
      throws IOException, InterruptedException {
    next(inputs);
    Killed one = round.kill(moment, executors, checks, expected.get(version));
    killed.add(one);
    out.println(one.line(killed.size()));
  }

  private boolean sum(Checks checks) {
    long lost = killed.stream().mapToLong(one -> one.lost().size()).sum();
    long partial = killed.stream().mapToLong(one -> one.partial().size()).sum();
    long others = killed.stream().mapToLong(one -> one.others().size()).sum();
    StringBuilder kinds = new StringBuilder();
    for (Kind kind : Kind.values()) {
      kinds.append(
          " %s=%d"
              .formatted(kind.word(), killed.stream().filter(one -> one.kind() == kind).count()));
    }
    double[] takeovers =
        killed.stream()
            .filter(one -> one.kind() == Kind.SERVER && one.again().isPresent())
            .mapToDouble(one -> one.again().getAsDouble())
            .sorted()
            .toArray();
    Optional<String> figures =
        takeovers.length == 0
            ? Optional.empty()
            : Optional.of(
                String.format(
                    Locale.ROOT,
                    " takeovers=%d takeover-median=%.1f takeover-max=%.1f",
                    takeovers.length,
                    takeovers[takeovers.length / 2],
                    takeovers[takeovers.length - 1]));
    out.printf(
        "KILLS n=%d%s lost-schedules=%d partial-releases=%d other-faults=%d instants=%d%s%n",
        killed.size(), kinds, lost, partial, others, checks.instants(), figures.orElse(""));
    return lost + partial + others == 0;
  }
}
