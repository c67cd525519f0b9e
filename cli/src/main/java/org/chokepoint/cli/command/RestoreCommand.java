package org.chokepoint.cli.command;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.chokepoint.operations.backup.Copied;
import org.chokepoint.operations.backup.Restore;
import org.chokepoint.operations.launch.Installation;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Makes the state folder of a backup again. */
@Command(
    name = "restore",
    description = "Make the state folder of a backup again.",
    footer = {
      "",
      "The state folder has to be empty, and to be where the one was that was backed up. A backup",
      "with a missing, changed or surplus file is refused, and every such file is listed."
    },
    mixinStandardHelpOptions = true)
public final class RestoreCommand implements Callable<Integer> {
  @Spec CommandSpec spec = CommandSpec.create();

  @Parameters(paramLabel = "DIR", description = "What ./chokepoint backup made.")
  Path folder = Path.of("");

  @Override
  public Integer call() throws IOException {
    Path home = Installation.here().home();
    Path source = folder.toAbsolutePath().normalize();
    Copied copied = Restore.from(source, home);
    spec.commandLine()
        .getOut()
        .printf("%,d files, %,d bytes of %s in %s%n", copied.files(), copied.bytes(), source, home);
    return 0;
  }
}
