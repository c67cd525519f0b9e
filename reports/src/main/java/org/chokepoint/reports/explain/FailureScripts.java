package org.chokepoint.reports.explain;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.chokepoint.graph.Semantics;
import org.chokepoint.reports.explain.Explanation.Snippet;
import org.chokepoint.reports.table.ReleaseRow;

/**
 * Scripts that follow one failure through a whole graph again, with the graph written into them.
 *
 * @param failed the node that fails
 * @param groups what must be up for whom
 * @param weights what each node weighs, without those that weigh nothing
 * @param semantics where everything starts from
 */
record FailureScripts(
    String failed, List<Group> groups, Map<String, BigDecimal> weights, Semantics semantics) {
  /** The most dependencies that are written into a script. */
  static final int MOST = 1000;

  /** One need of a node: so many of these must be up. */
  record Group(String dependent, long required, List<String> providers) {}

  /** The needs in rows of the table of dependencies. */
  static List<Group> groups(List<ReleaseRow> rows) {
    Map<List<String>, Group> groups = new LinkedHashMap<>();
    for (ReleaseRow row : rows) {
      String dependent = row.text("dependent_id");
      String provider = row.text("provider_id");
      boolean alone = row.text("group_id").isEmpty();
      groups
          .computeIfAbsent(
              alone ? List.of(dependent, "", provider) : List.of(dependent, row.text("group_id")),
              key -> new Group(dependent, required(row), new ArrayList<>()))
          .providers()
          .add(provider);
    }
    return List.copyOf(groups.values());
  }

  private static long required(ReleaseRow row) {
    String text = row.text("required");
    return text.isEmpty() ? 1 : new BigDecimal(text).longValueExact();
  }

  List<Snippet> snippets() {
    return List.of(new Snippet("python", python()), new Snippet("r", r()));
  }

  private String python() {
    String start =
        semantics == Semantics.STEADY
            ? """
              down = {FAILED}
              while True:
                  more = {d for d, k, group in NEEDS if d not in down and sum(p not in down for p in group) < k}
                  if not more:
                      break
                  down |= more
              """
            : """
              nodes = {FAILED} | {d for d, k, group in NEEDS} | {p for d, k, group in NEEDS for p in group} | set(WEIGHTS)
              up = set()
              while True:
                  more = {n for n in nodes - up - {FAILED}
                          if all(sum(p in up for p in group) >= k for d, k, group in NEEDS if d == n)}
                  if not more:
                      break
                  up |= more
              down = nodes - up
              """;
    return """
        # who needs how many of whom
        NEEDS = [
        %s
        ]
        WEIGHTS = {
        %s
        }
        FAILED = %s
        %sprint(len(down), sum(WEIGHTS.get(n, 0) for n in down))
        """
        .formatted(
            lines(
                groups,
                one ->
                    "    (%s, %d, [%s]),"
                        .formatted(quoted(one.dependent), one.required, quoted(one.providers))),
            lines(
                weights.entrySet(),
                one -> "    %s: %s,".formatted(quoted(one.getKey()), Terms.plain(one.getValue()))),
            quoted(failed),
            start);
  }

  private String r() {
    String start =
        semantics == Semantics.STEADY
            ? """
              down <- FAILED
              repeat {
                more <- unlist(lapply(NEEDS, function(g) if (sum(!(g[[3]] %in% down)) < g[[2]]) g[[1]]))
                if (length(setdiff(more, down)) == 0) break
                down <- union(down, more)
              }
              """
            : """
              nodes <- union(c(FAILED, names(WEIGHTS)), unlist(lapply(NEEDS, function(g) c(g[[1]], g[[3]]))))
              up <- character(0)
              repeat {
                short <- unlist(lapply(NEEDS, function(g) if (sum(g[[3]] %in% up) < g[[2]]) g[[1]]))
                more <- setdiff(nodes, c(short, FAILED))
                if (length(setdiff(more, up)) == 0) break
                up <- union(up, more)
              }
              down <- setdiff(nodes, up)
              """;
    return """
        # who needs how many of whom
        NEEDS <- list(
        %s
        )
        WEIGHTS <- c(
        %s
        )
        FAILED <- %s
        """
            .formatted(
                joined(
                    groups.stream()
                        .map(
                            one ->
                                "  list(%s, %d, c(%s))"
                                    .formatted(
                                        quoted(one.dependent), one.required, quoted(one.providers)))
                        .toList()),
                joined(
                    weights.entrySet().stream()
                        .map(
                            one ->
                                "  %s = %s"
                                    .formatted(quoted(one.getKey()), Terms.plain(one.getValue())))
                        .toList()),
                quoted(failed))
        + start
        + """
        cat(length(down), format(sum(WEIGHTS[intersect(names(WEIGHTS), down)]), digits = 15), "\\n")
        """;
  }

  private static <T> String lines(Iterable<T> all, Function<T, String> line) {
    List<String> lines = new ArrayList<>();
    all.forEach(one -> lines.add(line.apply(one)));
    return String.join("\n", lines);
  }

  private static String joined(List<String> lines) {
    return String.join(",\n", lines);
  }

  private static String quoted(List<String> words) {
    return words.stream().map(FailureScripts::quoted).collect(Collectors.joining(", "));
  }

  /** A text of Python and of R. */
  private static String quoted(String word) {
    return "\"" + word.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n") + "\"";
  }
}
