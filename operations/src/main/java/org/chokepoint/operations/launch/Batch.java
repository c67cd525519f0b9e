package org.chokepoint.operations.launch;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.chokepoint.operations.run.RunOrder;

/** The batch process of an installation: what it is told, and how it is started. */
public final class Batch {
  private final Installation installation;
  private final Settings settings;

  /** The batch of an installation. */
  public Batch(Installation installation, Settings settings) {
    this.installation = installation;
    this.settings = settings;
  }

  /**
   * Compares a release with what its input gives now, on this process's streams.
   *
   * @param words the release's id, or nothing for the latest one
   * @return the exit code
   */
  public int verify(List<String> words) throws IOException, InterruptedException {
    List<String> arguments = new ArrayList<>(List.of("verify"));
    arguments.addAll(words);
    arguments.addAll(common(Optional.empty()));
    return java(settings.sparkMemory(), JavaProcess.Tuning.SHORT, arguments).run();
  }

  /**
   * Removes releases beyond the policy and files that nothing names, on this process's streams.
   *
   * @param purpose to do it, or only to say what would be removed
   * @return the exit code
   */
  public int tidy(Purpose purpose) throws IOException, InterruptedException {
    List<String> arguments = new ArrayList<>(List.of("tidy"));
    arguments.addAll(settings.releases().arguments());
    switch (purpose) {
      case PLAN -> arguments.addAll(List.of("--dry-run", "true"));
      case PUBLISH -> {}
    }
    arguments.addAll(common(Optional.empty()));
    return java(settings.sparkMemory(), JavaProcess.Tuning.SHORT, arguments).run();
  }

  /**
   * Starts a run whose standard output is events and whose standard error is for people.
   *
   * @param id the run's id
   * @param attempt which attempt, from 1
   * @param master where Spark runs, instead of what is configured
   */
  Process start(String id, int attempt, RunOrder order, Purpose purpose, Optional<String> master)
      throws IOException {
    List<String> arguments = new ArrayList<>(List.of("run"));
    arguments.addAll(order.datasets());
    arguments.addAll(common(master));
    arguments.addAll(
        List.of("--run-id", id, "--attempt", Integer.toString(attempt), "--progress", "json"));
    switch (order.extent()) {
      case FULL -> arguments.addAll(List.of("--full", "true"));
      case CHANGED -> {}
    }
    if (!order.periods().isEmpty()) {
      arguments.addAll(List.of("--periods", order.periods()));
    }
    if (order.keepGoing()) {
      arguments.addAll(List.of("--keep-going", "true"));
    }
    JavaProcess.Tuning tuning = new InputSize(installation).tuning(order);
    switch (purpose) {
      case PLAN -> {
        arguments.addAll(List.of("--dry-run", "true"));
        tuning = JavaProcess.Tuning.SHORT;
      }
      case PUBLISH -> {}
    }
    return java(settings.sparkMemory(), tuning, arguments).start();
  }

  private JavaProcess java(String memory, JavaProcess.Tuning tuning, List<String> arguments)
      throws IOException {
    return JavaProcess.batch(installation, memory, tuning, settings.store().classPath(), arguments);
  }

  private List<String> common(Optional<String> master) {
    List<String> arguments =
        new ArrayList<>(
            List.of(
                "--home", installation.home().toString(),
                "--datasets", installation.datasets().toString(),
                "--rules", installation.rules().toString(),
                "--master", master.orElse(settings.sparkMaster()),
                "--code-version", ProductVersion.code()));
    named(arguments, "--spark-conf", settings.cluster().sparkConf());
    if (!settings.cluster().jars().isEmpty()) {
      String jars = String.join(",", settings.cluster().jars());
      named(arguments, "--spark-conf", Map.of("spark.jars", jars));
    }
    arguments.addAll(settings.store().arguments());
    return arguments;
  }

  static void named(List<String> arguments, String option, Map<String, String> values) {
    values.forEach((key, value) -> arguments.addAll(List.of(option, key + "=" + value)));
  }
}
