package org.chokepoint.bench.kills;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import org.chokepoint.operations.launch.Installation;
import org.chokepoint.operations.launch.JavaProcess;

/**
 * An installation of its own in a work folder: the product's modules and rules, its own
 * configuration, state folder and datasets.
 *
 * @param product the product's folder
 * @param work where it is made
 */
record Ground(Path product, Path work) {
  private static final String MEMORY = "1g";

  /** Makes the folders. */
  static Ground in(Path product, Path work) throws IOException {
    Path root = Files.createDirectories(work.resolve("root"));
    for (String module : List.of("api", "spark-jobs")) {
      Files.createSymbolicLink(root.resolve(module), product.resolve(module));
    }
    Files.createDirectories(root.resolve("conf"));
    Files.createSymbolicLink(root.resolve("conf/rules"), product.resolve("conf/rules"));
    Path schema = Path.of("card.schema.json");
    Files.createDirectories(work.resolve("datasets"));
    Files.copy(
        product.resolve("datasets").resolve(schema), work.resolve("datasets").resolve(schema));
    Ground ground = new Ground(product, work);
    ground.configure("local[2]", Map.of());
    return ground;
  }

  /** The installation with the state folder of the servers. */
  Installation installation() {
    return installation("home");
  }

  private Installation installation(String home) {
    return new Installation(work.resolve("root"), work.resolve(home));
  }

  /** Writes the configuration that servers read when they start. */
  void configure(String master, Map<String, String> conf) throws IOException {
    StringBuilder text = new StringBuilder();
    text.append("spark { master = \"%s\", memory = \"%s\" }%n".formatted(master, MEMORY));
    conf.forEach((key, value) -> text.append("spark.conf.\"%s\" = \"%s\"%n".formatted(key, value)));
    Files.writeString(installation().configuration(), text);
  }

  /** Computes and publishes in a state folder, undisturbed, and returns what the release holds. */
  Map<String, String> undisturbed(String home) throws IOException, InterruptedException {
    Installation here = installation(home);
    Files.createDirectories(here.home());
    List<String> arguments =
        new ArrayList<>(
            List.of(
                "run",
                "--home",
                here.home().toString(),
                "--datasets",
                work.resolve("datasets").toString(),
                "--rules",
                here.rules().toString(),
                "--master",
                "local[2]",
                "--code-version",
                org.chokepoint.operations.launch.ProductVersion.code()));
    Path log = work.resolve(home + ".log");
    Process run =
        JavaProcess.batch(here, MEMORY, JavaProcess.Tuning.SHORT, List.of(), arguments).start();
    Servers.drain(run.getInputStream(), log);
    Servers.drain(run.getErrorStream(), log);
    if (!run.waitFor(5, TimeUnit.MINUTES) || run.exitValue() != 0) {
      run.destroyForcibly();
      throw new IllegalStateException("no release in " + home + ", see " + log);
    }
    try (StateFolder state = new StateFolder(here.home())) {
      List<Released> releases = state.releases();
      return new TreeMap<>(state.contents(releases.get(releases.size() - 1)));
    }
  }
}
