package org.chokepoint.jobs.cluster;

import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.stream.Stream;

/**
 * A Spark installation made of the jars that tests run with, without those of the product: what a
 * plain Spark has. The product's own are packed as the build packs them.
 *
 * @param folder {@code SPARK_HOME}
 * @param product what the batch process has on its class path besides Spark
 */
record SparkHome(Path folder, List<Path> product) {
  private static final List<String> PRODUCT =
      List.of(
          "chokepoint-",
          "iceberg-",
          "jgrapht-",
          "jheaps-",
          "apfloat-",
          "fastcsv-",
          "snakeyaml-",
          "json-schema-",
          "itu-",
          "sqlite-",
          "postgresql-",
          "junit-",
          "assertj-",
          "surefire-");

  static SparkHome in(Path folder) throws IOException {
    Path jars = Files.createDirectories(folder.resolve("jars"));
    Files.writeString(folder.resolve("RELEASE"), "Spark from jars\n");
    List<Path> product = new ArrayList<>();
    for (String entry : System.getProperty("java.class.path").split(File.pathSeparator)) {
      Path path = Path.of(entry).toAbsolutePath();
      String name = path.getFileName().toString();
      if (name.equals("classes")) {
        product.add(packed(path, folder));
      } else if (PRODUCT.stream().anyMatch(name::startsWith)) {
        product.add(path);
      } else if (name.endsWith(".jar")) {
        Files.createSymbolicLink(jars.resolve(name), path);
      }
    }
    return new SparkHome(folder, List.copyOf(product));
  }

  private static Path packed(Path classes, Path folder) throws IOException {
    String module = classes.resolve("../..").normalize().toFile().getName();
    Path jar = folder.resolve("chokepoint-" + module + ".jar");
    try (OutputStream out = Files.newOutputStream(jar);
        JarOutputStream packed = new JarOutputStream(out);
        Stream<Path> files = Files.walk(classes)) {
      for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
        packed.putNextEntry(new JarEntry(classes.relativize(file).toString()));
        Files.copy(file, packed);
        packed.closeEntry();
      }
    }
    return jar;
  }

  /** The class path of Spark's own processes. */
  String sparkClasses() {
    return folder.resolve("jars") + "/*";
  }

  /** The class path of the batch process. */
  String allClasses() {
    return String.join(File.pathSeparator, product.stream().map(Path::toString).toList())
        + File.pathSeparator
        + sparkClasses();
  }
}
