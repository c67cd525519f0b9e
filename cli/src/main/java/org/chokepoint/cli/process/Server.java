package org.chokepoint.cli.process;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.chokepoint.operations.launch.Installation;
import org.chokepoint.operations.launch.JavaProcess;
import org.chokepoint.operations.launch.Settings;

/** Runs the server process. */
public final class Server {
  private final Installation installation;
  private final Settings settings;

  /** The server of an installation. */
  public Server(Installation installation, Settings settings) {
    this.installation = installation;
    this.settings = settings;
  }

  /** Serves the latest release until the process is stopped; returns the exit code. */
  public int serve(int port) throws IOException, InterruptedException {
    return run(List.of("--port", Integer.toString(port)), JavaProcess.Tuning.LONG);
  }

  /**
   * Prints what the latest release found, and serves it if a port is given.
   *
   * @param start when the work began, to say how long it took
   * @return the exit code
   */
  public int summarise(Instant start, Optional<Integer> port)
      throws IOException, InterruptedException {
    List<String> arguments = new ArrayList<>(List.of("--summary", "--started", start.toString()));
    if (port.isPresent()) {
      arguments.addAll(List.of("--port", Integer.toString(port.get())));
    } else {
      arguments.add("--no-serve");
    }
    return run(arguments, port.isPresent() ? JavaProcess.Tuning.LONG : JavaProcess.Tuning.SHORT);
  }

  /** Writes the whole site of a release into a folder; returns the exit code. */
  public int export(Path site, Optional<String> release) throws IOException, InterruptedException {
    List<String> arguments = new ArrayList<>(List.of("--site", site.toString()));
    release.ifPresent(id -> arguments.addAll(List.of("--release", id)));
    return run(arguments, JavaProcess.Tuning.LONG);
  }

  /** Writes a study of a dataset; the options are the server process's own. */
  public int report(String dataset, List<String> options) throws IOException, InterruptedException {
    List<String> arguments = new ArrayList<>(List.of("--report", dataset));
    arguments.addAll(options);
    return run(arguments, JavaProcess.Tuning.SHORT);
  }

  private int run(List<String> arguments, JavaProcess.Tuning tuning)
      throws IOException, InterruptedException {
    List<String> all = new ArrayList<>(List.of("--home", installation.home().toString()));
    all.addAll(List.of("--rules", installation.rules().toString()));
    all.addAll(List.of("--requests-per-second", String.valueOf(settings.requestsPerSecond())));
    all.addAll(List.of("--burst", String.valueOf(settings.burst())));
    if (!settings.trustedProxies().isEmpty()) {
      all.addAll(List.of("--trusted-proxies", String.join(",", settings.trustedProxies())));
    }
    all.addAll(settings.store().arguments());
    all.addAll(arguments);
    return JavaProcess.server(
            installation, settings.serverMemory(), tuning, settings.store().classPath(), all)
        .run();
  }
}
