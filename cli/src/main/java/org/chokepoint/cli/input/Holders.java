package org.chokepoint.cli.input;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.chokepoint.graph.Holding;
import org.chokepoint.graph.Holdings;
import org.chokepoint.table.TableRow;

/** Who holds the nodes of a user's file. */
public final class Holders {
  private Holders() {}

  /** What can hold nodes. */
  public enum Kind {
    /** Who runs them. */
    FIRM("firm_id"),
    /** Who controls the firms that run them. */
    OWNER("firm_id"),
    /** Who operates them. */
    OPERATOR("operator_id"),
    /** Where they stand. */
    COUNTRY("country"),
    /** What one event strikes together. */
    ZONE("zone");

    private final String column;

    Kind(String column) {
      this.column = column;
    }

    @Override
    public String toString() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /**
   * All holders of a kind, with the nodes of the graph that they hold.
   *
   * @param ownership who owns whom; for owners
   */
  public static List<Holding> of(UserGraph user, Kind kind, Optional<Path> ownership)
      throws IOException {
    Map<String, String> holders = new TreeMap<>();
    for (TableRow row : user.nodes()) {
      String node = row.text("node_id");
      if (user.graph().number(node).isPresent()) {
        row.optionalText(kind.column).ifPresent(holder -> holders.put(node, holder));
      }
    }
    return ownership.isPresent()
        ? Holdings.ofOwners(holders, controlled(ownership.get()))
        : Holdings.of(kind.toString(), holders);
  }

  private static Map<String, List<String>> controlled(Path ownership) throws IOException {
    Map<String, List<String>> controlled = new TreeMap<>();
    OwnershipFile.read(ownership)
        .majorities()
        .forEach(
            stake ->
                controlled
                    .computeIfAbsent(stake.owner(), owner -> new ArrayList<>())
                    .add(stake.owned()));
    return controlled;
  }
}
