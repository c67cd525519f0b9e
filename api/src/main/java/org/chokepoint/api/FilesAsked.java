package org.chokepoint.api;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.chokepoint.reports.text.Language;

/**
 * What to write to files.
 *
 * @param site the folder of the whole site, if it is asked for
 * @param dataset the dataset to report on, if it is asked for
 * @param out the file of the report
 * @param language the language of the report
 * @param release the release, where it is not the newest
 */
record FilesAsked(
    Optional<Path> site,
    Optional<String> dataset,
    Optional<Path> out,
    Language language,
    Optional<String> release) {
  static final List<String> OPTIONS = List.of("--site", "--report", "--out", "--lang", "--release");

  /** What is asked for, if it is. */
  static Optional<FilesAsked> of(Map<String, String> given, List<String> faults) {
    Optional<String> site = Optional.ofNullable(given.get("--site"));
    Optional<String> dataset = Optional.ofNullable(given.get("--report"));
    if (site.isEmpty() && dataset.isEmpty()) {
      given.keySet().stream()
          .sorted()
          .forEach(option -> faults.add(option + " goes with --site or --report; name one"));
      return Optional.empty();
    }
    if (site.isPresent() && dataset.isPresent()) {
      faults.add("--site and --report are both given; name one");
    }
    String language = given.getOrDefault("--lang", Language.EN.id());
    if (Language.of(language).isEmpty()) {
      faults.add("--lang is '%s', expected en or ko".formatted(language));
    }
    return Optional.of(
        new FilesAsked(
            site.map(Path::of),
            dataset,
            Optional.ofNullable(given.get("--out")).map(Path::of),
            Language.of(language).orElse(Language.EN),
            Optional.ofNullable(given.get("--release"))));
  }
}
