package org.chokepoint.operations.engine;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.chokepoint.operations.database.OperationsDatabase;
import org.chokepoint.operations.run.RunOutcome;
import org.chokepoint.operations.run.RunState;

/**
 * A server in a Java of its own with the real engine, whose work is one line in a file: schedule,
 * instant, attempt, server. Arguments: the database's URL, its name, the file, how long work takes.
 */
public final class ServerProcess {
  private ServerProcess() {}

  /** Runs until it is killed. */
  public static void main(String[] args) throws InterruptedException {
    Path file = Path.of(args[2]);
    long millis = Long.parseLong(args[3]);
    Work work =
        (run, watch) -> {
          String line =
              run.cause().schedule().orElse("")
                  + " "
                  + run.cause().dueAt().map(Object::toString).orElse("")
                  + " "
                  + run.attempt()
                  + " "
                  + args[1]
                  + "\n";
          Files.writeString(file, line, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
          Thread.sleep(millis);
          watch.ended(
              RunState.SUCCEEDED,
              new RunOutcome(java.util.Optional.empty(), 1, 0, Map.of("work", 0.5), ""));
        };
    EngineSettings settings =
        new EngineSettings(
            args[1],
            "test",
            Duration.ofSeconds(1),
            Duration.ofMillis(200),
            Duration.ofHours(1),
            1_000_000);
    try (OperationsDatabase database = OperationsDatabase.open(args[0]);
        Engine engine = Engine.start(database, settings, work, Clock.systemUTC())) {
      Thread.sleep(Duration.ofMinutes(10).toMillis());
    }
  }

  /** Starts one. */
  static Process start(String url, String name, Path file, long millis) throws IOException {
    List<String> command =
        new ArrayList<>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-Xmx256m",
                "-cp",
                System.getProperty("java.class.path"),
                ServerProcess.class.getName()));
    command.addAll(List.of(url, name, file.toString(), Long.toString(millis)));
    Path log = file.resolveSibling(name + ".log");
    return new ProcessBuilder(command)
        .redirectErrorStream(true)
        .redirectOutput(log.toFile())
        .start();
  }

  static List<String> lines(Path file) throws IOException {
    return Files.exists(file) ? Files.readAllLines(file, StandardCharsets.UTF_8) : List.of();
  }
}
