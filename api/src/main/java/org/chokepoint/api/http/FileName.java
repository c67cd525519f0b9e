package org.chokepoint.api.http;

import java.util.Optional;
import org.chokepoint.api.format.Format;

/** What a downloaded file is called. */
final class FileName {
  private FileName() {}

  /** A Content-Disposition with a name of the address, the release and the format. */
  static String disposition(String path, Format format, Optional<String> release) {
    String ending = "." + format.id();
    String plain =
        path.endsWith(ending) ? path.substring(0, path.length() - ending.length()) : path;
    String words =
        plain.replaceFirst("^/v1/", "").replaceAll("[^A-Za-z0-9]+", "-").replaceAll("^-|-$", "");
    String name = "chokepoint-" + words + release.map(id -> "-" + id).orElse("") + ending;
    return "attachment; filename=\"" + name + "\"";
  }
}
