package org.chokepoint.api.format;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.ser.std.StdSerializer;
import java.io.IOException;
import java.util.Optional;

/** Writes what may be absent: itself, or null. */
@SuppressWarnings("rawtypes")
final class Optionals extends StdSerializer<Optional> {
  private static final long serialVersionUID = 1L;

  Optionals() {
    super(Optional.class);
  }

  @Override
  public void serialize(Optional value, JsonGenerator json, SerializerProvider provider)
      throws IOException {
    if (value.isPresent()) {
      provider.defaultSerializeValue(value.get(), json);
    } else {
      json.writeNull();
    }
  }
}
