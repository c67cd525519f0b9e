package org.chokepoint.exchange;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.chokepoint.table.CanonicalTables;
import org.chokepoint.table.Column;
import org.chokepoint.table.ColumnType;
import org.chokepoint.table.CsvTable;
import org.chokepoint.table.Fault;
import org.chokepoint.table.FaultKind;
import org.chokepoint.table.FaultyInput;
import org.chokepoint.table.TableFile;
import org.chokepoint.table.TableReading;
import org.chokepoint.table.TableRow;
import org.chokepoint.table.TableSchema;

/** Reads a dependency graph of any {@link GraphFormat}. */
public final class GraphImport {
  private GraphImport() {}

  /**
   * Reads a graph. Several sources make one graph where they are provider lists, one for each need.
   *
   * @param needs what each provider list is about, in their order; by their names where empty
   * @param aliases one firm under several names, for provider lists
   * @return the graph; what is wrong with its rows is in it and not thrown
   * @throws FaultyInput if sources cannot be told apart or do not go together
   */
  public static GraphReading read(
      List<GraphSource> sources, List<String> needs, Optional<GraphSource> aliases)
      throws IOException {
    List<GraphFormat> formats = new ArrayList<>();
    List<Fault> faults = new ArrayList<>();
    for (GraphSource source : sources) {
      try {
        formats.add(GraphFormat.of(source));
      } catch (FaultyInput faulty) {
        faults.addAll(faulty.faults());
      }
    }
    FaultyInput.throwIfAny(faults);
    if (formats.stream().allMatch(format -> format == GraphFormat.PROVIDER_LIST)) {
      return ProviderLists.read(sources, needs, aliases);
    }
    if (sources.size() > 1) {
      throw new FaultyInput(
          List.of(several(sources.get(formats.get(0) == GraphFormat.PROVIDER_LIST ? 1 : 0))));
    }
    return one(sources.get(0), formats.get(0));
  }

  private static GraphReading one(GraphSource source, GraphFormat format) throws IOException {
    return switch (format) {
      case GRAPHML -> new GraphMlReader(source).read();
      case FAULT_TREE -> new FaultTreeReader(source).read();
      default ->
          new GraphReading(
              List.of(
                  CsvTable.read(
                      TableFile.plain(CanonicalTables.DEPENDENCY, source.name()), source.bytes())),
              List.of(),
              List.of(),
              List.of());
    };
  }

  private static Fault several(GraphSource source) {
    return new Fault(
        FaultKind.UNKNOWN_FORMAT,
        "",
        source.name(),
        0,
        "",
        "a whole graph beside another file",
        "one graph, or several provider lists",
        "join the rows in one file");
  }

  /** A graph with the nodes of a comma-separated file; see {@link GraphReading#with}. */
  public static GraphReading withNodes(GraphReading graph, GraphSource nodes, TableSchema schema)
      throws IOException {
    TableReading listed = CsvTable.read(TableFile.plain(schema, nodes.name()), nodes.bytes());
    return graph.with(listed, names(listed, nodes, schema));
  }

  /** A node whose row has a fault is known all the same: that fault is told already. */
  private static Set<String> names(TableReading listed, GraphSource nodes, TableSchema schema)
      throws IOException {
    String id = schema.columns().get(0).name();
    List<TableRow> rows = listed.rows();
    if (!listed.faults().isEmpty()) {
      TableSchema unchecked =
          new TableSchema(
              schema.name(),
              schema.meaning(),
              schema.columns().stream().map(GraphImport::unchecked).toList(),
              List.of());
      rows = CsvTable.read(TableFile.plain(unchecked, nodes.name()), nodes.bytes()).rows();
    }
    Set<String> names = new HashSet<>();
    rows.forEach(row -> names.add(row.text(id)));
    return names;
  }

  private static Column unchecked(Column column) {
    return new Column(
        column.name(),
        ColumnType.TEXT,
        column.presence(),
        Optional.empty(),
        List.of(),
        column.aliases(),
        Optional.empty(),
        column.meaning());
  }
}
