package org.chokepoint.cli.usage;

import java.io.IOException;
import java.util.List;
import org.chokepoint.cli.input.UsageFile;
import org.chokepoint.cli.output.Sheet;

/** The ways to look at a panel. */
public enum UsageView {
  /** What an investigator wants first. */
  SUMMARY(new SummaryView()),
  /** Who used each service, and the market measures of that. */
  SHARES(new SharesView()),
  /** How many services people use side by side. */
  HOMING(new HomingView()),
  /** Of the users of one service, who also uses another. */
  OVERLAP(new OverlapView()),
  /** Where people went from one period to the next. */
  SWITCHING(new SwitchingView()),
  /** What an incident did. */
  INCIDENT(new IncidentView()),
  /** How much of what people need hangs on one group. */
  RELIANCE(new RelianceView()),
  /** What chance in drawing the panel leaves open. */
  SAMPLE(new SampleView());

  private final View view;

  UsageView(View view) {
    this.view = view;
  }

  /** The sheets of the view, the most important one first. */
  public List<Sheet> sheets(UsageFile file, UsageQuestion question) throws IOException {
    return view.sheets(file, question);
  }
}
