package org.chokepoint.cli.output;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Prints sheets in a format. The first sheet is the answer; CSV prints that one alone. */
public final class Printer {
  private static final int DIGITS = 4;

  private final PrintWriter out;

  /** A printer onto a writer, which it flushes and does not close. */
  public Printer(PrintWriter out) {
    this.out = out;
  }

  /** Prints sheets. */
  public void print(Format format, Sheet... sheets) throws IOException {
    print(format, List.of(sheets));
  }

  /** Prints sheets, at least one. */
  public void print(Format format, List<Sheet> sheets) throws IOException {
    switch (format) {
      case TABLE -> {
        for (Sheet sheet : sheets) {
          table(sheet);
        }
      }
      case CSV -> csv(sheets.get(0));
      case JSON -> json(sheets);
    }
    out.flush();
  }

  private void csv(Sheet sheet) {
    CsvWriter csv =
        CsvWriter.builder().lineDelimiter(de.siegmar.fastcsv.writer.LineDelimiter.LF).build(out);
    csv.writeRecord(sheet.columns());
    for (List<Optional<Object>> row : sheet.rows()) {
      csv.writeRecord(row.stream().map(cell -> cell.map(Printer::exact).orElse("")).toList());
    }
    flush(csv);
  }

  private static void flush(CsvWriter csv) {
    try {
      csv.flush();
    } catch (IOException notWritten) {
      throw new UncheckedIOException(notWritten);
    }
  }

  private void json(List<Sheet> sheets) throws IOException {
    JsonGenerator json = new JsonFactory().createGenerator(out).useDefaultPrettyPrinter();
    json.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
    json.writeStartObject();
    for (Sheet sheet : sheets) {
      json.writeArrayFieldStart(sheet.name());
      for (List<Optional<Object>> row : sheet.rows()) {
        json.writeStartObject();
        for (int i = 0; i < row.size(); i++) {
          json.writeFieldName(sheet.columns().get(i));
          cell(json, row.get(i));
        }
        json.writeEndObject();
      }
      json.writeEndArray();
    }
    json.writeEndObject();
    json.close();
    out.println();
  }

  private static void cell(JsonGenerator json, Optional<Object> cell) throws IOException {
    if (cell.isEmpty()) {
      json.writeNull();
    } else if (cell.get() instanceof Double number) {
      json.writeNumber(number);
    } else if (cell.get() instanceof BigDecimal number) {
      json.writeNumber(number);
    } else if (cell.get() instanceof Integer number) {
      json.writeNumber(number);
    } else if (cell.get() instanceof List<?> texts) {
      json.writeStartArray();
      for (Object text : texts) {
        json.writeString(text.toString());
      }
      json.writeEndArray();
    } else {
      json.writeString(cell.get().toString());
    }
  }

  private void table(Sheet sheet) {
    if (sheet.rows().isEmpty()) {
      return;
    }
    int[] widths = sheet.columns().stream().limit(sheet.brief()).mapToInt(String::length).toArray();
    for (List<Optional<Object>> row : sheet.rows()) {
      for (int i = 0; i < widths.length; i++) {
        widths[i] = Math.max(widths[i], brief(row.get(i)).length());
      }
    }
    line(sheet.columns().stream().map(name -> Optional.<Object>of(name)).toList(), widths);
    sheet.rows().forEach(row -> line(row, widths));
    out.println();
  }

  private void line(List<Optional<Object>> row, int[] widths) {
    StringBuilder line = new StringBuilder();
    for (int i = 0; i < widths.length; i++) {
      String cell = brief(row.get(i));
      String blanks = " ".repeat(widths[i] - cell.length());
      boolean number = row.get(i).filter(value -> value instanceof Number).isPresent();
      line.append(number ? blanks + cell : cell + blanks).append("  ");
    }
    out.println(line.toString().stripTrailing());
  }

  private static String brief(Optional<Object> cell) {
    if (cell.isEmpty()) {
      return "";
    }
    if (cell.get() instanceof Double number) {
      return String.format(
          Locale.ROOT,
          "%,.4f",
          BigDecimal.valueOf(number).setScale(DIGITS, RoundingMode.HALF_EVEN));
    }
    if (cell.get() instanceof Span span) {
      return brief(Optional.of(span.low())) + ".." + brief(Optional.of(span.high()));
    }
    return exact(cell.get());
  }

  private static String exact(Object cell) {
    if (cell instanceof Double number) {
      return BigDecimal.valueOf(number).stripTrailingZeros().toPlainString();
    }
    if (cell instanceof BigDecimal number) {
      return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }
    return cell instanceof List<?> texts
        ? String.join(";", texts.stream().map(Object::toString).toList())
        : cell.toString();
  }
}
