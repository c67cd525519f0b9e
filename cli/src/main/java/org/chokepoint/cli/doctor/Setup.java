package org.chokepoint.cli.doctor;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.chokepoint.table.Fault;

/**
 * What is looked at, as it is configured.
 *
 * @param home the state folder
 * @param datasets the folder of datasets
 * @param configuration the configuration file
 * @param faults what is wrong in the configuration; its other values are the standard then
 * @param port first port of the server
 * @param heaps memory that the batch and the server ask for, as {@code 3g}
 * @param operations JDBC address of the operations database
 * @param catalog JDBC address of the catalog
 * @param catalogConf its settings, those of the driver beginning with {@code jdbc.}
 */
public record Setup(
    Path home,
    Path datasets,
    Path configuration,
    List<Fault> faults,
    int port,
    List<String> heaps,
    String operations,
    String catalog,
    Map<String, String> catalogConf) {
  public Setup {
    faults = List.copyOf(faults);
    heaps = List.copyOf(heaps);
    catalogConf = Map.copyOf(catalogConf);
  }
}
