package org.chokepoint.api.page.failure;

import java.util.OptionalDouble;
import org.chokepoint.reports.text.Language;

/**
 * A node with what is known of it.
 *
 * @param id the identifier
 * @param name its name, in the reader's language where it has one
 * @param kind what it is
 * @param firm who runs it, or the empty text
 * @param users people who use it
 * @param restoreHours hours until its own repair is done
 * @param source where that is printed, or the empty text
 * @param note what a reader should know, or the empty text
 */
public record NodeLine(
    String id,
    String name,
    String kind,
    String firm,
    OptionalDouble users,
    OptionalDouble restoreHours,
    String source,
    String note) {
  static NodeLine of(Row row, Language language) {
    String id = row.text("node_id");
    String name = row.text("name", language);
    return new NodeLine(
        id,
        name.isEmpty() ? id : name,
        row.text("kind"),
        row.text("firm_id"),
        row.amount("users"),
        row.amount("restore_hours"),
        row.text("source_id"),
        row.text("note"));
  }

  /** A node of which only the identifier is known. */
  static NodeLine unknown(String id) {
    return new NodeLine(id, id, "", "", OptionalDouble.empty(), OptionalDouble.empty(), "", "");
  }
}
