package org.chokepoint.exchange;

import java.io.BufferedReader;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.chokepoint.table.Fault;
import org.chokepoint.table.FaultKind;
import org.chokepoint.table.FaultyInput;
import org.chokepoint.table.TextEncoding;

/** The formats a dependency graph can be read from. */
public enum GraphFormat {
  /** Comma-separated rows of the table {@code dependency}, with a header. */
  TABLE,
  /** GraphML. */
  GRAPHML,
  /** A fault tree in the Open-PSA model exchange format. */
  FAULT_TREE,
  /** Lines {@code rank,site,provider}, without a header. */
  PROVIDER_LIST;

  private static final int LOOKED_AT = 10;
  private static final Pattern LISTED = Pattern.compile("\\d+,[^,]+,[^,]+(,.*)?");
  private static final Pattern HEADER =
      Pattern.compile("(.*,)?\\s*\"?dependent(_id)?\"?\\s*(,.*)?");

  /**
   * The format of a file: by its ending where that is {@code .graphml} or {@code .xml}, otherwise
   * by its first lines.
   *
   * @throws FaultyInput if it is none of them
   */
  public static GraphFormat of(GraphSource source) throws IOException {
    String name = source.name().toLowerCase(Locale.ROOT);
    if (name.endsWith(".graphml")) {
      return GRAPHML;
    }
    if (name.endsWith(".xml")) {
      return FAULT_TREE;
    }
    List<String> lines = lines(source);
    if (name.endsWith(".csv") && (lines.isEmpty() || HEADER.matcher(lines.get(0)).matches())) {
      return TABLE;
    }
    if (lines.stream().anyMatch(line -> LISTED.matcher(line).matches())) {
      return PROVIDER_LIST;
    }
    if (name.endsWith(".csv") || (!lines.isEmpty() && HEADER.matcher(lines.get(0)).matches())) {
      return TABLE;
    }
    throw new FaultyInput(List.of(unknown(source.name(), lines)));
  }

  /** The first lines that are not empty; none where the bytes are no text. */
  private static List<String> lines(GraphSource source) throws IOException {
    Optional<TextEncoding> encoding = TextEncoding.of(source.bytes());
    List<String> lines = new ArrayList<>();
    if (encoding.isPresent()) {
      try (BufferedReader reader = new BufferedReader(encoding.get().open(source.bytes()))) {
        String line = reader.readLine();
        while (line != null && lines.size() < LOOKED_AT) {
          if (!line.isBlank()) {
            lines.add(line.strip());
          }
          line = reader.readLine();
        }
      }
    }
    return lines;
  }

  private static Fault unknown(String file, List<String> lines) {
    return new Fault(
        FaultKind.UNKNOWN_FORMAT,
        "",
        file,
        lines.isEmpty() ? 0 : 1,
        "",
        lines.isEmpty() ? "no text" : "'" + lines.get(0) + "'",
        "a header with a column dependent, lines rank,site,provider, or a file ending in .graphml"
            + " or .xml",
        "give the file its header or its ending");
  }
}
