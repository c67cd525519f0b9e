package org.chokepoint.api;

import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.chokepoint.table.NearestName;

/**
 * What the command line asks for.
 *
 * @param home the state folder
 * @param port the port
 * @param then what to do once the release is loaded
 * @param started when the work that the summary is of began, if it is to say how long it took
 */
record ServerArguments(Path home, int port, Set<Step> then, Optional<Instant> started) {
  static final int PORT = 7070;
  private static final List<String> KNOWN =
      List.of("--home", "--port", "--no-serve", "--summary", "--started");

  /** What the server does. */
  enum Step {
    /** Print what was found. */
    SUMMARY,
    /** Serve until stopped. */
    SERVE
  }

  ServerArguments {
    then = Set.copyOf(then);
  }

  /**
   * Reads the arguments.
   *
   * @throws IllegalArgumentException listing every fault, one a line
   */
  static ServerArguments of(List<String> words) {
    List<String> faults = new ArrayList<>();
    for (int i = 0; i < words.size(); i++) {
      String word = words.get(i);
      if (!KNOWN.contains(word)) {
        faults.add("no option '%s'; %s".formatted(word, NearestName.hint(word, KNOWN)));
      } else if (List.of("--home", "--port", "--started").contains(word)) {
        i++;
      }
    }
    Optional<String> home = after("--home", words, faults);
    int port = after("--port", words, faults).map(text -> port(text, faults)).orElse(PORT);
    if (home.isEmpty()) {
      faults.add("--home is missing; name the state folder");
    }
    Optional<Instant> started =
        after("--started", words, faults).flatMap(text -> instant(text, faults));
    if (!faults.isEmpty()) {
      throw new IllegalArgumentException(String.join("\n", faults));
    }
    return new ServerArguments(Path.of(home.orElseThrow()), port, steps(words), started);
  }

  private static Set<Step> steps(List<String> words) {
    List<Step> steps = new ArrayList<>();
    if (words.contains("--summary")) {
      steps.add(Step.SUMMARY);
    }
    if (!words.contains("--no-serve")) {
      steps.add(Step.SERVE);
    }
    return Set.copyOf(steps);
  }

  private static Optional<String> after(String option, List<String> words, List<String> faults) {
    int at = words.indexOf(option);
    if (at < 0) {
      return Optional.empty();
    }
    if (at + 1 == words.size()) {
      faults.add(option + " needs a value");
      return Optional.empty();
    }
    return Optional.of(words.get(at + 1));
  }

  private static Optional<Instant> instant(String text, List<String> faults) {
    try {
      return Optional.of(Instant.parse(text));
    } catch (DateTimeException notAnInstant) {
      faults.add(
          "--started is '%s', expected an instant such as %s".formatted(text, Instant.EPOCH));
      return Optional.empty();
    }
  }

  private static int port(String text, List<String> faults) {
    if (!text.matches("[0-9]{1,5}") || Integer.parseInt(text) > 65_535) {
      faults.add("--port is '%s', expected a whole number from 0 to 65535".formatted(text));
      return PORT;
    }
    return Integer.parseInt(text);
  }
}
