package org.chokepoint.operations.launch;

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
    SHORT(
        List.of(
            "-XX:TieredStopAtLevel=1",
            "-XX:ReservedCodeCacheSize=" + CODE_CACHE,
            "-XX:+UseParallelGC")),
    /** For a run on much data: only what runs very often is worth the slow compiler. */
    STEADY(
        List.of(
            "-XX:Tier4InvocationThreshold=50000",
            "-XX:Tier4MinInvocationThreshold=10000",
            "-XX:Tier4CompileThreshold=100000",
            "-XX:Tier4BackEdgeThreshold=400000",
            "-XX:+UseParallelGC")),
    /** For a process that stays. */
    LONG(List.of());

    private final List<String> flags;

    Tuning(List<String> flags) {
      this.flags = flags;
    }
  }

  /** With the first tier only, Java would keep 48 MB and stop compiling once they are full. */
  private static final String CODE_CACHE = "256m";

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

  private final List<String> command;

  private JavaProcess(List<String> command) {
    this.command = command;
  }

  /** The batch. */
  public static JavaProcess batch(
      Installation installation,
      String memory,
      Tuning tuning,
      List<String> jars,
      List<String> arguments)
      throws IOException {
    return of(
        installation,
        "spark-jobs",
        "org.chokepoint.jobs.JobRunner",
        memory,
        tuning,
        jars,
        arguments);
  }

  /** The server. */
  public static JavaProcess server(
      Installation installation,
      String memory,
      Tuning tuning,
      List<String> jars,
      List<String> arguments)
      throws IOException {
    return of(
        installation, "api", "org.chokepoint.api.ServerMain", memory, tuning, jars, arguments);
  }

  private static JavaProcess of(
      Installation installation,
      String name,
      String mainClass,
      String memory,
      Tuning tuning,
      List<String> jars,
      List<String> arguments)
      throws IOException {
    Path module = installation.root().resolve(name);
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.add("-Xmx" + memory);
    command.add("-Djava.awt.headless=true");
    command.add("-Duser.timezone=UTC");
    OPENED.forEach(opened -> command.add("--add-opens=" + opened + "=ALL-UNNAMED"));
    command.addAll(tuning.flags);
    archive(command, module.resolve("target").resolve("classes.jsa"));
    String log = System.getenv("CHOKEPOINT_LOG");
    if (log != null && !log.isEmpty()) {
      command.add("-Dchokepoint.log=" + log);
    }
    command.add("-Dchokepoint.root=" + installation.root());
    command.add("-Dchokepoint.commit=" + System.getProperty("chokepoint.commit", "unknown"));
    command.add("-cp");
    command.add(classPath(module, jars));
    command.add(mainClass);
    command.addAll(arguments);
    return new JavaProcess(command);
  }

  /** Whether this run is a trial that makes start-up archives. */
  static boolean makesArchive() {
    return System.getProperty("chokepoint.archive", "").equals("make");
  }

  private static void archive(List<String> command, Path archive) {
    if (makesArchive()) {
      command.add("-XX:ArchiveClassesAtExit=" + archive);
      command.add("-Xlog:cds=off");
      command.add("-Xlog:cds+dynamic=off");
    } else if (Files.exists(archive)) {
      command.add("-XX:SharedArchiveFile=" + archive);
      command.add("-Xlog:cds=off");
      command.add("-Xlog:cds+dynamic=off");
    }
  }

  /**
   * Runs it with this process's standard streams.
   *
   * @return its exit code
   */
  public int run() throws IOException, InterruptedException {
    Process process = new ProcessBuilder(command).inheritIO().start();
    Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(process), "stop-child"));
    return process.waitFor();
  }

  /** Starts it with its standard streams as pipes; whoever starts it has to stop it. */
  public Process start() throws IOException {
    return new ProcessBuilder(command).start();
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

  private static String classPath(Path module, List<String> jars) throws IOException {
    Path target = module.resolve("target");
    List<String> all = new ArrayList<>();
    all.add(target.resolve("chokepoint-" + module.getFileName() + ".jar").toString());
    all.add(Files.readString(target.resolve("class-path"), StandardCharsets.UTF_8));
    all.addAll(jars);
    return String.join(java.io.File.pathSeparator, all);
  }
}
