package org.chokepoint.api.page;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.chokepoint.api.http.Question;
import org.chokepoint.api.release.ReleaseEntry;
import org.chokepoint.reports.text.Dates;
import org.chokepoint.reports.text.Language;
import org.chokepoint.reports.text.Numbers;
import org.chokepoint.reports.text.Wording;
import org.jspecify.annotations.Nullable;

/**
 * What every template needs: words, numbers and dates in the reader's language, and addresses that
 * keep the language and the release the reader chose.
 *
 * @param title the page's own title
 * @param address the page's address without the query
 * @param question what was asked
 * @param entry the release shown
 */
public record Frame(String title, String address, Question question, ReleaseEntry entry) {
  /** The language of the page. */
  public Language language() {
    return question.language();
  }

  /** The release shown, as it is cited. */
  public String release() {
    return entry.id();
  }

  /** When the release was published, in words. */
  public String published() {
    return instant(entry.createdAt());
  }

  /** The words of a key; see {@link Words}. */
  public String t(String key, Object... blanks) {
    return Words.in(language()).of(key, blanks);
  }

  /** The words of an id that data brings along, or the id itself. */
  public String word(String prefix, String id) {
    return Words.in(language()).known(prefix + "." + id).orElse(id);
  }

  /** What shares are of, in words. */
  public String basis(String id) {
    return Wording.BASIS.of(id, language());
  }

  /** The name in the reader's language, if there is one. */
  public String name(String name, String local) {
    return language() == Language.KO && !local.isEmpty() ? local : name;
  }

  /** The {@code lang} attribute of a text that data brings along: none in the page's language. */
  public @Nullable String tongue(String text) {
    return Tongue.of(text, language());
  }

  /** The address of a page or of data, in the language and release the reader chose. */
  public String to(String path, Object... nameAndValue) {
    Map<String, String> query = new LinkedHashMap<>();
    for (int i = 0; i + 1 < nameAndValue.length; i += 2) {
      query.put(String.valueOf(nameAndValue[i]), String.valueOf(nameAndValue[i + 1]));
    }
    question
        .text("lang")
        .filter(lang -> !path.startsWith("/v1/"))
        .ifPresent(l -> query.put("lang", l));
    question.text("release").ifPresent(release -> query.put("release", release));
    question.text("asOf").ifPresent(day -> query.put("asOf", day));
    query.values().removeIf(String::isEmpty);
    return address(path, query);
  }

  /** The address of data, pinned to the release shown. */
  public String data(String path, Object... nameAndValue) {
    Map<String, String> query = new LinkedHashMap<>();
    for (int i = 0; i + 1 < nameAndValue.length; i += 2) {
      query.put(String.valueOf(nameAndValue[i]), String.valueOf(nameAndValue[i + 1]));
    }
    query.put("release", release());
    query.values().removeIf(String::isEmpty);
    return address(path, query);
  }

  /** An address that is already written, pinned to the release shown. */
  public String pinned(String address) {
    return address + (address.contains("?") ? "&" : "?") + "release=" + part(release());
  }

  /** An address that is already written, in the language and release the reader chose. */
  public String keeping(String address) {
    String kept = to("", "kept", "").replaceFirst("^\\?", "");
    return kept.isEmpty() ? address : address + (address.contains("?") ? "&" : "?") + kept;
  }

  /** This page in another language. */
  public String in(Language other) {
    return with("lang", other.id());
  }

  /** This page, pinned to the release shown. */
  public String permalink() {
    return with("release", release());
  }

  /** This page with one parameter changed. */
  public String with(String parameter, String value) {
    Map<String, String> query = new LinkedHashMap<>();
    question.query().entrySet().stream()
        .sorted(Map.Entry.comparingByKey())
        .forEach(one -> query.put(one.getKey(), one.getValue()));
    query.put(parameter, value);
    if (parameter.equals("release")) {
      query.remove("asOf"); // the release is named: no need to look for it again
    }
    return address(address, query);
  }

  /** Whether the page is that address or below it: for the mark in the navigation. */
  public boolean at(String path) {
    return address.equals(path) || address.startsWith(path + "/");
  }

  /** A whole number. */
  public String count(double number) {
    return Numbers.count(number);
  }

  /** A number with that many decimals. */
  public String decimal(double number, int decimals) {
    return Numbers.decimal(number, decimals);
  }

  /** A fraction of one as percent. */
  public String percent(double fraction) {
    return Numbers.percent(fraction);
  }

  /** A range, or one number where both ends read the same. */
  public String range(String low, String high) {
    return Numbers.range(low, high);
  }

  /** A period in words. */
  public String period(String period) {
    return Dates.spelled(period, language());
  }

  /** A day or a minute without a zone in words. */
  public String local(String time) {
    return Dates.local(time, language());
  }

  /** An instant in words, in UTC. */
  public String instant(String instant) {
    return instant(instant, ZoneId.of("UTC"));
  }

  /** An instant in words, in a zone. */
  public String instant(String instant, ZoneId zone) {
    return Dates.instant(instant, zone, language());
  }

  /** A path that is safe in an address: one part, encoded. */
  public static String part(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
  }

  private static String address(String path, Map<String, String> query) {
    return query.isEmpty()
        ? path
        : query.entrySet().stream()
            .map(one -> part(one.getKey()) + "=" + part(one.getValue()))
            .collect(Collectors.joining("&", path + "?", ""));
  }
}
