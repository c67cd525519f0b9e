package org.chokepoint.exchange;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.chokepoint.table.CanonicalTables;
import org.chokepoint.table.CsvTable;
import org.chokepoint.table.Fault;
import org.chokepoint.table.FaultKind;
import org.chokepoint.table.FaultyInput;
import org.chokepoint.table.TableFile;
import org.chokepoint.table.TableReading;
import org.chokepoint.table.UserTables;

/**
 * Reads lists of websites and their providers, one list for each need. A site is up for a need
 * while one of its providers is: they are one group, named after the need.
 */
final class ProviderLists {
  private static final Set<String> KNOWN_NEEDS = Set.of("dns", "cdn", "ca");
  private static final List<String> ROWS =
      List.of("dependent", "provider", "group", "required", "evidence");
  private static final List<String> NODES = List.of("node", "kind");
  private static final String MARK = " (provider)";

  private final Set<String> sites = new HashSet<>();
  private final Set<String> described = new HashSet<>();

  private ProviderLists() {}

  static GraphReading read(
      List<GraphSource> sources, List<String> given, Optional<GraphSource> aliases)
      throws IOException {
    List<String> needs = needs(sources, given);
    Map<String, String> firms = aliases.isPresent() ? firms(aliases.get()) : Map.of();
    ProviderLists lists = new ProviderLists();
    List<NeedDraft> drafts = new ArrayList<>();
    List<Fault> faults = new ArrayList<>();
    for (int i = 0; i < needs.size(); i++) {
      ProviderList list = ProviderList.read(sources.get(i));
      faults.addAll(list.faults());
      list.lines().forEach(line -> lists.sites.add(line.site()));
      drafts.add(new NeedDraft(sources.get(i).name(), needs.get(i), list, firms));
    }
    return lists.reading(drafts, faults);
  }

  private static List<String> needs(List<GraphSource> sources, List<String> given) {
    List<String> needs =
        given.isEmpty() ? sources.stream().map(ProviderLists::need).toList() : given;
    List<Fault> faults = new ArrayList<>();
    if (needs.size() != sources.size()) {
      faults.add(
          fault(
              FaultKind.MISSING_VALUE,
              "--need",
              needs.size() + " needs for " + sources.size() + " lists",
              "one need for each list"));
    }
    Set<String> seen = new HashSet<>();
    for (int i = 0; i < Math.min(needs.size(), sources.size()); i++) {
      if (!seen.add(needs.get(i))) {
        faults.add(
            fault(
                FaultKind.DUPLICATE_KEY,
                sources.get(i).name(),
                "the need '" + needs.get(i) + "' again",
                "a list for each need"));
      }
    }
    FaultyInput.throwIfAny(faults);
    return needs;
  }

  /** The need that a file's name speaks of, or else the name. */
  private static String need(GraphSource source) {
    String file = source.name().substring(source.name().lastIndexOf('/') + 1);
    List<String> words =
        Arrays.stream(file.toLowerCase(Locale.ROOT).split("[^a-z]+", -1))
            .filter(KNOWN_NEEDS::contains)
            .toList();
    return words.size() == 1 ? words.get(0) : file;
  }

  private static Fault fault(FaultKind kind, String file, String found, String expected) {
    return new Fault(
        kind, "", file, 0, "", found, expected, "name the needs with --need, in the lists' order");
  }

  private static Map<String, String> firms(GraphSource source) throws IOException {
    TableReading reading =
        CsvTable.read(TableFile.plain(UserTables.ALIAS, source.name()), source.bytes());
    FaultyInput.throwIfAny(reading.faults());
    Map<String, String> firms = new HashMap<>();
    reading.rows().forEach(row -> firms.put(row.text("name"), row.text("firm_id")));
    return firms;
  }

  private GraphReading reading(List<NeedDraft> drafts, List<Fault> faults) {
    Set<String> both = new TreeSet<>();
    for (NeedDraft draft : drafts) {
      draft.served().stream()
          .map(NeedDraft.Served::provider)
          .filter(sites::contains)
          .forEach(both::add);
    }
    List<TableReading> dependencies = new ArrayList<>();
    List<TableReading> nodes = new ArrayList<>();
    List<String> notes = new ArrayList<>();
    for (NeedDraft draft : drafts) {
      dependencies.add(dependencies(draft, both));
      nodes.add(nodes(draft, both));
      notes.addAll(draft.notes());
    }
    if (!both.isEmpty()) {
      notes.add(
          both.size()
              + " names are a site and a provider; the provider is the node 'NAME"
              + MARK
              + "', for a site can be down while what its firm provides is up");
    }
    return new GraphReading(dependencies, nodes, faults, notes);
  }

  private static TableReading dependencies(NeedDraft draft, Set<String> both) {
    List<RowDraft> rows = new ArrayList<>();
    for (NeedDraft.Served served : draft.served()) {
      rows.add(
          new RowDraft(
              served.line(),
              Map.of(
                  "dependent", served.site(),
                  "provider", node(served.provider(), both),
                  "group", draft.need(),
                  "required", "1",
                  "evidence", "measured")));
    }
    return RowDraft.reading(CanonicalTables.DEPENDENCY, draft.file(), ROWS, rows);
  }

  /** Sites first: those that serve themselves are in no dependency and are nodes all the same. */
  private TableReading nodes(NeedDraft draft, Set<String> both) {
    List<RowDraft> rows = new ArrayList<>();
    draft.sites().forEach((site, line) -> describe(site, "service", line, rows));
    for (NeedDraft.Served served : draft.served()) {
      describe(node(served.provider(), both), "firm", served.line(), rows);
    }
    return RowDraft.reading(GraphTables.NODE, draft.file(), NODES, rows);
  }

  private void describe(String node, String kind, long line, List<RowDraft> rows) {
    if (described.add(node)) {
      rows.add(new RowDraft(line, Map.of("node", node, "kind", kind)));
    }
  }

  private static String node(String provider, Set<String> both) {
    return both.contains(provider) ? provider + MARK : provider;
  }
}
