package org.chokepoint.cli;

import java.io.IOException;
import java.net.URI;
import java.net.URLDecoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Asks a server for many addresses, and says which it does not answer. */
final class Addresses {
  /** The server's own limit, kept with room to spare. */
  private static final long PAUSE_MILLIS = 22;

  private static final Pattern LINK = Pattern.compile("\\s(?:href|src|action)=\"(/[^\"#]*)");

  /** Code that readers copy stands in pages as text, with its own links. */
  private static final Pattern CODE = Pattern.compile("<code.*?</code>", Pattern.DOTALL);

  private static final Pattern IN_TEXT =
      Pattern.compile("http://127\\.0\\.0\\.1:7070(/[^\\s'\")|`>]*)?");

  private final String server;
  private final HttpClient client = HttpClient.newHttpClient();
  private final List<String> unanswered = new ArrayList<>();
  private int asked;

  Addresses(String server) {
    this.server = server;
  }

  /** Those that were refused or failed, each with what the server said. */
  List<String> unanswered() {
    return List.copyOf(unanswered);
  }

  /** How many were asked for. */
  int asked() {
    return asked;
  }

  /** The addresses in texts for readers; without those that are a pattern or want a body. */
  static Set<String> in(Path... files) throws IOException {
    Set<String> found = new TreeSet<>();
    for (Path file : files) {
      Matcher address = IN_TEXT.matcher(Files.readString(file));
      while (address.find()) {
        String path = address.group(1) == null ? "/" : address.group(1);
        path = path.replaceFirst("[.,:;]$", "");
        boolean posted = path.startsWith("/v1/what-if/") && !path.contains("?");
        if (!path.contains("$") && !path.contains("asOf=") && !posted) {
          found.add(path);
        }
      }
    }
    return found;
  }

  /** Markdown files of a folder and below. */
  static Path[] markdown(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(file -> file.toString().endsWith(".md")).toArray(Path[]::new);
    }
  }

  /** Asks for one address; the body of the answer if it is a page, or else the empty text. */
  String ask(String path, String from) throws IOException, InterruptedException {
    asked++;
    Thread.sleep(PAUSE_MILLIS);
    HttpRequest request =
        HttpRequest.newBuilder(URI.create(server + path.replace("|", "%7C")))
            .header("Accept", "text/html;q=0.9, */*;q=0.8")
            .build();
    HttpResponse<byte[]> answer = client.send(request, BodyHandlers.ofByteArray());
    if (answer.statusCode() >= 400) {
      unanswered.add(answer.statusCode() + " " + path + " linked from " + from);
    }
    return answer.headers().firstValue("Content-Type").orElse("").startsWith("text/html")
        ? new String(answer.body(), StandardCharsets.UTF_8)
        : "";
  }

  /**
   * Follows links from the front page. Of links to one path that differ only in what their
   * parameters say, the first few are followed.
   */
  void crawl(int most, int ofOneKind) throws IOException, InterruptedException {
    Deque<List<String>> waiting = new ArrayDeque<>(List.of(List.of("/", "the start")));
    Set<String> seen = new HashSet<>(Set.of("/"));
    List<String> kinds = new ArrayList<>();
    while (!waiting.isEmpty() && asked < most) {
      List<String> next = waiting.removeFirst();
      String page = ask(next.get(0), next.get(1));
      Matcher link = LINK.matcher(CODE.matcher(page).replaceAll(""));
      while (link.find()) {
        String path = link.group(1).replace("&amp;", "&");
        String kind = kind(path);
        if (seen.add(path) && kinds.stream().filter(kind::equals).count() < ofOneKind) {
          kinds.add(kind);
          waiting.add(List.of(path, next.get(0)));
        }
      }
    }
  }

  /** A path with the names of its parameters; identifiers in paths and releases do not count. */
  private static String kind(String path) {
    String[] parts = path.split("\\?", 2);
    String place =
        parts[0].replaceFirst("^(/(?:v1/)?(?:markets|firms|datasets|incidents))/[^/]+", "$1/ID");
    String names =
        parts.length == 1
            ? ""
            : Arrays.stream(parts[1].split("&"))
                .map(pair -> URLDecoder.decode(pair.split("=")[0], StandardCharsets.UTF_8))
                .sorted()
                .collect(Collectors.joining("&"));
    return place + "?" + names;
  }
}
