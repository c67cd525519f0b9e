package org.chokepoint.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

/**
 * A market of four firms, with 40, 30, 20 and 10 percent, for commands on a file.
 *
 * @param folder where files are written
 */
record FourFirms(Path folder) {
  private static final String FOUR =
      "market,period,firm,value\nm,2024,a,40\nm,2024,b,30\nm,2024,c,20\nm,2024,d,10\n";

  String file(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text).toString();
  }

  Run run(String command, String... options) throws IOException {
    return on(FOUR, command, options);
  }

  Run on(String shares, String command, String... options) throws IOException {
    String[] all = new String[options.length + 4];
    all[0] = command;
    all[1] = file("s.csv", shares);
    all[2] = "--market";
    all[3] = "m";
    System.arraycopy(options, 0, all, 4, options.length);
    return Run.of(all);
  }

  static JsonNode json(Run run) throws IOException {
    assertThat(run.code()).as(run.err()).isZero();
    return new ObjectMapper().readTree(run.out());
  }

  static String[] concat(String[] first, String... more) {
    String[] all = Arrays.copyOf(first, first.length + more.length);
    System.arraycopy(more, 0, all, first.length, more.length);
    return all;
  }
}
