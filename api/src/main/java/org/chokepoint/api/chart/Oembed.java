package org.chokepoint.api.chart;

import java.io.StringWriter;
import java.util.LinkedHashMap;
import java.util.Map;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.chokepoint.reports.picture.PngRenderer;

/**
 * What a site needs to show a chart from its address (oEmbed 1.0).
 *
 * @param members the members of the answer in order
 */
public record Oembed(Map<String, Object> members) {
  private static final int THUMBNAIL = 480;
  private static final int KEPT_SECONDS = 86_400;

  /** A figure in a frame. */
  public static Oembed rich(
      DrawnChart chart, String release, String origin, int widest, int highest) {
    EmbedCode code = EmbedCode.within(chart, release, origin, widest, highest);
    Map<String, Object> members = start("rich", chart, origin);
    members.put("html", code.fixed());
    members.put("width", code.width());
    members.put("height", code.height());
    if (widest >= THUMBNAIL && highest >= high(chart, THUMBNAIL)) {
      members.put("thumbnail_url", picture(chart, release, origin, THUMBNAIL));
      members.put("thumbnail_width", THUMBNAIL);
      members.put("thumbnail_height", high(chart, THUMBNAIL));
    }
    return new Oembed(members);
  }

  /** A picture. */
  public static Oembed photo(
      DrawnChart chart, String release, String origin, int widest, int highest) {
    double smaller =
        Math.min(
            Math.min(1.0, (double) widest / chart.drawing().width()),
            (double) highest / chart.drawing().height());
    int width = Math.max(1, (int) Math.floor(chart.drawing().width() * smaller));
    Map<String, Object> members = start("photo", chart, origin);
    members.put(
        "url",
        width >= PngRenderer.NARROWEST
            ? picture(chart, release, origin, width)
            : origin + chart.request().file(ChartFormat.SVG, release));
    members.put("width", width);
    members.put("height", Math.max(1, high(chart, width)));
    return new Oembed(members);
  }

  private static Map<String, Object> start(String type, DrawnChart chart, String origin) {
    Map<String, Object> members = new LinkedHashMap<>();
    members.put("type", type);
    members.put("version", "1.0");
    members.put("title", chart.title());
    members.put("provider_name", "Chokepoint");
    members.put("provider_url", origin + "/");
    members.put("cache_age", KEPT_SECONDS);
    return members;
  }

  private static String picture(DrawnChart chart, String release, String origin, int width) {
    return origin + chart.request().file(ChartFormat.PNG, release) + "&width=" + width;
  }

  private static int high(DrawnChart chart, int width) {
    return (int) ((long) width * chart.drawing().height() / chart.drawing().width());
  }

  /** As XML. */
  public String xml() {
    StringWriter text = new StringWriter();
    try {
      XMLStreamWriter xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(text);
      xml.writeStartDocument("utf-8", "1.0");
      xml.writeStartElement("oembed");
      for (Map.Entry<String, Object> member : members.entrySet()) {
        xml.writeStartElement(member.getKey());
        xml.writeCharacters(String.valueOf(member.getValue()));
        xml.writeEndElement();
      }
      xml.writeEndElement();
      xml.writeEndDocument();
      xml.close();
    } catch (XMLStreamException impossible) {
      throw new IllegalStateException("writing to memory failed", impossible);
    }
    return text.toString();
  }
}
