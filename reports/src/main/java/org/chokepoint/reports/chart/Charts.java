package org.chokepoint.reports.chart;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.chokepoint.reports.text.Refusal;

/** All charts, one file each. A new file in {@code charts/} is a new chart. */
public final class Charts {
  private static final String FOLDER = "charts";

  private final List<Chart> charts;

  private Charts(List<Chart> charts) {
    this.charts = charts;
  }

  /**
   * The charts that ship with this module.
   *
   * @throws IllegalArgumentException if a chart file is faulty; all faults are listed
   */
  public static Charts shipped() {
    Path home = home();
    if (Files.isDirectory(home)) {
      return in(home.resolve(FOLDER));
    }
    try (FileSystem jar = FileSystems.newFileSystem(home)) {
      return in(jar.getPath(FOLDER));
    } catch (IOException unreadable) {
      throw new UncheckedIOException("cannot read the charts in " + home, unreadable);
    }
  }

  /**
   * The charts of a folder: every {@code *.json} directly in it.
   *
   * @param folder the folder
   * @throws IllegalArgumentException if a chart file is faulty; all faults are listed
   * @throws UncheckedIOException if the folder cannot be read
   */
  public static Charts in(Path folder) {
    List<String> faults = new ArrayList<>();
    List<Chart> charts = new ArrayList<>();
    for (Path file : files(folder)) {
      ChartFile.read(file, faults).ifPresent(charts::add);
    }
    if (!faults.isEmpty()) {
      throw new IllegalArgumentException(String.join("\n", faults));
    }
    return new Charts(List.copyOf(charts));
  }

  /** All charts by identifier. */
  public List<Chart> list() {
    return charts;
  }

  /**
   * The chart with that identifier.
   *
   * @throws IllegalArgumentException if there is none, naming the nearest
   */
  public Chart named(String id) {
    return charts.stream()
        .filter(chart -> chart.id().equals(id))
        .findFirst()
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    Refusal.of("chart", id, charts.stream().map(Chart::id).toList())));
  }

  private static List<Path> files(Path folder) {
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .filter(file -> file.getFileName().toString().endsWith(".json"))
          .sorted(Comparator.comparing(file -> file.getFileName().toString().replace(".json", "")))
          .toList();
    } catch (IOException unreadable) {
      throw new UncheckedIOException("cannot list the charts in " + folder, unreadable);
    }
  }

  private static Path home() {
    try {
      URI home = Charts.class.getProtectionDomain().getCodeSource().getLocation().toURI();
      return Path.of(home);
    } catch (URISyntaxException odd) {
      throw new IllegalStateException("the class path has an entry that is not an address", odd);
    }
  }
}
