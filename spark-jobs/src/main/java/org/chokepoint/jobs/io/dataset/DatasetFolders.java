package org.chokepoint.jobs.io.dataset;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.chokepoint.table.Fault;
import org.chokepoint.table.FaultKind;
import org.chokepoint.table.FaultyInput;
import org.chokepoint.table.NearestName;

/** Finds the datasets in a folder: each sub-folder with a card. */
public final class DatasetFolders {
  private DatasetFolders() {}

  /**
   * The datasets of these names, or all of them, in the order of their names.
   *
   * @param root the folder that holds them and the card schema
   * @param generatedRoot where generated files go
   * @param wanted names; empty for all
   * @throws FaultyInput listing unknown names and every fault of every card
   */
  public static List<DatasetFolder> find(Path root, Path generatedRoot, List<String> wanted)
      throws IOException {
    List<String> known = names(root);
    List<Fault> faults = new ArrayList<>();
    for (String name : wanted) {
      if (!known.contains(name)) {
        faults.add(unknown(root, name, known));
      }
    }
    CardReader reader = new CardReader(root.resolve("card.schema.json"));
    List<DatasetFolder> folders = new ArrayList<>();
    for (String name : known) {
      if (wanted.isEmpty() || wanted.contains(name)) {
        try {
          folders.add(
              new DatasetFolder(
                  reader.read(root.resolve(name)),
                  root.resolve(name),
                  generatedRoot.resolve(name)));
        } catch (FaultyInput faulty) {
          faults.addAll(faulty.faults());
        }
      }
    }
    FaultyInput.throwIfAny(faults);
    return folders;
  }

  private static List<String> names(Path root) throws IOException {
    try (Stream<Path> entries = Files.list(root)) {
      return entries
          .filter(entry -> Files.isRegularFile(entry.resolve("card.yaml")))
          .map(entry -> entry.getFileName().toString())
          .sorted()
          .toList();
    }
  }

  private static Fault unknown(Path root, String name, List<String> known) {
    return new Fault(
        FaultKind.UNKNOWN_REFERENCE,
        "",
        root.getFileName() + "/" + name,
        0,
        "",
        "no dataset '" + name + "'",
        "a folder with a card.yaml",
        NearestName.hint(name, known));
  }
}
