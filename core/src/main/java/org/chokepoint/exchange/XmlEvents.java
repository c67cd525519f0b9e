package org.chokepoint.exchange;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.chokepoint.table.Fault;
import org.chokepoint.table.FaultKind;

/**
 * The elements of an XML file, one after the other. No document type is read and no entity
 * resolved, so a file can neither grow nor reach outside itself.
 */
final class XmlEvents {
  private static final XMLInputFactory FACTORY = factory();

  /** What is done with each element. */
  interface Reading {
    /** An element begins; its attributes are asked of the events. */
    void begin(String element, XmlEvents events);

    /** An element ends; the text is that since the last beginning or end. */
    void end(String element, String text);
  }

  private final XMLStreamReader reader;

  private XmlEvents(XMLStreamReader reader) {
    this.reader = reader;
  }

  private static XMLInputFactory factory() {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLInputFactory.IS_COALESCING, true);
    return factory;
  }

  /** Reads a file to its end, or to the first thing that is no XML: that is the fault. */
  static Optional<Fault> read(GraphSource source, Reading reading) throws IOException {
    try (InputStream bytes = source.bytes().open()) {
      XMLStreamReader reader = FACTORY.createXMLStreamReader(bytes);
      XmlEvents events = new XmlEvents(reader);
      StringBuilder text = new StringBuilder();
      while (reader.hasNext()) {
        switch (reader.next()) {
          case XMLStreamReader.START_ELEMENT -> {
            text.setLength(0);
            reading.begin(reader.getLocalName(), events);
          }
          case XMLStreamReader.END_ELEMENT -> {
            reading.end(reader.getLocalName(), text.toString());
            text.setLength(0);
          }
          case XMLStreamReader.CHARACTERS, XMLStreamReader.CDATA -> text.append(reader.getText());
          default -> {}
        }
      }
      return Optional.empty();
    } catch (XMLStreamException malformed) {
      return Optional.of(malformed(source.name(), malformed));
    }
  }

  /** The line the element's tag ends on, from 1. */
  long line() {
    return Math.max(0, reader.getLocation().getLineNumber());
  }

  /** An attribute's value; empty where there is none. */
  String attribute(String name) {
    return optional(name).orElse("");
  }

  Optional<String> optional(String name) {
    return Optional.ofNullable(reader.getAttributeValue(null, name));
  }

  private static Fault malformed(String file, XMLStreamException malformed) {
    long line = malformed.getLocation() == null ? 0 : malformed.getLocation().getLineNumber();
    String message = String.valueOf(malformed.getMessage());
    int at = message.indexOf("Message: ");
    return new Fault(
        FaultKind.MALFORMED_XML,
        "",
        file,
        Math.max(0, line),
        "",
        at < 0 ? message : message.substring(at + "Message: ".length()),
        "XML 1.0 without entities of its own",
        "export the file again, or write out what the entity stands for");
  }
}
