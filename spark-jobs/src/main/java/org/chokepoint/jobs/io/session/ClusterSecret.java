package org.chokepoint.jobs.io.session;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.chokepoint.table.FaultyInput;

/**
 * The secret by which the processes of a standalone cluster know each other: the same for master,
 * workers and driver. YARN and Kubernetes make one for each run themselves.
 */
final class ClusterSecret {
  private static final String SECRET = "spark.authenticate.secret";
  private static final String FILE = "spark.authenticate.secret.file";
  private static final int SHORTEST = 16;
  private static final Set<PosixFilePermission> OTHERS =
      Set.of(PosixFilePermission.GROUP_READ, PosixFilePermission.OTHERS_READ);

  private ClusterSecret() {}

  /**
   * Puts the secret of the file in its place.
   *
   * @throws FaultyInput where there is none, it is short, or others can read it
   */
  static void settle(SparkSettings settings, Map<String, String> conf) {
    if (!settings.standalone()
        || conf.containsKey(SECRET)
        || !"true".equals(conf.get("spark.authenticate"))) {
      return;
    }
    String file = conf.remove(FILE);
    if (file == null) {
      throw fault(
          "no " + FILE + " for " + settings.master(),
          "the secret that master and workers were started with",
          "see docs/cluster.md, \"Secrets\"");
    }
    conf.put(SECRET, read(Path.of(file)));
  }

  private static String read(Path file) {
    try {
      String secret = Files.readString(file).strip();
      if (secret.length() < SHORTEST) {
        throw fault(
            "a secret of " + secret.length() + " characters in " + file,
            SHORTEST + " or more",
            "openssl rand -hex 32 >" + file);
      }
      if (Files.getPosixFilePermissions(file).stream().anyMatch(OTHERS::contains)) {
        throw fault(file + ", which others can read", "a file of one's own", "chmod 600 " + file);
      }
      return secret;
    } catch (IOException | UnsupportedOperationException unreadable) {
      if (unreadable instanceof IOException io && Files.exists(file)) {
        throw new UncheckedIOException(io);
      }
      throw fault(
          file + ", which is not there", "a file with a secret", "openssl rand -hex 32 >" + file);
    }
  }

  private static FaultyInput fault(String found, String expected, String remedy) {
    return new FaultyInput(List.of(SparkSettings.fault(found, expected, remedy)));
  }
}
