package org.chokepoint.operations.backup;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;

/**
 * The list of a backup's files. It is written last, so a backup with it was finished.
 *
 * @param home the state folder that was copied
 * @param madeAt when, an ISO instant
 * @param files every file but the list
 */
record Contents(String home, String madeAt, List<KeptFile> files) {
  static final String FILE = "backup.json";
  private static final JsonMapper JSON = new JsonMapper();

  Contents {
    files = List.copyOf(files);
  }

  void write(Path folder) throws IOException {
    ObjectNode json = JSON.createObjectNode().put("home", home).put("made_at", madeAt);
    ArrayNode list = json.putArray("files");
    files.forEach(
        file ->
            list.addObject()
                .put("path", file.path())
                .put("bytes", file.bytes())
                .put("sha256", file.sha256()));
    Path part = folder.resolve(FILE + ".part");
    Files.writeString(part, json.toPrettyString() + "\n");
    try (FileChannel channel = FileChannel.open(part, StandardOpenOption.WRITE)) {
      channel.force(true);
    }
    Files.move(part, folder.resolve(FILE), StandardCopyOption.ATOMIC_MOVE);
  }

  /**
   * Reads the list of a backup.
   *
   * @throws org.chokepoint.table.FaultyInput if it is not there or is not one
   */
  static Contents read(Path folder) throws IOException {
    Path file = folder.resolve(FILE);
    if (!Files.isRegularFile(file)) {
      throw Faults.one(
          file.toString(), "nothing", "the list of a finished backup", "name another backup");
    }
    try {
      JsonNode json = JSON.readTree(Files.readString(file));
      List<KeptFile> files = new ArrayList<>();
      for (JsonNode one : json.path("files")) {
        files.add(
            new KeptFile(
                one.path("path").asText(),
                one.path("bytes").asLong(),
                one.path("sha256").asText()));
      }
      Contents contents =
          new Contents(json.path("home").asText(), json.path("made_at").asText(), files);
      if (contents.home().isEmpty() || files.stream().anyMatch(one -> outside(folder, one))) {
        throw damaged(file);
      }
      return contents;
    } catch (JsonProcessingException notJson) {
      throw damaged(file);
    }
  }

  private static boolean outside(Path folder, KeptFile file) {
    Path inside = folder.resolve(file.path()).normalize();
    return file.path().isEmpty() || !inside.startsWith(folder.normalize());
  }

  private static RuntimeException damaged(Path file) {
    return Faults.one(
        file.toString(),
        "a damaged list",
        "the list that ./chokepoint backup writes",
        "name another backup");
  }
}
