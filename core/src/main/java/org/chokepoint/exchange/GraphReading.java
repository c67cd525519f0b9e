package org.chokepoint.exchange;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.chokepoint.table.Fault;
import org.chokepoint.table.Groups;
import org.chokepoint.table.References;
import org.chokepoint.table.TableReading;
import org.chokepoint.table.TableRow;

/**
 * A dependency graph as it was read, with everything that is wrong with it.
 *
 * @param dependencies who needs whom, one reading a file
 * @param nodes what is known of the nodes, where the files say something
 * @param more faults that no row shows
 * @param notes what was left out and why: one sentence each
 */
public record GraphReading(
    List<TableReading> dependencies,
    List<TableReading> nodes,
    List<Fault> more,
    List<String> notes) {
  private static final List<String> PROVIDER = List.of("provider_id");

  public GraphReading {
    dependencies = List.copyOf(dependencies);
    nodes = List.copyOf(nodes);
    more = List.copyOf(more);
    notes = List.copyOf(notes);
  }

  /**
   * The same with nodes of another file in place of its own. A provider that this file does not
   * list is a fault.
   *
   * @param names the nodes the file lists, those among them whose rows have faults
   */
  public GraphReading with(TableReading listed, Collection<String> names) {
    References references = new References().add(listed.file().schema().name(), names);
    List<Fault> faults = new ArrayList<>(more);
    dependencies.forEach(reading -> faults.addAll(references.faults(reading, PROVIDER)));
    List<String> told = new ArrayList<>(notes);
    nodes.forEach(
        own ->
            told.add(
                "what "
                    + own.file().name()
                    + " says of its nodes is replaced by "
                    + listed.file().name()));
    return new GraphReading(dependencies, List.of(listed), faults, told);
  }

  /** Everything that is wrong, each thing once. */
  public List<Fault> faults() {
    List<Fault> faults = new ArrayList<>();
    for (TableReading reading : dependencies) {
      faults.addAll(reading.faults());
      faults.addAll(Groups.faults(reading));
    }
    nodes.forEach(reading -> faults.addAll(reading.faults()));
    faults.addAll(more);
    return faults.stream().distinct().toList();
  }

  /** Who needs whom: the rows that passed. */
  public List<TableRow> rows() {
    return dependencies.stream().flatMap(reading -> reading.rows().stream()).toList();
  }

  /** What is known of the nodes: the rows that passed. */
  public List<TableRow> nodeRows() {
    return nodes.stream().flatMap(reading -> reading.rows().stream()).toList();
  }

  /** Every node that a dependency names. */
  public Set<String> connected() {
    Set<String> connected = new HashSet<>();
    for (TableRow row : rows()) {
      connected.add(row.text("dependent_id"));
      connected.add(row.text("provider_id"));
    }
    return connected;
  }
}
