package org.chokepoint.api.chart;

import java.net.URI;
import java.net.URISyntaxException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.chokepoint.reports.chart.Chart;
import org.chokepoint.reports.chart.ChartParameter;
import org.chokepoint.reports.chart.Charts;
import org.chokepoint.reports.text.Language;

/**
 * A full address that leads to a chart here.
 *
 * @param request the chart with what is set on it
 * @param release the release it is pinned to, if any
 * @param kind what the address leads to
 */
public record ChartAddress(ChartRequest request, Optional<String> release, Kind kind) {
  private static final Pattern PATH =
      Pattern.compile("/(?:(charts|embed)/([a-z0-9-]+)|v1/charts/([a-z0-9-]+)\\.(svg|png))");
  private static final List<String> SIZES = List.of("width", "height", "scale");

  /** What an address leads to. */
  public enum Kind {
    /** A page or a bare figure. */
    FIGURE,
    /** A picture. */
    PICTURE
  }

  /**
   * The chart that an address leads to; nothing if it is another site's, or no chart's.
   *
   * @param origin scheme and host of this server
   */
  public static Optional<ChartAddress> of(String address, String origin, Charts charts) {
    try {
      URI uri = new URI(address);
      String site = uri.getScheme() + "://" + uri.getRawAuthority();
      Matcher path = PATH.matcher(Optional.ofNullable(uri.getRawPath()).orElse(""));
      return site.equalsIgnoreCase(origin) && path.matches()
          ? of(path, query(Optional.ofNullable(uri.getRawQuery()).orElse("")), charts)
          : Optional.empty();
    } catch (URISyntaxException | IllegalArgumentException noAddress) {
      return Optional.empty();
    }
  }

  private static Optional<ChartAddress> of(Matcher path, Map<String, String> query, Charts charts) {
    boolean picture = path.group(1) == null;
    String id = picture ? path.group(3) : path.group(2);
    Optional<Chart> chart = charts.list().stream().filter(one -> one.id().equals(id)).findFirst();
    Optional<Language> language =
        Language.of(Optional.ofNullable(query.remove("lang")).orElse(Language.EN.id()));
    Optional<String> release = Optional.ofNullable(query.remove("release"));
    if (picture) {
      query.keySet().removeAll(SIZES);
    }
    if (chart.isEmpty() || language.isEmpty() || !names(chart.get()).containsAll(query.keySet())) {
      return Optional.empty();
    }
    return Optional.of(
        new ChartAddress(
            new ChartRequest(chart.get(), query, language.get()),
            release,
            picture ? Kind.PICTURE : Kind.FIGURE));
  }

  private static List<String> names(Chart chart) {
    return chart.parameters().stream().map(ChartParameter::name).toList();
  }

  private static Map<String, String> query(String text) {
    Map<String, String> query = new HashMap<>();
    for (String pair : text.split("&", -1)) {
      int equals = pair.indexOf('=');
      if (equals > 0 && equals < pair.length() - 1) {
        String name = URLDecoder.decode(pair.substring(0, equals), StandardCharsets.UTF_8);
        query.put(name, URLDecoder.decode(pair.substring(equals + 1), StandardCharsets.UTF_8));
      }
    }
    return query;
  }
}
