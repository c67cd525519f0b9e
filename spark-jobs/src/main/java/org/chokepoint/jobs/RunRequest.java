package org.chokepoint.jobs;

import java.nio.file.Path;
import java.util.List;
import org.chokepoint.jobs.io.Home;

/**
 * What to run.
 *
 * @param home the state folder
 * @param datasets the folder of datasets
 * @param rules the folder of rule books
 * @param wanted dataset ids; empty for all
 * @param codeVersion version and commit of the code
 * @param order how
 */
public record RunRequest(
    Home home, Path datasets, Path rules, List<String> wanted, String codeVersion, RunOrder order) {
  public RunRequest {
    wanted = List.copyOf(wanted);
  }

  boolean has(RunOrder.Option option) {
    return order.has(option);
  }
}
