package org.chokepoint.exchange;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.chokepoint.table.Fault;
import org.chokepoint.table.FaultKind;
import org.chokepoint.table.TextEncoding;

/**
 * The lines {@code rank,site,provider,kind,flag} of a list of websites and who serves them; the
 * last two fields may be missing.
 *
 * @param lines the lines of that form
 * @param others the numbers of the lines that have another form
 * @param faults why the file could not be read to its end
 */
record ProviderList(List<Line> lines, List<Long> others, List<Fault> faults) {
  private static final Set<String> KINDS = Set.of("Third", "Pvt", "unknown");
  private static final Pattern FLAG = Pattern.compile("(?i)true|false");
  private static final Pattern RANK = Pattern.compile("[0-9]+");

  /**
   * One line.
   *
   * @param number its number in the file, from 1
   * @param kind {@code Third}, {@code Pvt}, {@code unknown}, or empty
   */
  record Line(long number, String site, String provider, String kind) {
    boolean unknown() {
      return kind.equals("unknown");
    }
  }

  static ProviderList read(GraphSource source) throws IOException {
    List<Line> lines = new ArrayList<>();
    List<Long> others = new ArrayList<>();
    List<Fault> faults = new ArrayList<>();
    TextEncoding encoding = TextEncoding.of(source.bytes()).orElse(TextEncoding.UTF_8);
    try (CsvReader<CsvRecord> records =
        CsvReader.builder()
            .skipEmptyLines(true)
            .allowExtraFields(true)
            .allowMissingFields(true)
            .ofCsvRecord(encoding.open(source.bytes()))) {
      for (CsvRecord record : records) {
        line(record).ifPresentOrElse(lines::add, () -> others.add(record.getStartingLineNumber()));
      }
    } catch (CsvParseException malformed) {
      faults.add(
          new Fault(
              FaultKind.MALFORMED_CSV,
              "",
              source.name(),
              0,
              "",
              String.valueOf(malformed.getMessage()),
              "lines rank,site,provider",
              "close the quote that was opened"));
    }
    return new ProviderList(lines, others, faults);
  }

  private static Optional<Line> line(CsvRecord record) {
    List<String> fields = record.getFields();
    if (fields.size() < 3
        || fields.size() > 5
        || !RANK.matcher(fields.get(0)).matches()
        || fields.get(1).isEmpty()
        || fields.get(2).isEmpty()
        || (fields.size() > 3 && !KINDS.contains(fields.get(3)))
        || (fields.size() > 4 && !FLAG.matcher(fields.get(4)).matches())) {
      return Optional.empty();
    }
    return Optional.of(
        new Line(
            record.getStartingLineNumber(),
            fields.get(1),
            fields.get(2),
            fields.size() > 3 ? fields.get(3) : ""));
  }
}
