package org.chokepoint.cli.usage;

import java.io.IOException;
import java.util.List;
import org.chokepoint.cli.input.UsageFile;
import org.chokepoint.cli.output.Sheet;

/** One way to look at a panel. */
interface View {
  /** The sheets, the most important one first. */
  List<Sheet> sheets(UsageFile file, UsageQuestion question) throws IOException;
}
