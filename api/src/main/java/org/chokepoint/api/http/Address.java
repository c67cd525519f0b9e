package org.chokepoint.api.http;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.chokepoint.api.format.Format;

/**
 * What stands at one address.
 *
 * @param path the path of the resources, without an ending for a format
 * @param reading what is read there
 * @param posted what is asked there with a body
 * @param ending the format that the ending of the address names
 */
record Address(
    String path,
    Optional<Resource> reading,
    Optional<Resource.Posted<?>> posted,
    Optional<Format> ending) {

  static Address of(Resource resource) {
    return resource instanceof Resource.Posted<?> posted
        ? new Address(resource.path(), Optional.empty(), Optional.of(posted), Optional.empty())
        : new Address(resource.path(), Optional.of(resource), Optional.empty(), Optional.empty());
  }

  Address ending(Format format) {
    return new Address(path, reading, Optional.empty(), Optional.of(format));
  }

  /** Both together. */
  Address and(Address other) {
    if (reading.isPresent() && other.reading.isPresent()) {
      throw new IllegalArgumentException("two resources at " + path);
    }
    return new Address(path, reading.or(other::reading), posted.or(other::posted), ending);
  }

  /** The methods that are answered. */
  String methods() {
    List<String> methods = new ArrayList<>();
    if (reading.isPresent()) {
      methods.addAll(List.of("GET", "HEAD"));
    }
    posted.ifPresent(resource -> methods.add("POST"));
    methods.add("OPTIONS");
    return String.join(", ", methods);
  }
}
