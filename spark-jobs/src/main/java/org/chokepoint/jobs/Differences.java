package org.chokepoint.jobs;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.chokepoint.jobs.io.FileHashes;
import org.chokepoint.jobs.io.Release;
import org.chokepoint.jobs.io.RuleTexts;
import org.chokepoint.jobs.io.dataset.DatasetFolder;
import org.chokepoint.jobs.io.dataset.GeneratedUsage;

/**
 * What is not as a release has it, found by hashes alone.
 *
 * @param datasets the datasets that differ, and why all of one is made anew whatever its rows say
 * @param judged the datasets whose verdicts are made anew because the rule books differ
 */
record Differences(Map<DatasetFolder, Optional<String>> datasets, Set<String> judged) {
  /** What differs from the last release; everything, where there is none. */
  static Differences since(
      Optional<Release> last,
      RunRequest request,
      List<DatasetFolder> folders,
      RuleTexts rules,
      FileHashes hashes)
      throws IOException {
    for (DatasetFolder folder : folders) {
      GeneratedUsage.makeMissing(folder);
    }
    hashes.prepare(folders.stream().flatMap(folder -> folder.paths().stream()).toList());
    Optional<String> all = everything(last, request);
    Map<DatasetFolder, Optional<String>> changed = new LinkedHashMap<>();
    for (DatasetFolder folder : folders) {
      String known = last.map(Release::datasets).map(sets -> sets.get(folder.id())).orElse("");
      if (all.isPresent() || !folder.hash(hashes).equals(known)) {
        changed.put(folder, all);
      }
    }
    return new Differences(changed, judged(rules, last));
  }

  boolean none() {
    return datasets.isEmpty() && judged.isEmpty();
  }

  private static Optional<String> everything(Optional<Release> last, RunRequest request) {
    if (request.has(RunOrder.Option.FULL)) {
      return Optional.of("asked for in full");
    }
    String code = request.codeVersion();
    boolean same = last.map(Release::codeVersion).map(code::equals).orElse(true);
    return same && !code.endsWith("-dirty") ? Optional.empty() : Optional.of("the code changed");
  }

  private static Set<String> judged(RuleTexts rules, Optional<Release> last) {
    return last.filter(release -> !release.ruleBooks().equals(rules.hashes()))
        .map(release -> release.datasets().keySet())
        .orElse(Set.of());
  }
}
