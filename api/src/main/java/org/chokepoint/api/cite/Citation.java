package org.chokepoint.api.cite;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.chokepoint.api.release.ReleaseEntry;

/**
 * How a page, a chart or a number is cited.
 *
 * @param key the key in a bibliography
 * @param title the title
 * @param authors Chokepoint, then those who printed the data
 * @param date when the release was published
 * @param version the release
 * @param url the address that shows the same again
 */
public record Citation(
    String key, String title, List<String> authors, LocalDate date, String version, String url) {
  private static final String HOUSE = "Chokepoint";
  private static final int NAMED = 4;
  private static final Pattern MARKUP = Pattern.compile("[\\\\{}&%$#_~^]");

  public Citation {
    authors = List.copyOf(authors);
  }

  /**
   * The citation of something in a release.
   *
   * @param subject what it is, as part of an address: the key is made of it
   * @param title its title
   * @param publishers who printed the data
   * @param entry the release
   * @param url the address that shows the same again
   */
  public static Citation of(
      String subject, String title, Collection<String> publishers, ReleaseEntry entry, String url) {
    List<String> authors = new ArrayList<>(List.of(HOUSE));
    publishers.stream().filter(publisher -> !publisher.equals(HOUSE)).forEach(authors::add);
    LocalDate date = Instant.parse(entry.createdAt()).atZone(ZoneOffset.UTC).toLocalDate();
    String key = "chokepoint-" + subject.replaceAll("[^A-Za-z0-9-]+", "-") + "-" + date;
    return new Citation(key, title, authors, date, entry.id(), url);
  }

  /** One line; of more than {@value #NAMED} authors the first are named. */
  public String plain() {
    String first = authors.stream().limit(NAMED).collect(Collectors.joining("; "));
    String others = authors.size() > NAMED ? " et al." : "";
    return "%s%s (%s). %s. Chokepoint release %s. %s"
        .formatted(first, others, date, title, version, url);
  }

  /** An entry for BibTeX. */
  public String bibtex() {
    Map<String, String> fields = new LinkedHashMap<>();
    fields.put("title", "{" + escaped(title) + "}");
    fields.put(
        "author",
        authors.stream()
            .map(author -> "{" + escaped(author) + "}")
            .collect(Collectors.joining(" and ")));
    fields.put("year", String.valueOf(date.getYear()));
    fields.put("date", date.toString());
    fields.put("version", version);
    fields.put("note", "Chokepoint release " + version);
    fields.put("url", url);
    return fields.entrySet().stream()
        .map(field -> "  %s = {%s}".formatted(field.getKey(), field.getValue()))
        .collect(Collectors.joining(",\n", "@misc{" + key + ",\n", "\n}\n"));
  }

  /** A CSL-JSON document, for Zotero and other managers of references. */
  public String cslJson() {
    Map<String, Object> item = new LinkedHashMap<>();
    item.put("id", key);
    item.put("type", "dataset");
    item.put("title", title);
    item.put("author", authors.stream().map(author -> Map.of("literal", author)).toList());
    item.put(
        "issued",
        Map.of(
            "date-parts",
            List.of(List.of(date.getYear(), date.getMonthValue(), date.getDayOfMonth()))));
    item.put("version", version);
    item.put("publisher", HOUSE);
    item.put("URL", url);
    return PrettyJson.text(List.of(item));
  }

  /** TeX reads these letters as commands. */
  private static String escaped(String text) {
    return MARKUP
        .matcher(text)
        .replaceAll(
            mark ->
                Matcher.quoteReplacement(
                    switch (mark.group()) {
                      case "\\" -> "\\textbackslash ";
                      case "~" -> "\\textasciitilde ";
                      case "^" -> "\\textasciicircum ";
                      default -> "\\" + mark.group();
                    }));
  }
}
