package org.chokepoint.api;

import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.chokepoint.api.http.Throttle;
import org.chokepoint.api.release.StoreSettings;
import org.chokepoint.table.NearestName;

/**
 * What the command line asks for.
 *
 * @param home the state folder
 * @param store where catalog and tables are, if not in it
 * @param root the product's folder, if schedules are to be kept and runs computed
 * @param port the port
 * @param then what to do once the release is loaded
 * @param rules the folder of rule books, if they are to be shown
 * @param throttle how much one address may ask
 * @param started when the work that the summary is of began, if it is to say how long it took
 * @param alerts what is watched, if anything is to be
 * @param files what to write to files instead
 */
record ServerArguments(
    Path home,
    StoreSettings store,
    Optional<Path> root,
    int port,
    Set<Step> then,
    Optional<Path> rules,
    Throttle throttle,
    Optional<Instant> started,
    Optional<Path> alerts,
    Optional<FilesAsked> files) {
  static final int PORT = 7070;
  private static final List<String> ALONE = List.of("--no-serve", "--summary");
  private static final List<String> VALUED =
      Stream.concat(
              Stream.of(
                  "--home",
                  "--catalog",
                  "--warehouse",
                  "--store-conf",
                  "--root",
                  "--port",
                  "--rules",
                  "--alerts",
                  "--requests-per-second",
                  "--burst",
                  "--trusted-proxies",
                  "--started"),
              FilesAsked.OPTIONS.stream())
          .toList();

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
      if (VALUED.contains(word)) {
        i++;
      } else if (!ALONE.contains(word)) {
        List<String> known = Stream.concat(VALUED.stream(), ALONE.stream()).toList();
        faults.add("no option '%s'; %s".formatted(word, NearestName.hint(word, known)));
      }
    }
    Optional<String> home = after("--home", words, faults);
    int port = after("--port", words, faults).map(text -> port(text, faults)).orElse(PORT);
    if (home.isEmpty()) {
      faults.add("--home is missing; name the state folder");
    }
    StoreSettings store =
        StoreSettings.of(
            after("--catalog", words, faults),
            after("--warehouse", words, faults),
            everyAfter("--store-conf", words),
            faults);
    Throttle throttle = throttle(words, faults);
    Optional<Path> rules = after("--rules", words, faults).map(Path::of);
    Optional<Instant> started =
        after("--started", words, faults).flatMap(text -> instant(text, faults));
    Optional<Path> alerts = after("--alerts", words, faults).map(Path::of);
    Map<String, String> given = new HashMap<>();
    for (String option : FilesAsked.OPTIONS) {
      after(option, words, faults).ifPresent(value -> given.put(option, value));
    }
    Optional<FilesAsked> files = FilesAsked.of(given, faults);
    if (!faults.isEmpty()) {
      throw new IllegalArgumentException(String.join("\n", faults));
    }
    return new ServerArguments(
        Path.of(home.orElseThrow()),
        store,
        after("--root", words, faults).map(Path::of),
        port,
        steps(words),
        rules,
        throttle,
        started,
        alerts,
        files);
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

  private static List<String> everyAfter(String option, List<String> words) {
    return IntStream.range(1, words.size())
        .filter(i -> words.get(i - 1).equals(option))
        .mapToObj(words::get)
        .toList();
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

  private static Throttle throttle(List<String> words, List<String> faults) {
    Throttle standard = Throttle.STANDARD;
    int rate = whole("--requests-per-second", words, standard.requestsPerSecond(), faults);
    int burst = whole("--burst", words, standard.burst(), faults);
    List<String> proxies =
        after("--trusted-proxies", words, faults)
            .map(text -> List.of(text.split(",", -1)))
            .orElse(List.of());
    try {
      return new Throttle(rate, burst, proxies);
    } catch (IllegalArgumentException e) {
      faults.add(String.valueOf(e.getMessage()));
      return standard;
    }
  }

  private static int whole(String option, List<String> words, int otherwise, List<String> faults) {
    String text = after(option, words, faults).orElse(String.valueOf(otherwise));
    if (!text.matches("[0-9]{1,6}")) {
      faults.add("%s is '%s', expected a whole number from 1 to 999999".formatted(option, text));
      return otherwise;
    }
    return Integer.parseInt(text);
  }

  private static int port(String text, List<String> faults) {
    if (!text.matches("[0-9]{1,5}") || Integer.parseInt(text) > 65_535) {
      faults.add("--port is '%s', expected a whole number from 0 to 65535".formatted(text));
      return PORT;
    }
    return Integer.parseInt(text);
  }
}
