package org.chokepoint.usage;

import java.util.List;
import java.util.Map;

/**
 * The firm group of each service of a panel.
 *
 * @param names the groups, sorted
 * @param ofService the place of each service's group among the names, by service code
 */
public record FirmGroups(List<String> names, List<Integer> ofService) {
  public FirmGroups {
    names = List.copyOf(names);
    ofService = List.copyOf(ofService);
  }

  /**
   * Groups by parents; a service without one is a group of its own.
   *
   * @param parents the parent of each service that has one
   */
  public static FirmGroups of(Map<String, String> parents, PanelCodes codes) {
    List<String> groups =
        codes.services().stream().map(id -> parents.getOrDefault(id, id)).toList();
    List<String> names = PanelCodes.sorted(groups);
    return new FirmGroups(
        names, groups.stream().map(group -> PanelCodes.code(names, group)).toList());
  }

  /** The same as an array for a tally. */
  public int[] codes() {
    return ofService.stream().mapToInt(Integer::intValue).toArray();
  }
}
