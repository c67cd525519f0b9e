package org.chokepoint.api.http;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.chokepoint.api.format.Format;

/**
 * What stands at one address.
 *
 * @param path the path of the resources, without an ending for a format
 * @param reading what is read there
 * @param posted what is asked there with a body
 * @param changes what is changed there, by method
 * @param ending the format that the ending of the address names
 */
record Address(
    String path,
    Optional<Resource> reading,
    Optional<Resource.Posted<?>> posted,
    Map<ChangeMethod, Resource.Changing<?>> changes,
    Optional<Format> ending) {

  Address {
    changes = Map.copyOf(changes);
  }

  static Address of(Resource resource) {
    String path = resource.path();
    if (resource instanceof Resource.Posted<?> posted) {
      return new Address(path, Optional.empty(), Optional.of(posted), Map.of(), Optional.empty());
    }
    return resource instanceof Resource.Changing<?> changing
        ? new Address(
            path,
            Optional.empty(),
            Optional.empty(),
            Map.of(changing.method(), changing),
            Optional.empty())
        : new Address(path, Optional.of(resource), Optional.empty(), Map.of(), Optional.empty());
  }

  Address ending(Format format) {
    return new Address(path, reading, Optional.empty(), Map.of(), Optional.of(format));
  }

  /** Both together. */
  Address and(Address other) {
    Map<ChangeMethod, Resource.Changing<?>> all = new EnumMap<>(ChangeMethod.class);
    all.putAll(changes);
    all.putAll(other.changes);
    boolean twice =
        (reading.isPresent() && other.reading.isPresent())
            || all.size() < changes.size() + other.changes.size()
            || (posted.or(other::posted).isPresent() && all.containsKey(ChangeMethod.POST));
    if (twice) {
      throw new IllegalArgumentException("two resources at " + path);
    }
    return new Address(path, reading.or(other::reading), posted.or(other::posted), all, ending);
  }

  /** The methods that are answered. */
  String methods() {
    List<String> methods = new ArrayList<>(reads());
    posted.ifPresent(resource -> methods.add("POST"));
    changes.keySet().stream().sorted().map(ChangeMethod::name).forEach(methods::add);
    methods.add("OPTIONS");
    return String.join(", ", methods);
  }

  /** Those of them that a page of another site may use; none where the address is closed to it. */
  Optional<String> methodsOfOtherSites() {
    List<String> methods = new ArrayList<>();
    reading.filter(Resource::openToOtherSites).ifPresent(open -> methods.addAll(reads()));
    posted.ifPresent(resource -> methods.add("POST"));
    methods.add("OPTIONS");
    return methods.size() == 1 ? Optional.empty() : Optional.of(String.join(", ", methods));
  }

  private List<String> reads() {
    return reading.isPresent() ? List.of("GET", "HEAD") : List.of();
  }
}
