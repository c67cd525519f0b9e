package org.chokepoint.api.http;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.chokepoint.api.format.Format;
import org.eclipse.jetty.util.URIUtil;

/** All addresses: those without parts in braces are found in one step. */
final class Addresses {
  private static final Pattern PART = Pattern.compile("\\{([a-z_]+)}");

  private final Map<String, Address> plain = new LinkedHashMap<>();
  private final List<Template> templates;
  private final List<String> paths;

  /**
   * An address that was asked for.
   *
   * @param address what stands there
   * @param parts the parts of the path in braces
   */
  record Found(Address address, Map<String, String> parts) {}

  private record Template(Pattern form, List<String> parts, Address address, int fixed) {}

  Addresses(List<Resource> resources) {
    Map<String, Address> all = new LinkedHashMap<>();
    resources.forEach(resource -> all.merge(resource.path(), Address.of(resource), Address::and));
    paths = List.copyOf(all.keySet());
    List<Template> found = new ArrayList<>();
    all.forEach(
        (path, address) -> {
          put(path, address, found);
          for (Format format : address.reading().map(Resource::formats).orElse(List.of())) {
            put(path + "." + format.id(), address.ending(format), found);
          }
        });
    found.sort(Comparator.comparingInt(Template::fixed).reversed());
    templates = List.copyOf(found);
  }

  private void put(String path, Address address, List<Template> found) {
    Matcher parts = PART.matcher(path);
    if (!parts.find()) {
      plain.put(path, address);
      return;
    }
    List<String> names = new ArrayList<>();
    StringBuilder form = new StringBuilder();
    int end = 0;
    parts.reset();
    while (parts.find()) {
      names.add(parts.group(1));
      form.append(Pattern.quote(path.substring(end, parts.start()))).append("([^/]+)");
      end = parts.end();
    }
    form.append(Pattern.quote(path.substring(end)));
    int fixed = PART.matcher(path).replaceAll("").length();
    found.add(new Template(Pattern.compile(form.toString()), names, address, fixed));
  }

  /** Every path, for the nearest one to a path that leads nowhere. */
  List<String> paths() {
    return paths;
  }

  /** What stands at a path as it was sent, percent-encoded. */
  Optional<Found> at(String path) {
    Address fixed = plain.get(path);
    if (fixed != null) {
      return Optional.of(new Found(fixed, Map.of()));
    }
    return templates.stream().flatMap(template -> match(template, path).stream()).findFirst();
  }

  private static Optional<Found> match(Template template, String path) {
    Matcher matcher = template.form().matcher(path);
    if (!matcher.matches()) {
      return Optional.empty();
    }
    Map<String, String> parts = new HashMap<>();
    for (int i = 0; i < template.parts().size(); i++) {
      parts.put(template.parts().get(i), URIUtil.decodePath(matcher.group(i + 1)));
    }
    return Optional.of(new Found(template.address(), parts));
  }
}
