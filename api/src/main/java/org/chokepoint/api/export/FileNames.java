package org.chokepoint.api.export;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.chokepoint.reports.text.Language;

/**
 * The file of an address. Names use small letters, digits and {@code . _ - ~ =} only, so that they
 * need no encoding in a link and mean the same on every file system; text that has anything else is
 * shortened to that and told apart by a digest.
 */
final class FileNames {
  private static final Pattern PLAIN = Pattern.compile("[a-z0-9][a-z0-9._-]{0,79}(?<!\\.)");
  private static final int LONGEST_QUERY = 100;
  private static final int LONGEST_REST = 30;
  private static final Map<String, String> ENDINGS =
      Map.ofEntries(
          Map.entry("text/html", ".html"),
          Map.entry("text/csv", ".csv"),
          Map.entry("text/plain", ".txt"),
          Map.entry("application/json", ".json"),
          Map.entry("application/x-ndjson", ".ndjson"),
          Map.entry("application/vnd.apache.arrow.stream", ".arrow"),
          Map.entry("application/vnd.apache.parquet", ".parquet"),
          Map.entry("application/graphml+xml", ".graphml"),
          Map.entry("application/zip", ".zip"),
          Map.entry("image/svg+xml", ".svg"),
          Map.entry("image/png", ".png"));

  private FileNames() {}

  /** The file, parts of its path joined by slashes. */
  static String of(Address address, String mediaType) {
    List<String> parts = new ArrayList<>();
    address.language().filter(Language.KO::equals).ifPresent(korean -> parts.add(korean.id()));
    address.parts().stream().map(FileNames::plain).forEach(parts::add);
    if (address.parts().isEmpty()) {
      parts.add("index");
    }
    String last = parts.remove(parts.size() - 1);
    String ending = ENDINGS.getOrDefault(mediaType, ending(last));
    String name = last.endsWith(ending) ? last.substring(0, last.length() - ending.length()) : last;
    parts.add(name + query(address) + ending);
    return String.join("/", parts);
  }

  /** What a name of our own, such as chokepoint.css, ends with. */
  private static String ending(String name) {
    int point = name.lastIndexOf('.');
    return point > 0 ? name.substring(point) : "";
  }

  private static String query(Address address) {
    String readable =
        address.query().entrySet().stream()
            .map(one -> "~" + plain(one.getKey()) + "=" + plain(one.getValue()))
            .collect(Collectors.joining());
    return readable.length() <= LONGEST_QUERY ? readable : "~" + digest(address.query().toString());
  }

  private static String plain(String text) {
    if (PLAIN.matcher(text).matches()) {
      return text;
    }
    String rest =
        text.toLowerCase(Locale.ROOT)
            .replaceAll("[^a-z0-9._-]+", "-")
            .replaceAll("^[^a-z0-9]+", "");
    return rest.substring(0, Math.min(LONGEST_REST, rest.length())) + "-" + digest(text);
  }

  private static String digest(String text) {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(digest, 0, 6);
    } catch (NoSuchAlgorithmException absent) {
      throw new IllegalStateException("every Java has SHA-256", absent);
    }
  }
}
