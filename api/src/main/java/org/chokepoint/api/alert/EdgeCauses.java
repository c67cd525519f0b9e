package org.chokepoint.api.alert;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import org.chokepoint.api.history.RowChanges;
import org.chokepoint.api.history.RowChanges.Change;
import org.chokepoint.api.history.SourceChanges;
import org.chokepoint.api.release.ArrowTable;
import org.chokepoint.api.release.Release;
import org.chokepoint.operations.alert.Alert.Place;
import org.chokepoint.operations.alert.Cause;
import org.chokepoint.operations.alert.Cause.SourceRow;
import org.chokepoint.table.CanonicalTables;
import org.chokepoint.table.TableSchema;

/**
 * Which dependency rows made a failure reach further: those added, removed or changed whose
 * dependent falls with the node, nearest to the node first. Without any, the nodes that fell and
 * whose users changed; without those, what else differs.
 */
final class EdgeCauses {
  private static final int MOST = 5;

  private final Release from;
  private final Release to;
  private final Place place;
  private final Map<String, Integer> steps;
  private final Set<String> fallen;

  private EdgeCauses(Release from, Release to, Place place, String semantics) {
    this.from = from;
    this.to = to;
    this.place = place;
    this.steps = steps(to.table("dependency"), place);
    this.fallen = fallen(to.table("witness"), place, semantics);
  }

  /** The causes, the strongest first. */
  static List<Cause> of(Release from, Release to, Place place, String semantics) {
    EdgeCauses causes = new EdgeCauses(from, to, place, semantics);
    List<Cause> edges = causes.rows(CanonicalTables.DEPENDENCY, "dependent_id");
    if (!edges.isEmpty()) {
      return edges;
    }
    List<Cause> users = causes.rows(CanonicalTables.NODE, "node_id");
    return users.isEmpty() ? OtherCauses.ofReleases(from, to, place.dataset()) : users;
  }

  /** How many dependencies each node that may need the failed one is away from it. */
  private static Map<String, Integer> steps(ArrowTable rows, Place place) {
    Map<String, List<String>> dependents = new HashMap<>();
    rows.rowNumbers()
        .filter(row -> rows.word("dataset", row).equals(place.dataset()))
        .forEach(
            row ->
                dependents
                    .computeIfAbsent(rows.word("provider_id", row), first -> new ArrayList<>())
                    .add(rows.word("dependent_id", row)));
    Map<String, Integer> steps = new HashMap<>(Map.of(place.node(), 0));
    Deque<String> next = new ArrayDeque<>(List.of(place.node()));
    while (!next.isEmpty()) {
      String node = next.remove();
      for (String dependent : dependents.getOrDefault(node, List.of())) {
        if (steps.putIfAbsent(dependent, steps.getOrDefault(node, 0) + 1) == null) {
          next.add(dependent);
        }
      }
    }
    return steps;
  }

  /**
   * What falls with the node, where the release says why; large graphs say so of the worst only.
   */
  private static Set<String> fallen(ArrowTable witnesses, Place place, String semantics) {
    return witnesses
        .rowNumbers()
        .filter(
            row ->
                witnesses.word("failed", row).equals(place.node())
                    && witnesses.word("dataset", row).equals(place.dataset())
                    && witnesses.word("semantics", row).equals(semantics))
        .mapToObj(row -> witnesses.word("node", row))
        .collect(Collectors.toSet());
  }

  private boolean falls(String node) {
    return node.equals(place.node())
        || (steps.containsKey(node) && (fallen.isEmpty() || fallen.contains(node)));
  }

  private List<Cause> rows(TableSchema schema, String who) {
    ArrowTable earlier = from.table(schema.name());
    ArrowTable later = to.table(schema.name());
    List<Cause> causes = new ArrayList<>();
    RowChanges.between(earlier, later, SourceChanges.key(schema)).stream()
        .filter(change -> word(change, earlier, later, "dataset").equals(place.dataset()))
        .filter(change -> falls(word(change, earlier, later, who)))
        .sorted(
            Comparator.comparingInt(
                change -> steps.getOrDefault(word(change, earlier, later, who), 0)))
        .forEach(
            change -> {
              Cause cause =
                  schema == CanonicalTables.NODE
                      ? node(change, earlier, later)
                      : edge(change, earlier, later);
              if (cause.kind() != Cause.Kind.NODE || !cause.before().equals(cause.after())) {
                causes.add(cause);
              }
            });
    return causes.stream().limit(MOST).toList();
  }

  private Cause edge(Change change, ArrowTable earlier, ArrowTable later) {
    String dependent = word(change, earlier, later, "dependent_id");
    String provider = word(change, earlier, later, "provider_id");
    ReleaseNames names = ReleaseNames.of(change.after().isPresent() ? to : from);
    String dataset = place.dataset();
    return new Cause(
        Cause.Kind.EDGE,
        dependent + " > " + provider,
        names.node(dataset, dependent) + " > " + names.node(dataset, provider),
        names.nodeLocal(dataset, dependent) + " > " + names.nodeLocal(dataset, provider),
        changed(change),
        terms(earlier, change.before()),
        terms(later, change.after()),
        row(change, earlier, later, "dependency"));
  }

  private Cause node(Change change, ArrowTable earlier, ArrowTable later) {
    String node = word(change, earlier, later, "node_id");
    ReleaseNames names = ReleaseNames.of(change.after().isPresent() ? to : from);
    return new Cause(
        Cause.Kind.NODE,
        node,
        names.node(place.dataset(), node),
        names.nodeLocal(place.dataset(), node),
        changed(change),
        users(earlier, change.before()),
        users(later, change.after()),
        row(change, earlier, later, "node"));
  }

  private static String changed(Change change) {
    return switch (change.difference()) {
      case APPEARED -> "added";
      case VANISHED -> "removed";
      case CHANGED -> "changed";
    };
  }

  /** What a dependency asks for. */
  private static String terms(ArrowTable table, OptionalInt row) {
    if (row.isEmpty()) {
      return "";
    }
    String group = table.word("group_id", row.getAsInt());
    return "%d of %s"
        .formatted(table.count("required", row.getAsInt()), group.isEmpty() ? "itself" : group);
  }

  private static String users(ArrowTable table, OptionalInt row) {
    return row.isEmpty()
        ? ""
        : table
            .decimal("users", row.getAsInt())
            .map(users -> users.stripTrailingZeros().toPlainString())
            .orElse("");
  }

  private SourceRow row(Change change, ArrowTable earlier, ArrowTable later, String table) {
    return new SourceRow(
        place.dataset(),
        table,
        SourceFiles.of(change.after().isPresent() ? to : from, place.dataset(), table),
        table.equals("node")
            ? word(change, earlier, later, "node_id")
            : word(change, earlier, later, "dependent_id")
                + ", "
                + word(change, earlier, later, "provider_id"),
        word(change, earlier, later, "source_id"));
  }

  private static String word(Change change, ArrowTable earlier, ArrowTable later, String column) {
    return change.after().isPresent()
        ? later.word(column, change.after().getAsInt())
        : earlier.word(column, change.before().orElseThrow());
  }
}
