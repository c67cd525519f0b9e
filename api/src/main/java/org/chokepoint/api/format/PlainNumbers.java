package org.chokepoint.api.format;

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
    json.writeNumber(text(number));
  }

  /** A number that reads back as the same double. */
  static String text(double number) {
    double size = Math.abs(number);
    if (size == 0 || (size >= SMALLEST && size < LARGEST)) {
      BigDecimal exact = BigDecimal.valueOf(number);
      return (exact.scale() < 1 ? exact.setScale(1) : exact).toPlainString();
    }
    return Double.toString(number);
  }

  /** A decimal without zeros at its end. */
  static String text(BigDecimal number) {
    return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
  }
}
