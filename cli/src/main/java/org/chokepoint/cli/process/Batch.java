package org.chokepoint.cli.process;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** Runs the batch process. */
public final class Batch {
  private final Installation installation;
  private final Settings settings;

  /** The batch of an installation. */
  public Batch(Installation installation, Settings settings) {
    this.installation = installation;
    this.settings = settings;
  }

  /**
   * Runs an action on some datasets or a release.
   *
   * @param action {@code run} or {@code verify}
   * @param master where Spark runs, instead of what is configured
   * @return the exit code
   */
  public int run(
      String action,
      List<String> words,
      java.util.Optional<String> master,
      JavaProcess.Tuning tuning)
      throws IOException, InterruptedException {
    List<String> arguments = new ArrayList<>();
    arguments.add(action);
    arguments.addAll(words);
    arguments.addAll(
        List.of(
            "--home", installation.home().toString(),
            "--datasets", installation.datasets().toString(),
            "--rules", installation.rules().toString(),
            "--master", master.orElse(settings.sparkMaster()),
            "--code-version", Version.code(),
            "--progress", terminal() ? "bar" : "none"));
    return JavaProcess.batch(installation).run(settings.sparkMemory(), tuning, arguments);
  }

  /** The launcher says whether standard error is a terminal; Java cannot tell. */
  private static boolean terminal() {
    return Boolean.getBoolean("chokepoint.terminal");
  }
}
