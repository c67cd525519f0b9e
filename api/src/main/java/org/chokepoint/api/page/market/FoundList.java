package org.chokepoint.api.page.market;

import java.util.List;
import org.chokepoint.api.page.Frame;
import org.chokepoint.api.search.Found;
import org.chokepoint.api.search.Kind;
import org.chokepoint.reports.text.Language;

/**
 * What the page of search shows.
 *
 * @param words the words looked for
 * @param fields by what the results can be narrowed
 * @param groups the results by kind
 * @param found how many there are
 */
public record FoundList(String words, List<Field> fields, List<Group> groups, int found) {
  /** How many results of a kind a page lists. */
  static final int MOST = 50;

  public FoundList {
    fields = List.copyOf(fields);
    groups = List.copyOf(groups);
  }

  /**
   * The results of one kind.
   *
   * @param kind the kind
   * @param results the best first
   * @param found how many there are
   */
  public record Group(String kind, List<Found> results, int found) {
    public Group {
      results = List.copyOf(results);
    }
  }

  /** The page of what was found. */
  public static String page(Frame frame, Found found) {
    String id = Frame.part(found.id());
    return switch (found.kind()) {
      case MARKET -> frame.to("/markets/" + id, "dataset", found.dataset());
      case FIRM -> frame.to("/firms/" + id);
      case NODE -> frame.to("/failures", "dataset", found.dataset(), "node", found.id());
      case INCIDENT -> frame.to("/incidents/" + id);
      case MEASURE -> frame.to("/measures") + "#" + id;
    };
  }

  /** Its name for the reader. */
  public static String name(Frame frame, Found found) {
    if (found.kind() == Kind.MEASURE) {
      return Shown.name(frame, found.id());
    }
    return frame.name(found.name(), found.nameLocal());
  }

  /** Its name in the other language, where it has one. */
  public static String other(Frame frame, Found found) {
    if (found.nameLocal().isEmpty()) {
      return "";
    }
    return frame.language() == Language.KO ? found.name() : found.nameLocal();
  }
}
