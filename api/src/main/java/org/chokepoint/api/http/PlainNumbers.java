package org.chokepoint.api.http;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.ser.std.StdScalarSerializer;
import java.io.IOException;
import java.math.BigDecimal;

/** Writes doubles without an exponent wherever that stays short. */
final class PlainNumbers extends StdScalarSerializer<Double> {
  private static final long serialVersionUID = 1L;
  private static final double SMALLEST = 1e-6;
  private static final double LARGEST = 1e15;

  PlainNumbers() {
    super(Double.class);
  }

  @Override
  public void serialize(Double number, JsonGenerator json, SerializerProvider provider)
      throws IOException {
    double size = Math.abs(number);
    if (size == 0 || (size >= SMALLEST && size < LARGEST)) {
      BigDecimal exact = BigDecimal.valueOf(number);
      json.writeNumber((exact.scale() < 1 ? exact.setScale(1) : exact).toPlainString());
    } else {
      json.writeNumber(number);
    }
  }
}
