package org.chokepoint.jobs.cluster;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** A master and two workers of one core each, on loopback, with authentication and encryption. */
public final class StandaloneCluster implements AutoCloseable {
  private static final List<String> QUICK =
      List.of(
          "-XX:TieredStopAtLevel=1",
          "-XX:ReservedCodeCacheSize=256m",
          "-XX:+UseSerialGC",
          "-Duser.timezone=UTC");

  private final Path folder;
  private final SparkHome spark;
  private final String master;
  private final List<Process> processes = new ArrayList<>();
  private final List<Process> workers = new ArrayList<>();

  /** Starts them, with their logs and work in a folder. */
  public StandaloneCluster(Path folder) throws IOException {
    this.folder = folder;
    this.spark = SparkHome.in(Files.createDirectories(folder.resolve("spark")));
    int port = freePort();
    this.master = "spark://127.0.0.1:" + port;
    String secret = "0123456789abcdef-" + port;
    Files.writeString(secretFile(), secret);
    Files.setPosixFilePermissions(secretFile(), PosixFilePermissions.fromString("rw-------"));
    Files.writeString(
        properties(),
        "spark.authenticate true\nspark.authenticate.secret "
            + secret
            + "\nspark.network.crypto.enabled true\n");
    part("master.Master", List.of("--port", Integer.toString(port)));
    for (int worker = 1; worker <= 2; worker++) {
      String work = folder.resolve("work-" + worker).toString();
      workers.add(
          part(
              "worker.Worker",
              List.of("--cores", "1", "--memory", "1g", "--work-dir", work, master)));
    }
  }

  private static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    }
  }

  private Path secretFile() {
    return folder.resolve("secret");
  }

  private Path properties() {
    return folder.resolve("spark.properties");
  }

  private Process part(String name, List<String> arguments) throws IOException {
    List<String> all =
        new ArrayList<>(
            List.of(
                "--host",
                "127.0.0.1",
                "--webui-port",
                "0",
                "--properties-file",
                properties().toString()));
    all.addAll(arguments);
    return java("256m", spark.sparkClasses(), "org.apache.spark.deploy." + name, all, name);
  }

  /** The master's address. */
  public String master() {
    return master;
  }

  /** What a batch process on this cluster tells Spark. */
  public Map<String, String> settings() {
    return Map.of(
        "spark.authenticate.secret.file", secretFile().toString(),
        "spark.cores.max", "2",
        "spark.executor.memory", "600m",
        "spark.executor.extraJavaOptions",
            "-XX:TieredStopAtLevel=1 -XX:ReservedCodeCacheSize=256m -XX:+UseSerialGC",
        "spark.driver.host", "127.0.0.1");
  }

  /** The executors there are now. */
  public List<ProcessHandle> executors() {
    return workers.stream().flatMap(Process::descendants).toList();
  }

  /** Starts the batch process on this cluster. */
  public Process batch(List<String> arguments) throws IOException {
    List<String> all = new ArrayList<>(arguments);
    all.addAll(List.of("--master", master));
    settings().forEach((key, value) -> all.addAll(List.of("--spark-conf", key + "=" + value)));
    return java("1g", spark.allClasses(), "org.chokepoint.jobs.JobRunner", all, "batch");
  }

  private Process java(
      String memory, String classPath, String main, List<String> arguments, String log)
      throws IOException {
    List<String> command = new ArrayList<>();
    command.add(ProcessHandle.current().info().command().orElse("java"));
    command.add("-Xmx" + memory);
    command.addAll(QUICK);
    ManagementFactory.getRuntimeMXBean().getInputArguments().stream()
        .filter(flag -> flag.startsWith("--add-opens"))
        .forEach(command::add);
    command.addAll(List.of("-cp", classPath, main));
    command.addAll(arguments);
    ProcessBuilder builder =
        new ProcessBuilder(command)
            .redirectErrorStream(true)
            .redirectOutput(
                ProcessBuilder.Redirect.appendTo(folder.resolve(log + ".log").toFile()));
    builder
        .environment()
        .putAll(
            Map.of(
                "SPARK_HOME",
                spark.folder().toString(),
                "SPARK_SCALA_VERSION",
                "2.13",
                "SPARK_CONF_DIR",
                folder.toString(),
                "SPARK_LOCAL_IP",
                "127.0.0.1"));
    Process process = builder.start();
    processes.add(process);
    return process;
  }

  /** What the batch processes said. */
  public String log() throws IOException {
    return Files.readString(folder.resolve("batch.log"));
  }

  /** Kills a worker and its executors, as a machine that loses power. */
  public void loseWorker() {
    Process worker = workers.remove(0);
    List<ProcessHandle> executors = worker.descendants().toList();
    if (executors.isEmpty()) {
      throw new IllegalStateException("the worker runs no executor");
    }
    worker.destroyForcibly();
    executors.forEach(ProcessHandle::destroyForcibly);
  }

  @Override
  public void close() {
    for (Process process : processes) {
      List<ProcessHandle> children = process.descendants().toList();
      process.destroyForcibly();
      children.forEach(ProcessHandle::destroyForcibly);
    }
  }
}
