package org.chokepoint.cli.command;

import java.io.IOException;
import java.util.concurrent.Callable;
import org.chokepoint.operations.launch.Batch;
import org.chokepoint.operations.launch.Installation;
import org.chokepoint.operations.launch.Purpose;
import org.chokepoint.operations.launch.Settings;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Removes releases beyond the policy and files that nothing names. */
@Command(
    name = "tidy",
    description = "Remove releases beyond the policy, and files that nothing names.",
    footer = {
      "",
      "The policy is releases.keep and releases.keep-days in conf/chokepoint.conf; all are kept",
      "unless it says otherwise. Prints what was removed. Refuses while a run is writing."
    },
    mixinStandardHelpOptions = true)
public final class TidyCommand implements Callable<Integer> {
  @Option(names = "--dry-run", description = "Say what would be removed, and remove nothing.")
  boolean dryRun;

  @Override
  public Integer call() throws IOException, InterruptedException {
    Installation installation = Installation.here();
    return new Batch(installation, Settings.read(installation.configuration()))
        .tidy(dryRun ? Purpose.PLAN : Purpose.PUBLISH);
  }
}
