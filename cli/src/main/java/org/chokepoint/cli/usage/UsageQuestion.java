package org.chokepoint.cli.usage;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.chokepoint.market.Ratio;
import org.chokepoint.usage.Parts;
import org.chokepoint.usage.sample.Counting;
import org.chokepoint.usage.sample.Resampling;

/**
 * What somebody wants to know of a panel.
 *
 * @param period the period looked at; what stands for it where empty, each view says
 * @param service the service looked at; all where empty
 * @param firms a file of firms and their parents
 * @param baseline periods before an incident
 * @param incident periods of the incident
 * @param after periods after it
 * @param returnAt the fraction of the baseline at which users count as returned
 * @param needsBy how much each need of a person counts
 * @param servicesBy how a need is spread over its services
 * @param counting what sampled shares are shares of
 * @param resampling how to draw again from the panel
 */
public record UsageQuestion(
    Optional<String> period,
    Optional<String> service,
    Optional<Path> firms,
    List<String> baseline,
    List<String> incident,
    List<String> after,
    Ratio returnAt,
    Parts needsBy,
    Parts servicesBy,
    Counting counting,
    Resampling resampling) {
  public UsageQuestion {
    baseline = List.copyOf(baseline);
    incident = List.copyOf(incident);
    after = List.copyOf(after);
  }
}
