package org.chokepoint.cli.command;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.chokepoint.operations.backup.Backup;
import org.chokepoint.operations.backup.Copied;
import org.chokepoint.operations.launch.Installation;
import org.chokepoint.operations.launch.Settings;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Copies the state folder, while a server runs. */
@Command(
    name = "backup",
    description = "Copy the state folder: releases, schedules and the history of runs.",
    footer = {"", "A server may run meanwhile; a run that would begin is refused."},
    mixinStandardHelpOptions = true)
public final class BackupCommand implements Callable<Integer> {
  @Spec CommandSpec spec = CommandSpec.create();

  @Parameters(paramLabel = "DIR", description = "Where to; an empty folder, or none yet.")
  Path folder = Path.of("");

  @Override
  public Integer call() throws IOException {
    Installation installation = Installation.here();
    Settings settings = Settings.read(installation.configuration());
    Path target = folder.toAbsolutePath().normalize();
    Copied copied = Backup.make(installation.home(), target);
    PrintWriter out = spec.commandLine().getOut();
    out.printf(
        "%,d files, %,d bytes of %s in %s%n",
        copied.files(), copied.bytes(), installation.home(), target);
    elsewhere(settings).forEach(spec.commandLine().getErr()::println);
    return 0;
  }

  private static List<String> elsewhere(Settings settings) {
    List<String> lines = new ArrayList<>();
    if (settings.operations().database().isPresent()) {
      lines.add("not in it: the operations database; copy it with pg_dump");
    }
    if (settings.store().catalog().isPresent()) {
      lines.add("not in it: the catalog; copy it with pg_dump, before the tables' files");
    }
    if (settings.store().warehouse().isPresent()) {
      lines.add(
          "not in it: the tables in "
              + settings.store().warehouse().get()
              + "; copy them with the store's own tool");
    }
    return lines;
  }
}
