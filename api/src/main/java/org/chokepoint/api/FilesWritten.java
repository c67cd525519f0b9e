package org.chokepoint.api;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Optional;
import org.chokepoint.api.export.Exported;
import org.chokepoint.api.export.SiteExport;
import org.chokepoint.api.http.ApiServer;
import org.chokepoint.api.release.CurrentRelease;
import org.chokepoint.api.release.Lease;
import org.chokepoint.api.release.Release;
import org.chokepoint.api.release.ReleaseEntry;
import org.chokepoint.reports.chart.Charts;
import org.chokepoint.reports.study.StudyPage;
import org.chokepoint.reports.study.StudyQuestion;
import org.chokepoint.table.NearestName;

/** Writes what is asked for to files. Returns 0 done, 2 the user's mistake. */
final class FilesWritten {
  private static final int MISTAKE = 2;

  private final CurrentRelease releases;
  private final ApiServer.Offer offer;
  private final PrintStream out;
  private final PrintStream err;

  FilesWritten(CurrentRelease releases, ApiServer.Offer offer, PrintStream out, PrintStream err) {
    this.releases = releases;
    this.offer = offer;
    this.out = out;
    this.err = err;
  }

  int write(FilesAsked asked) {
    try (Lease lease = lease(asked).orElse(null)) {
      if (lease == null) {
        return mistake(noRelease(asked.release().orElse("")));
      }
      return asked.site().isPresent()
          ? site(asked.site().get(), lease.release())
          : report(asked, lease.release());
    } catch (IOException unwritable) {
      throw new UncheckedIOException(unwritable);
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      return mistake("stopped before the export was complete; nothing was replaced");
    }
  }

  private int site(Path folder, Release release) throws IOException, InterruptedException {
    Optional<String> fault = SiteExport.fault(folder);
    if (fault.isPresent()) {
      return mistake(fault.get());
    }
    Exported exported = new SiteExport(releases, offer, err).write(release.id(), folder);
    exported.refused().forEach((path, status) -> err.printf("not answered: %s %s%n", path, status));
    if (exported.bounded() > 0) {
      err.printf("%,d addresses more than %,d left out%n", exported.bounded(), SiteExport.MOST);
    }
    out.printf(
        "%s: release %s, %,d pages and %,d other files, %,d bytes%nOpen %s%n",
        folder,
        exported.release(),
        exported.pages(),
        exported.files() - exported.pages(),
        exported.bytes(),
        folder.resolve("index.html"));
    return 0;
  }

  private int report(FilesAsked asked, Release release) throws IOException {
    String dataset = asked.dataset().orElseThrow();
    List<String> known =
        release
            .table("dataset")
            .rowNumbers()
            .mapToObj(row -> release.table("dataset").word("dataset", row))
            .toList();
    if (!known.contains(dataset)) {
      return mistake(
          "no dataset '%s' in release %s; %s"
              .formatted(dataset, release.id(), NearestName.hint(dataset, known)));
    }
    ReleaseEntry entry = release.entry();
    StudyQuestion question =
        new StudyQuestion(
            dataset, asked.language(), entry.createdAt(), entry.runId(), entry.codeVersion());
    String html = StudyPage.html(release.reportTables(), Charts.shipped(), question);
    Path file = asked.out().orElse(Path.of("%s-%s.html".formatted(dataset, release.id())));
    whole(file, html.getBytes(StandardCharsets.UTF_8));
    out.printf("%s: %,d bytes%n", file, Files.size(file));
    return 0;
  }

  /** A reader sees the file whole or not at all. */
  private static void whole(Path file, byte[] bytes) throws IOException {
    Path folder = Optional.ofNullable(file.toAbsolutePath().getParent()).orElse(Path.of("."));
    Files.createDirectories(folder);
    Path part = folder.resolve(file.getFileName() + ".part");
    Files.write(part, bytes);
    Files.move(part, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
  }

  private Optional<Lease> lease(FilesAsked asked) {
    return asked.release().isPresent() ? releases.of(asked.release().get()) : releases.newest();
  }

  private String noRelease(String id) {
    List<String> ids = releases.entries().stream().map(ReleaseEntry::id).toList();
    return "no release '%s'; %s".formatted(id, NearestName.hint(id, ids));
  }

  private int mistake(String what) {
    err.println(what);
    return MISTAKE;
  }
}
