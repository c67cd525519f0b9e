package org.chokepoint.operations.backup;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.chokepoint.table.Fault;
import org.chokepoint.table.FaultyInput;

/** Makes a state folder of a backup, after every file of the backup was found to be whole. */
public final class Restore {
  private static final int SHOWN = 5;

  private Restore() {}

  /**
   * Restores.
   *
   * @param folder the backup
   * @param home the state folder; empty or not there
   * @return what was copied
   * @throws FaultyInput listing every file that is missing, changed or not the backup's, or saying
   *     why this state folder cannot be the place
   */
  public static Copied from(Path folder, Path home) throws IOException {
    Contents contents = Contents.read(folder);
    List<Fault> faults = new ArrayList<>(place(contents, folder, home));
    faults.addAll(damage(contents, folder));
    FaultyInput.throwIfAny(faults);
    try (HomeLock held = HomeLock.take(home)) {
      // Databases last: what was cut off has no catalog, so nobody takes it for a state folder.
      List<KeptFile> files = new ArrayList<>(contents.files());
      files.sort(Comparator.comparing(file -> Backup.DATABASES.contains(file.path())));
      for (KeptFile file : files) {
        KeptFile copy = Copying.copy(folder, home, file.path());
        if (!copy.equals(file)) {
          throw new FaultyInput(List.of(changed(folder, file)));
        }
      }
      return Copied.of(files);
    }
  }

  private static List<Fault> place(Contents contents, Path folder, Path home) throws IOException {
    List<Fault> faults = new ArrayList<>();
    List<String> there = new ArrayList<>(Copying.files(home));
    there.remove(HomeLock.FILE);
    if (!there.isEmpty()) {
      String some = String.join(", ", there.subList(0, Math.min(SHOWN, there.size())));
      faults.add(
          Faults.of(
              home.toString(),
              there.size() + (there.size() == 1 ? " file: " : " files: ") + some,
              "an empty state folder or none",
              "move it away; a backup is never mixed with what is there"));
    }
    if (folder.startsWith(home) || home.startsWith(folder)) {
      faults.add(
          Faults.of(
              home.toString(), "a folder in, or around, the backup", "one beside it", "move one"));
    }
    boolean tables =
        contents.files().stream().anyMatch(file -> file.path().startsWith("warehouse/"));
    if (tables && !contents.home().equals(home.toString())) {
      faults.add(
          Faults.of(
              home.toString(),
              "another folder than was backed up",
              contents.home() + ", because tables name their files by whole paths",
              "restore with CHOKEPOINT_HOME="
                  + contents.home()
                  + ", or publish anew into an empty folder with ./chokepoint run --full"));
    }
    return faults;
  }

  private static List<Fault> damage(Contents contents, Path folder) throws IOException {
    List<Fault> faults = new ArrayList<>();
    Set<String> surplus = new HashSet<>(Copying.files(folder));
    surplus.remove(Contents.FILE);
    for (KeptFile file : contents.files()) {
      surplus.remove(file.path());
      if (!Files.isRegularFile(folder.resolve(file.path()))) {
        faults.add(
            Faults.of(
                folder.resolve(file.path()).toString(),
                "nothing",
                "a file of " + file.bytes() + " bytes",
                "use another backup"));
      } else if (!Copying.read(folder, file.path()).equals(file)) {
        faults.add(changed(folder, file));
      }
    }
    surplus.stream()
        .sorted()
        .forEach(
            path ->
                faults.add(
                    Faults.of(
                        folder.resolve(path).toString(),
                        "a file that the backup did not make",
                        "none",
                        "find out who wrote it; remove it, or use another backup")));
    return faults;
  }

  private static Fault changed(Path folder, KeptFile file) {
    return Faults.of(
        folder.resolve(file.path()).toString(),
        "other bytes than were written",
        file.bytes() + " bytes with SHA-256 " + file.sha256(),
        "use another backup");
  }
}
