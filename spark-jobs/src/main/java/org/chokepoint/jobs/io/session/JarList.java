package org.chokepoint.jobs.io.session;

import java.io.File;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** The jars that executors need and a plain Spark does not have. */
final class JarList {
  /**
   * How their file names begin. Everything else on the class path comes with every Spark, in the
   * version the cluster was built with.
   */
  private static final List<String> OURS =
      List.of(
          "chokepoint-",
          "iceberg-",
          "jgrapht-",
          "jheaps-",
          "apfloat-",
          "fastcsv-",
          "snakeyaml-engine-",
          "json-schema-validator-",
          "itu-",
          "sqlite-jdbc-",
          "postgresql-");

  private JarList() {}

  /** The product's jars on a class path, then those given, each once. */
  static List<String> of(String classPath, List<String> given) {
    Set<String> jars = new LinkedHashSet<>();
    Arrays.stream(classPath.split(File.pathSeparator))
        .filter(entry -> entry.endsWith(".jar"))
        .map(entry -> Path.of(entry).toAbsolutePath())
        .filter(jar -> OURS.stream().anyMatch(name(jar)::startsWith))
        .forEach(jar -> jars.add(jar.toString()));
    jars.addAll(given);
    return List.copyOf(jars);
  }

  private static String name(Path jar) {
    return String.valueOf(jar.getFileName());
  }

  /** Paths separated by commas. */
  static List<String> split(String list) {
    return Stream.of(list.split(",")).map(String::strip).filter(jar -> !jar.isEmpty()).toList();
  }
}
