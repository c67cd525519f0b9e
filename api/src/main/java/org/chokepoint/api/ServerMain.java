package org.chokepoint.api;

import io.javalin.util.JavalinBindException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.chokepoint.api.alert.AlertShelf;
import org.chokepoint.api.alert.Alerting;
import org.chokepoint.api.data.RuleShelf;
import org.chokepoint.api.health.Vitals;
import org.chokepoint.api.http.ApiServer;
import org.chokepoint.api.http.ServerSettings;
import org.chokepoint.api.http.Stopping;
import org.chokepoint.api.operation.Door;
import org.chokepoint.api.release.CurrentRelease;
import org.chokepoint.api.release.Lease;
import org.chokepoint.api.release.ReleaseStore;
import org.chokepoint.operations.alert.AlertSettings;
import org.chokepoint.operations.database.DatabaseUnavailable;
import org.chokepoint.reports.finding.Findings;
import org.chokepoint.reports.finding.FindingsText;
import org.chokepoint.table.FaultyInput;

/**
 * The server process: {@code --home DIR [--root DIR] [--catalog JDBC] [--warehouse URI]
 * [--store-conf KEY=VALUE]... [--port N] [--rules DIR] [--alerts FILE] [--requests-per-second N]
 * [--burst N] [--trusted-proxies LIST] [--summary] [--no-serve]}, or {@code --site DIR} or {@code
 * --report DATASET [--out FILE] [--lang en|ko]} to write files and end, of the newest release or
 * {@code --release ID}. Exit 0 done; 2 the user's mistake, all of them listed; 1 our bug.
 */
public final class ServerMain {
  private static final Duration POLL = Duration.ofSeconds(2);
  private static final long ARROW_BYTES = 4L << 30;
  private static final int PORTS_TRIED = 20;

  private final PrintStream out;
  private final PrintStream err;

  ServerMain(PrintStream out, PrintStream err) {
    this.out = out;
    this.err = err;
  }

  public static void main(String[] words) {
    int exit = new ServerMain(System.out, System.err).run(List.of(words));
    if (exit != 0) {
      System.exit(exit);
    }
  }

  /**
   * Does what the words ask for and returns the exit code. A started server runs on in threads of
   * its own until SIGTERM.
   */
  int run(List<String> words) {
    ServerArguments arguments;
    try {
      arguments = ServerArguments.of(words);
    } catch (IllegalArgumentException e) {
      err.println(e.getMessage());
      return 2;
    }
    ReleaseStore store = new ReleaseStore(arguments.home(), arguments.store());
    CurrentRelease releases = CurrentRelease.watch(store, POLL, ARROW_BYTES);
    Optional<List<String>> summary = summary(releases);
    if (summary.isEmpty()) {
      err.printf(
          "no release in %s yet; run ./chokepoint run, or name another folder with --home%n",
          store.home());
      releases.close();
      return 2;
    }
    if (arguments.files().isPresent()) {
      return files(arguments, arguments.files().get(), releases);
    }
    if (arguments.then().contains(ServerArguments.Step.SUMMARY)) {
      summary.get().forEach(out::println);
      ending(arguments, store).forEach(out::println);
    }
    if (arguments.then().contains(ServerArguments.Step.SERVE)) {
      return serve(arguments, releases);
    }
    releases.close();
    return 0;
  }

  private int files(ServerArguments arguments, FilesAsked asked, CurrentRelease releases) {
    try (releases) {
      return new FilesWritten(releases, Resources.offer(rules(arguments)), out, err).write(asked);
    } catch (FaultyInput faulty) {
      faulty.faults().forEach(fault -> err.println(fault.message()));
      return 2;
    }
  }

  private static RuleShelf rules(ServerArguments arguments) {
    return arguments.rules().map(RuleShelf::read).orElse(RuleShelf.EMPTY);
  }

  /** Where the files are, how long it took, and what to do next. */
  private static List<String> ending(ServerArguments arguments, ReleaseStore store) {
    List<String> lines = new ArrayList<>();
    String took =
        arguments
            .started()
            .map(start -> Duration.between(start, Instant.now()).toMillis() / 1000.0)
            .map(seconds -> String.format(Locale.ROOT, ", computed in %.1f s", seconds))
            .orElse("");
    lines.add(
        "Files: " + shown(store.home()) + " (Iceberg tables, runs with rejected rows)" + took);
    lines.add(
        arguments.then().contains(ServerArguments.Step.SERVE)
            ? "Next: open the page below, or ./chokepoint measure SHARES.csv on a file of your own"
            : "Next: ./chokepoint serve, or ./chokepoint measure SHARES.csv on a file of your own");
    return lines;
  }

  /** A folder below the one we stand in by its name from there. */
  private static Path shown(Path home) {
    Path here = Path.of("").toAbsolutePath();
    Path there = home.toAbsolutePath();
    return there.startsWith(here) && !there.equals(here) ? here.relativize(there) : there;
  }

  private static Optional<List<String>> summary(CurrentRelease releases) {
    try (Lease lease = releases.newest().orElse(null)) {
      return Optional.ofNullable(lease)
          .map(held -> FindingsText.lines(Findings.of(held.release().reportTables())));
    }
  }

  private int serve(ServerArguments arguments, CurrentRelease releases) {
    int port = arguments.port();
    Optional<ApiServer> server;
    Optional<ServerOperations> operations = Optional.empty();
    Optional<Alerting> alerting = Optional.empty();
    try {
      RuleShelf rules = rules(arguments);
      operations = arguments.root().map(root -> ServerOperations.start(root, arguments.home()));
      alerting = alerting(arguments, operations, releases);
      Door door = operations.map(ServerOperations::door).orElse(Door.NONE);
      AlertShelf alerts = alerting.map(Alerting::shelf).orElse(AlertShelf.EMPTY);
      server =
          start(
              arguments,
              Resources.offer(rules, alerts, door, vitals(arguments, operations)),
              releases);
    } catch (FaultyInput | DatabaseUnavailable faulty) {
      String.valueOf(faulty.getMessage()).lines().forEach(err::println);
      alerting.ifPresent(Alerting::close);
      operations.ifPresent(ServerOperations::close);
      releases.close();
      return 2;
    }
    if (server.isEmpty()) {
      operations.ifPresent(ServerOperations::close);
      err.printf(
          "ports %d to %d are taken; name a free one with --port%n", port, port + PORTS_TRIED - 1);
      alerting.ifPresent(Alerting::close);
      releases.close();
      return 2;
    }
    server.get().warm();
    Optional<ServerOperations> started = operations;
    Optional<Alerting> watching = alerting;
    Stopping.onSignal(
        server.get(),
        releases,
        () -> {
          watching.ifPresent(Alerting::close);
          started.ifPresent(ServerOperations::close);
        });
    out.println(server.get().address());
    out.flush();
    return 0;
  }

  private static Vitals vitals(ServerArguments arguments, Optional<ServerOperations> operations) {
    Vitals vitals = Vitals.of(arguments.home());
    return operations
        .map(kept -> vitals.with(kept.database(), kept::computes, Clock.systemUTC()))
        .orElse(vitals);
  }

  private static Optional<Alerting> alerting(
      ServerArguments arguments, Optional<ServerOperations> operations, CurrentRelease releases) {
    return arguments
        .alerts()
        .map(AlertSettings::read)
        .map(
            settings ->
                operations
                    .map(kept -> Alerting.over(releases, kept.database(), settings))
                    .orElseGet(() -> Alerting.start(releases, arguments.home(), settings)));
  }

  private Optional<ApiServer> start(
      ServerArguments arguments, ApiServer.Offer offer, CurrentRelease releases) {
    int port = arguments.port();
    for (int at = port; at < port + PORTS_TRIED; at++) {
      try {
        ServerSettings settings = ServerSettings.on(at).with(arguments.throttle());
        return Optional.of(ApiServer.start(settings, releases, offer));
      } catch (JavalinBindException taken) {
        err.printf("port %d is taken; trying %d%n", at, at + 1);
      }
    }
    return Optional.empty();
  }
}
