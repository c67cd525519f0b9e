package org.chokepoint.reports.explain;

import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Runs Python, as a reader would. */
final class Scripts {
  private Scripts() {}

  static boolean python() {
    return Files.isExecutable(Path.of("/usr/bin/python3"));
  }

  /** What a script prints, one line each. */
  static List<String> lines(Path folder, String code) throws IOException, InterruptedException {
    Path script = folder.resolve("script.py");
    Files.writeString(script, code);
    Process process =
        new ProcessBuilder("/usr/bin/python3", script.toString()).redirectErrorStream(true).start();
    String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    if (process.waitFor() != 0) {
      throw new AssertionError(printed + "\n" + code);
    }
    return printed.lines().toList();
  }

  static Map<String, String> query(String address) {
    return Arrays.stream(address.substring(address.indexOf('?') + 1).split("&"))
        .map(pair -> pair.split("=", 2))
        .collect(
            Collectors.toMap(
                pair -> pair[0], pair -> URLDecoder.decode(pair[1], StandardCharsets.UTF_8)));
  }
}
