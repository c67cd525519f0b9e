package org.chokepoint.jobs.usage;

import java.util.HashMap;
import java.util.Map;

/** What the codes of each task mean in the codes of one receiver. */
final class PeopleDictionaries {
  private final FirmCodes firms = new FirmCodes(new UsageNames());
  private final Names prefixes = new Names();
  private final Map<Integer, Meaning> meanings = new HashMap<>();

  /**
   * The codes here by the codes of a task.
   *
   * @param names by text column
   */
  record Meaning(int[][] names, int[] firms, int[] prefixes) {}

  void add(UserDictionary dictionary) {
    int[][] names = firms.names().codes(dictionary.names());
    Meaning meaning =
        new Meaning(
            names,
            firms.translated(dictionary.firms(), names),
            prefixes.codes(dictionary.prefixes()));
    meanings.put(dictionary.task(), meaning);
  }

  FirmCodes firms() {
    return firms;
  }

  Meaning of(int task) {
    Meaning meaning = meanings.get(task);
    if (meaning == null) {
      throw new IllegalStateException(
          "rows of task " + task + " came before what their codes mean, expected after");
    }
    return meaning;
  }
}
