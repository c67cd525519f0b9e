package org.chokepoint.jobs.io;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.apache.spark.SparkEnv;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.sql.SparkSession;
import org.chokepoint.table.Fault;
import org.chokepoint.table.FaultKind;
import org.chokepoint.table.FaultyInput;

/**
 * Folders that the machines of a cluster have to share with the driver. Without this check a
 * machine would write its part of a table to a disk that nobody else sees.
 */
public final class SharedFolders {
  private static final int TASKS_OF_A_CORE = 4;

  private SharedFolders() {}

  /**
   * Asks executors whether they see what the driver sees; on one machine there is nothing to ask.
   *
   * @param read folders that hold inputs
   * @throws FaultyInput listing each machine and folder
   */
  public static void check(SparkSession spark, Home home, List<Path> read) {
    if (!spark.sparkContext().isLocal()) {
      try {
        ask(spark, home, read);
      } catch (IOException failed) {
        throw new UncheckedIOException(failed);
      }
    }
  }

  private static void ask(SparkSession spark, Home home, List<Path> read) throws IOException {
    List<String> wanted = new ArrayList<>(read.stream().map(Path::toString).toList());
    String warehouse = spark.conf().get("spark.sql.catalog." + Sessions.CATALOG + ".warehouse");
    Files.createDirectories(home.generated());
    wanted.add(home.generated().toString());
    List<Path> probes = new ArrayList<>();
    if (!warehouse.contains("://")) {
      Path folder = Files.createDirectories(Path.of(warehouse.replaceFirst("^file:", "")));
      probes.add(Files.createFile(folder.resolve(".probe-" + UUID.randomUUID())));
      wanted.add(probes.get(0).toString());
    }
    try {
      FaultyInput.throwIfAny(
          missing(spark, List.copyOf(wanted)).stream().map(SharedFolders::fault).toList());
    } finally {
      for (Path probe : probes) {
        Files.delete(probe);
      }
    }
  }

  private static List<String> missing(SparkSession spark, List<String> wanted) {
    JavaSparkContext context = JavaSparkContext.fromSparkContext(spark.sparkContext());
    int tasks = TASKS_OF_A_CORE * context.defaultParallelism();
    ArrayList<String> paths = new ArrayList<>(wanted);
    return context
        .parallelize(IntStream.range(0, tasks).boxed().toList(), tasks)
        .flatMap(
            task ->
                paths.stream()
                    .filter(path -> !Files.isReadable(Path.of(path)))
                    .map(
                        path ->
                            path + " on " + SparkEnv.get().blockManager().blockManagerId().host())
                    .toList()
                    .iterator())
        .distinct()
        .collect()
        .stream()
        .sorted()
        .toList();
  }

  private static Fault fault(String missing) {
    return new Fault(
        FaultKind.BAD_SETTING,
        "",
        missing,
        0,
        "",
        "nothing",
        "what the driver sees there",
        "put it where all machines of the cluster see it under the same path (docs/cluster.md)");
  }
}
