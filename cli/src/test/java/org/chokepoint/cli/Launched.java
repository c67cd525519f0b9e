package org.chokepoint.cli;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** The command line in a process of its own, as the launcher starts it. */
final class Launched implements AutoCloseable {
  private static final long MINUTES = 5;

  private final Process process;
  private final Path out;
  private final Path err;

  private Launched(Process process, Path out, Path err) {
    this.process = process;
    this.out = out;
    this.err = err;
  }

  static Launched start(Path home, Map<String, String> variables, String... arguments)
      throws IOException {
    return of(Path.of(".."), home, variables, arguments);
  }

  /** The command line of another installation. */
  static Launched of(Path root, Path home, Map<String, String> variables, String... arguments)
      throws IOException {
    Files.createDirectories(home);
    Path out = Files.createTempFile(home, "out", ".txt");
    Path err = Files.createTempFile(home, "err", ".txt");
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.add("-Dchokepoint.root=" + root.toAbsolutePath().normalize());
    command.add("-cp");
    command.add("target/classes" + File.pathSeparator + System.getProperty("java.class.path"));
    command.add("org.chokepoint.cli.Main");
    command.addAll(List.of(arguments));
    ProcessBuilder builder = new ProcessBuilder(command);
    builder.environment().put("CHOKEPOINT_HOME", home.toString());
    builder.environment().putAll(variables);
    return new Launched(
        builder.redirectOutput(out.toFile()).redirectError(err.toFile()).start(), out, err);
  }

  /** Waits for the end and returns what was printed. */
  Run ended() throws IOException, InterruptedException {
    if (!process.waitFor(MINUTES, TimeUnit.MINUTES)) {
      process.destroyForcibly();
      throw new IllegalStateException("no end after " + MINUTES + " minutes: " + err());
    }
    return new Run(process.exitValue(), out(), err());
  }

  /** Waits until something is printed to standard output and returns that line. */
  String line(String start) throws IOException, InterruptedException {
    for (int tenths = 0; tenths < MINUTES * 600 && process.isAlive(); tenths++) {
      for (String line : out().lines().toList()) {
        if (line.startsWith(start)) {
          return line;
        }
      }
      Thread.sleep(100);
    }
    throw new IllegalStateException("no line '" + start + "': " + out() + err());
  }

  /** Asks the process to stop, as the system does. */
  void terminate() {
    process.destroy();
  }

  private String out() throws IOException {
    return Files.readString(out, StandardCharsets.UTF_8);
  }

  private String err() throws IOException {
    return Files.readString(err, StandardCharsets.UTF_8);
  }

  @Override
  public void close() {
    process.descendants().forEach(ProcessHandle::destroyForcibly);
    process.destroyForcibly();
  }
}
