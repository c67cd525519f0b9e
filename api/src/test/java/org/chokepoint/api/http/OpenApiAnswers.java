package org.chokepoint.api.http;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** What openapi.json says of answers, and whether one is as it says. */
final class OpenApiAnswers {
  static final JsonNode DOCUMENT = document();

  private OpenApiAnswers() {}

  /** One element a member, in no other than the schema names and with all that it requires. */
  static void checkXml(JsonNode schema, byte[] answer, String where) {
    JsonNode object = DOCUMENT.at(schema.get("$ref").asText().substring(1));
    List<String> members = new ArrayList<>();
    NodeList elements = root(answer).getChildNodes();
    for (int i = 0; i < elements.getLength(); i++) {
      members.add(elements.item(i).getNodeName());
    }
    List<String> named = new ArrayList<>();
    object.get("properties").fieldNames().forEachRemaining(named::add);
    assertThat(members).as(where).doesNotHaveDuplicates().isSubsetOf(named);
    object.get("required").forEach(name -> assertThat(members).contains(name.asText()));
  }

  private static Element root(byte[] xml) {
    try {
      return DocumentBuilderFactory.newDefaultInstance()
          .newDocumentBuilder()
          .parse(new ByteArrayInputStream(xml))
          .getDocumentElement();
    } catch (IOException | ParserConfigurationException | SAXException e) {
      throw new IllegalStateException(e);
    }
  }

  /** By the schema, and no member that it does not name. */
  static void checkJson(JsonNode schema, JsonNode value, String where) {
    ObjectNode whole = (ObjectNode) RunningApi.parse(withDefinitions(schema));
    whole.set("$defs", RunningApi.parse(withDefinitions(DOCUMENT.at("/components/schemas"))));
    JsonSchema compiled =
        JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012).getSchema(whole);
    assertThat(compiled.validate(value)).as(where).isEmpty();
    named(schema, value, where);
  }

  /** References as a schema by itself has them. */
  private static String withDefinitions(JsonNode schema) {
    return schema.toString().replace("#/components/schemas/", "#/$defs/");
  }

  private static void named(JsonNode schema, JsonNode value, String where) {
    if (schema.has("$ref")) {
      named(DOCUMENT.at(schema.get("$ref").asText().substring(1)), value, where);
    } else if (schema.has("properties") && value.isObject()) {
      TreeSet<String> members = new TreeSet<>();
      value.fieldNames().forEachRemaining(members::add);
      schema.get("properties").fieldNames().forEachRemaining(members::remove);
      assertThat(members).as(where).isEmpty();
      value
          .fields()
          .forEachRemaining(
              member ->
                  named(
                      schema.get("properties").get(member.getKey()),
                      member.getValue(),
                      where + "/" + member.getKey()));
    } else if (schema.has("items")) {
      value.forEach(item -> named(schema.get("items"), item, where + "[]"));
    }
  }

  /** As a step of a JSON pointer. */
  static String escaped(String part) {
    return part.replace("~", "~0").replace("/", "~1");
  }

  private static JsonNode document() {
    try (InputStream in = OpenApiAnswers.class.getResourceAsStream("openapi.json")) {
      return new JsonMapper().readTree(in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
