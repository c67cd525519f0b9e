package org.chokepoint.jobs.io.dataset;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import com.networknt.schema.ValidationMessage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.chokepoint.table.Fault;
import org.chokepoint.table.FaultKind;
import org.chokepoint.table.FaultyInput;
import org.chokepoint.usage.synthetic.PanelFile;
import org.chokepoint.usage.synthetic.PanelSettings;

/** Reads {@code card.yaml} and checks it against {@code card.schema.json}. */
public final class CardReader {
  private static final YAMLMapper YAML = new YAMLMapper();

  private final JsonSchema schema;

  /** A reader that checks against a schema file. */
  public CardReader(Path schemaFile) throws IOException {
    this.schema =
        JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
            .getSchema(Files.readString(schemaFile, StandardCharsets.UTF_8));
  }

  /**
   * Reads the card of a dataset folder.
   *
   * @throws FaultyInput listing everything in which the card departs from the schema
   */
  public DatasetCard read(Path folder) throws IOException {
    Path file = folder.resolve("card.yaml");
    String shown = folder.getFileName() + "/card.yaml";
    String text = Files.readString(file, StandardCharsets.UTF_8);
    JsonNode card = parse(shown, text);
    List<Fault> faults = new ArrayList<>();
    for (ValidationMessage message : schema.validate(card)) {
      faults.add(fault(shown, message.getInstanceLocation().toString(), message.getMessage()));
    }
    if (faults.isEmpty() && !card.path("id").asText().equals(folder.getFileName().toString())) {
      faults.add(
          fault(shown, "$.id", "'" + card.path("id").asText() + "' is not the folder's name"));
    }
    FaultyInput.throwIfAny(faults);
    return card(card, text);
  }

  private static JsonNode parse(String shown, String text) {
    try {
      return YAML.readTree(text);
    } catch (JsonProcessingException malformed) {
      throw new FaultyInput(List.of(fault(shown, "", malformed.getOriginalMessage())));
    }
  }

  private static Fault fault(String file, String where, String found) {
    return new Fault(
        FaultKind.BAD_CARD,
        "",
        file,
        0,
        where,
        found,
        "a card as in datasets/card.schema.json",
        "correct the card");
  }

  private static DatasetCard card(JsonNode card, String text) {
    return new DatasetCard(
        card.path("id").asText(),
        card.path("title").asText(),
        card.path("question").asText(),
        card.path("title_local").asText(),
        card.path("question_local").asText(),
        card.path("kind").asText(),
        card.path("licence").asText(),
        card.path("unit").asText(),
        card.path("coverage").asText(),
        texts(card.path("methods")),
        sources(card.path("sources")),
        card.path("tolerance").path("rejected_share").decimalValue(),
        files(card.path("files")),
        card.has("generator") ? Optional.of(panel(text)) : Optional.empty());
  }

  private static PanelSettings panel(String text) {
    return PanelFile.read(text);
  }

  private static List<String> texts(JsonNode array) {
    List<String> texts = new ArrayList<>();
    array.forEach(node -> texts.add(node.asText()));
    return texts;
  }

  private static List<DatasetCard.Source> sources(JsonNode array) {
    List<DatasetCard.Source> sources = new ArrayList<>();
    for (JsonNode node : array) {
      sources.add(
          new DatasetCard.Source(
              node.path("id").asText(),
              node.path("title").asText(),
              node.path("publisher").asText(),
              node.path("date").asText(),
              node.path("url").asText(),
              node.path("licence").asText()));
    }
    return sources;
  }

  private static List<DatasetCard.CardFile> files(JsonNode array) {
    List<DatasetCard.CardFile> files = new ArrayList<>();
    for (JsonNode node : array) {
      files.add(
          new DatasetCard.CardFile(
              node.path("path").asText(),
              node.path("table").asText(),
              node.path("format").asText(),
              Optional.ofNullable(node.path("sha256").textValue()),
              map(node.path("columns")),
              map(node.path("constants"))));
    }
    return files;
  }

  private static Map<String, String> map(JsonNode object) {
    Map<String, String> map = new LinkedHashMap<>();
    object.fields().forEachRemaining(entry -> map.put(entry.getKey(), entry.getValue().asText()));
    return map;
  }
}
