package org.chokepoint.api.chart;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.chokepoint.api.cite.Citation;
import org.chokepoint.api.cite.CitedDataset;
import org.chokepoint.api.release.Release;
import org.chokepoint.reports.text.Language;

/**
 * The files of a chart to keep: figures, what they mean, how to cite them, the picture. The same
 * chart of the same release gives the same bytes.
 *
 * @param files name to content
 * @param written when the release was published: the date of every file
 */
record ChartPackage(Map<String, byte[]> files, LocalDateTime written) {

  static ChartPackage of(
      ChartRequest request, Release release, String origin, Optional<ChartFile> picture) {
    DrawnChart chart = DrawnChart.of(request, release.reportTables());
    List<CitedDataset> datasets = CitedDataset.of(chart.drawing().citations());
    Citation citation = ChartCitation.of(chart, release, datasets, origin);
    Map<String, byte[]> files = new LinkedHashMap<>();
    files.put("data.csv", ChartCsv.of(chart));
    text(files, "metadata.json", ChartMetadata.of(chart, release, datasets, citation).json());
    for (Language language : Language.values()) {
      DrawnChart told = language == request.language() ? chart : chart(request, release, language);
      text(files, "README." + language.id() + ".txt", ReadMe.of(told, release, datasets, citation));
    }
    text(files, "citation.txt", citation.plain() + "\n");
    text(files, "citation.bib", citation.bibtex());
    text(files, "citation.csl.json", citation.cslJson());
    picture.ifPresent(svg -> files.put("picture.svg", svg.content().bytes()));
    return new ChartPackage(
        files, LocalDateTime.ofInstant(Instant.parse(release.entry().createdAt()), ZoneOffset.UTC));
  }

  private static DrawnChart chart(ChartRequest request, Release release, Language language) {
    return DrawnChart.of(request.in(language), release.reportTables());
  }

  private static void text(Map<String, byte[]> files, String name, String text) {
    files.put(name, text.getBytes(StandardCharsets.UTF_8));
  }

  byte[] zip() {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes, StandardCharsets.UTF_8)) {
      for (Map.Entry<String, byte[]> file : files.entrySet()) {
        ZipEntry entry = new ZipEntry(file.getKey());
        entry.setTimeLocal(written); // as it stands, in whatever zone the server runs
        zip.putNextEntry(entry);
        zip.write(file.getValue());
        zip.closeEntry();
      }
    } catch (IOException impossible) {
      throw new UncheckedIOException("writing to memory failed", impossible);
    }
    return bytes.toByteArray();
  }
}
