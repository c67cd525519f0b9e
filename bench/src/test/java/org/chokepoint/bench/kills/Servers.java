package org.chokepoint.bench.kills;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.chokepoint.operations.launch.Installation;
import org.chokepoint.operations.launch.JavaProcess;

/** Two servers over one state folder and one operations database. */
final class Servers implements AutoCloseable {
  private static final int COUNT = 2;
  private static final int FIRST_PORT = 18_170;
  private static final int APART = 20;

  private final Installation installation;
  private final Path logs;
  private final List<Process> processes = new ArrayList<>();

  Servers(Installation installation, Path logs) throws IOException, InterruptedException {
    this.installation = installation;
    this.logs = Files.createDirectories(logs);
    for (int i = 0; i < COUNT; i++) {
      processes.add(start(i));
    }
    awaitReady();
  }

  private Path log(int i) {
    return logs.resolve("server-" + i + ".log");
  }

  private Process start(int i) throws IOException {
    Files.writeString(log(i), "");
    Process process =
        JavaProcess.server(
                installation,
                "512m",
                JavaProcess.Tuning.SHORT,
                List.of(),
                List.of(
                    "--home",
                    installation.home().toString(),
                    "--root",
                    installation.root().toString(),
                    "--port",
                    Integer.toString(FIRST_PORT + APART * i)))
            .start();
    drain(process.getInputStream(), log(i));
    drain(process.getErrorStream(), log(i));
    return process;
  }

  /** Keeps what a process says, so that it never waits for a reader. */
  static void drain(InputStream said, Path log) {
    Thread thread =
        new Thread(
            () -> {
              try (said;
                  OutputStream kept =
                      Files.newOutputStream(
                          log, StandardOpenOption.CREATE, StandardOpenOption.APPEND)) {
                said.transferTo(kept);
              } catch (IOException ended) {
                // a killed process says nothing more
              }
            });
    thread.setDaemon(true);
    thread.start();
  }

  /** Waits until all of them answer. */
  void awaitReady() throws IOException, InterruptedException {
    for (int i = 0; i < COUNT; i++) {
      while (!Files.readString(log(i)).contains("http://")) {
        if (!processes.get(i).isAlive()) {
          throw new IllegalStateException("a server ended: " + Files.readString(log(i)));
        }
        Thread.sleep(50);
      }
    }
  }

  /** The server of a name as a run records it: the computer and the process. */
  Optional<ProcessHandle> named(String name) {
    return processes.stream()
        .filter(process -> name.endsWith("-" + process.pid()))
        .map(Process::toHandle)
        .findFirst();
  }

  /** What a server has started: the batch. */
  static List<ProcessHandle> children(ProcessHandle server) {
    return server.children().toList();
  }

  /** Starts those again that are dead. */
  void restartDead() throws IOException {
    for (int i = 0; i < COUNT; i++) {
      if (!processes.get(i).isAlive()) {
        processes.set(i, start(i));
      }
    }
  }

  @Override
  public void close() throws InterruptedException {
    processes.forEach(Process::destroy);
    for (Process process : processes) {
      if (!process.waitFor(40, java.util.concurrent.TimeUnit.SECONDS)) {
        process.destroyForcibly();
      }
    }
  }
}
