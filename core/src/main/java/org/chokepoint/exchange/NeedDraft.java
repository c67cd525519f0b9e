package org.chokepoint.exchange;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Which sites depend on which providers for one need, and what of the list is left out. */
final class NeedDraft {
  private static final int SHOWN = 10;

  /**
   * A site that depends on a provider.
   *
   * @param line the first line that says so
   */
  record Served(String site, String provider, long line) {}

  private final String file;
  private final String need;
  private final Map<String, String> firms;
  private final List<Long> otherLines;
  private final Map<String, Long> sites = new LinkedHashMap<>();
  private final Map<String, Map<String, Long>> known = new LinkedHashMap<>();
  private final Set<String> unknown = new HashSet<>();
  private final Set<String> own = new HashSet<>();
  private int unknownLines;
  private int repeated;
  private int inHouse;

  /**
   * Goes through a list.
   *
   * @param firms the firm behind each name that is not a firm's own
   */
  NeedDraft(String file, String need, ProviderList list, Map<String, String> firms) {
    this.file = file;
    this.need = need;
    this.firms = firms;
    this.otherLines = list.others();
    list.lines().forEach(this::add);
  }

  private void add(ProviderList.Line line) {
    String provider = firm(line.provider());
    sites.putIfAbsent(line.site(), line.number());
    if (provider.equals(firm(line.site()))) {
      own.add(line.site());
    } else if (line.unknown()) {
      unknownLines++;
      unknown.add(line.site());
    } else if (providers(line.site()).putIfAbsent(provider, line.number()) != null) {
      repeated++;
    } else if (line.kind().equals("Pvt")) {
      inHouse++;
    }
  }

  private String firm(String name) {
    return firms.getOrDefault(name, name);
  }

  private Map<String, Long> providers(String site) {
    return known.computeIfAbsent(site, first -> new LinkedHashMap<>());
  }

  String file() {
    return file;
  }

  String need() {
    return need;
  }

  /** Every site of the list, with the first line that names it. */
  Map<String, Long> sites() {
    return sites;
  }

  /** Who depends on whom. One who is up for itself depends on nobody. */
  List<Served> served() {
    List<Served> served = new ArrayList<>();
    known.forEach(
        (site, providers) -> {
          if (!own.contains(site)) {
            providers.forEach((provider, line) -> served.add(new Served(site, provider, line)));
          }
        });
    return served;
  }

  /** What was left out and why. */
  List<String> notes() {
    Set<String> open = new HashSet<>(unknown);
    open.removeAll(own);
    long weakened = open.stream().filter(known::containsKey).count();
    List<String> notes = new ArrayList<>();
    say(notes, otherLines.size(), "lines are not rank,site,provider and are left out: " + lines());
    say(notes, unknownLines, "lines name a provider of unknown kind and are left out");
    say(notes, open.size() - weakened, "sites have no other provider and so no dependency");
    say(
        notes,
        weakened,
        "sites have known providers besides and look less redundant than they may be");
    say(notes, own.size(), "sites provide it themselves and depend on nobody for it");
    say(
        notes,
        own.stream().filter(known::containsKey).count(),
        "of these have other providers too, which are left out: one that is up suffices");
    say(notes, repeated, "lines repeat a site and provider");
    say(notes, inHouse, "private providers have another name than their site and are kept");
    return notes;
  }

  private void say(List<String> notes, long count, String what) {
    if (count > 0) {
      notes.add(need + " (" + file + "): " + count + " " + what);
    }
  }

  private String lines() {
    List<String> shown = otherLines.stream().limit(SHOWN).map(line -> "line " + line).toList();
    return String.join(", ", shown) + (otherLines.size() > SHOWN ? ", ..." : "");
  }
}
