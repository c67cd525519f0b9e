package org.chokepoint.api.page.failure;

import java.util.HashMap;
import java.util.Map;
import org.chokepoint.api.release.Release;
import org.chokepoint.reports.text.Language;

/** The names of a release's firms in one language. */
final class FirmNames {
  private final Map<String, String> names = new HashMap<>();

  FirmNames(Release release, Language language) {
    for (Row row : Row.of(release.table("firm"))) {
      names.putIfAbsent(row.text("firm_id"), row.text("name", language));
    }
  }

  /** The name, or the identifier where the firm is not described. */
  String of(String firm) {
    return names.getOrDefault(firm, firm);
  }
}
