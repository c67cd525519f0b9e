package org.chokepoint.operations.launch;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Where releases are kept, where it is not in the state folder.
 *
 * @param catalog the catalog's JDBC URL
 * @param warehouse the address of the tables' folder
 * @param conf settings of the catalog and its file system
 * @param classPath further jars for the batch and the server
 */
public record StoreSettings(
    Optional<String> catalog,
    Optional<String> warehouse,
    Map<String, String> conf,
    List<String> classPath) {
  public StoreSettings {
    conf = Map.copyOf(conf);
    classPath = List.copyOf(classPath);
  }

  /** The same as arguments of the batch or the server. */
  public List<String> arguments() {
    List<String> arguments = new ArrayList<>();
    catalog.ifPresent(url -> arguments.addAll(List.of("--catalog", url)));
    warehouse.ifPresent(address -> arguments.addAll(List.of("--warehouse", address)));
    Batch.named(arguments, "--store-conf", conf);
    return arguments;
  }
}
