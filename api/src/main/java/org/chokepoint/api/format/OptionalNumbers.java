package org.chokepoint.api.format;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.ser.std.StdScalarSerializer;
import java.io.IOException;
import java.util.OptionalDouble;

/** Writes a number that may be absent: as all numbers, or null. */
final class OptionalNumbers extends StdScalarSerializer<OptionalDouble> {
  private static final long serialVersionUID = 1L;

  OptionalNumbers() {
    super(OptionalDouble.class);
  }

  @Override
  public void serialize(OptionalDouble number, JsonGenerator json, SerializerProvider provider)
      throws IOException {
    if (number.isPresent()) {
      provider.defaultSerializeValue(number.getAsDouble(), json);
    } else {
      json.writeNull();
    }
  }
}
