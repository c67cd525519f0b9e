package org.chokepoint.cli.process;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** Starts a main class of a module in a Java of its own and waits for it. */
public final class JavaProcess {
  /** How the virtual machine is tuned. */
  public enum Tuning {
    /** For a short run on little data: quick compilation, one garbage collector thread a core. */
    SHORT(List.of("-XX:TieredStopAtLevel=1", "-XX:+UseParallelGC")),
    /** For anything else. */
    LONG(List.of());

    private final List<String> flags;

    Tuning(List<String> flags) {
      this.flags = flags;
    }
  }

  private static final long STOP_SECONDS = 35;

  private static final List<String> OPENED =
      List.of(
          "java.base/java.io",
          "java.base/java.lang",
          "java.base/java.lang.invoke",
          "java.base/java.lang.reflect",
          "java.base/java.net",
          "java.base/java.nio",
          "java.base/java.util",
          "java.base/java.util.concurrent",
          "java.base/java.util.concurrent.atomic",
          "java.base/sun.nio.ch",
          "java.base/sun.nio.cs",
          "java.base/sun.security.action",
          "java.base/sun.util.calendar");

  private final Path module;
  private final String mainClass;

  private JavaProcess(Path module, String mainClass) {
    this.module = module;
    this.mainClass = mainClass;
  }

  /** The batch. */
  public static JavaProcess batch(Installation installation) {
    return new JavaProcess(
        installation.root().resolve("spark-jobs"), "org.chokepoint.jobs.JobRunner");
  }

  /** The server. */
  public static JavaProcess server(Installation installation) {
    return new JavaProcess(installation.root().resolve("api"), "org.chokepoint.api.ServerMain");
  }

  /**
   * Runs it with this process's standard streams.
   *
   * @return its exit code
   */
  public int run(String memory, Tuning tuning, List<String> arguments)
      throws IOException, InterruptedException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.add("-Xmx" + memory);
    command.add("-Djava.awt.headless=true");
    command.add("-Duser.timezone=UTC");
    OPENED.forEach(opened -> command.add("--add-opens=" + opened + "=ALL-UNNAMED"));
    command.addAll(tuning.flags);
    Path archive = module.resolve("target").resolve("classes.jsa");
    if (System.getProperty("chokepoint.archive", "").equals("make")) {
      command.add("-XX:ArchiveClassesAtExit=" + archive);
      command.add("-Xlog:cds=off");
      command.add("-Xlog:cds+dynamic=off");
    } else if (Files.exists(archive)) {
      command.add("-XX:SharedArchiveFile=" + archive);
      command.add("-Xlog:cds=off");
      command.add("-Xlog:cds+dynamic=off");
    }
    String log = System.getenv("CHOKEPOINT_LOG");
    if (log != null && !log.isEmpty()) {
      command.add("-Dchokepoint.log=" + log);
    }
    command.add("-cp");
    command.add(classPath());
    command.add(mainClass);
    command.addAll(arguments);
    Process process = new ProcessBuilder(command).inheritIO().start();
    Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(process), "stop-child"));
    return process.waitFor();
  }

  /** Asks the child to stop as we are asked to, and gives it time to answer what it accepted. */
  private static void stop(Process process) {
    process.destroy();
    try {
      process.waitFor(STOP_SECONDS, TimeUnit.SECONDS);
    } catch (InterruptedException impatient) {
      Thread.currentThread().interrupt();
    }
  }

  private String classPath() throws IOException {
    Path target = module.resolve("target");
    return target.resolve("chokepoint-" + module.getFileName() + ".jar")
        + java.io.File.pathSeparator
        + Files.readString(target.resolve("class-path"), StandardCharsets.UTF_8);
  }
}
