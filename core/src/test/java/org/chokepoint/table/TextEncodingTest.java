package org.chokepoint.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.Reader;
import java.io.StringWriter;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class TextEncodingTest {
  private static final String SHARES =
      "market,period,firm,value\n메신저,2022-10,카카오,45.0\n메신저,2022-10,라인,8\n";

  @ParameterizedTest
  @EnumSource(TextEncoding.class)
  void sameRowsWhateverTheEncodingAndItIsRecorded(TextEncoding encoding) {
    TableReading plain = Files.read(CanonicalTables.SHARE, SHARES);
    TableReading reading = Files.read(CanonicalTables.SHARE, bytes(encoding, SHARES));
    assertThat(reading.faults()).isEmpty();
    assertThat(Files.cells(reading)).hasSize(2).isEqualTo(Files.cells(plain));
    assertThat(reading.encoding()).isEqualTo(encoding.id());
  }

  @Test
  void encodingsAreNamedAsInCards() {
    assertThat(Arrays.stream(TextEncoding.values()).map(TextEncoding::id))
        .containsExactly("UTF-8", "UTF-8-BOM", "UTF-16LE", "UTF-16BE", "CP949");
  }

  static IntStream shifts() {
    return IntStream.rangeClosed(-5, 5);
  }

  /** Characters of two to four bytes on both sides of the 65,536-byte buffer's edges. */
  @ParameterizedTest
  @MethodSource("shifts")
  void charactersAcrossBufferEdgesStayWhole(int shift) throws IOException {
    for (TextEncoding encoding : TextEncoding.values()) {
      int unit = encoding.id().startsWith("UTF-16") ? 2 : 1;
      String wide = encoding == TextEncoding.CP949 ? "한글똠방각하" : "é한😀𝄞한é😀";
      String text =
          "x".repeat((65_536 + shift) / unit)
              + wide.repeat(3)
              + "y".repeat(65_500 / unit)
              + wide.repeat(40);
      byte[] bytes = bytes(encoding, text);
      assertThat(TextEncoding.of(source(bytes))).contains(encoding);
      assertThat(encoding.firstFault(source(bytes))).isEqualTo(-1);
      StringWriter read = new StringWriter();
      try (Reader reader = encoding.open(source(bytes))) {
        reader.transferTo(read);
      }
      assertThat(read.toString().equals(text)).isTrue();
    }
  }

  @ParameterizedTest
  @MethodSource("shifts")
  void brokenByteNearABufferEdgeIsFoundWhereItIs(int shift) throws IOException {
    int at = 65_536 + shift;
    byte[] bytes = new byte[at + 200];
    Arrays.fill(bytes, (byte) 'x');
    bytes[7] = '\n';
    bytes[at] = (byte) 0xFF;
    assertThat(TextEncoding.of(source(bytes))).isEmpty();
    assertThat(TextEncoding.UTF_8.firstFault(source(bytes))).isEqualTo(at);
    assertThat(TextEncoding.UTF_8.lineAt(source(bytes), at)).isEqualTo(2);
  }

  static Stream<byte[]> cut() {
    byte[] whole = "한😀".getBytes(StandardCharsets.UTF_8);
    return IntStream.of(1, 2, 4, 5, 6).mapToObj(length -> Arrays.copyOf(whole, length));
  }

  @ParameterizedTest
  @MethodSource("cut")
  void characterCutOffAtTheEndIsInvalid(byte[] bytes) throws IOException {
    assertThat(TextEncoding.UTF_8.firstFault(source(bytes))).isNotEqualTo(-1);
  }

  @ParameterizedTest
  @CsvSource({
    "6D0A0A FF 0A, UTF-8, 3, 3", // a byte no encoding has, on the third line
    "B8DEBDC3C0FA0A B8DEBDC3C0FA0A FF, CP949, 14, 3", // Korean, then the same
    "EFBBBF 6D0A C3, UTF-8-BOM, 5, 2", // cut off
    "FFFE 6D00 0A00 0A0A 00D8 0A00, UTF-16LE, 8, 2", // half a surrogate pair; U+0A0A is no line end
    "FEFF 006D 000A DC00, UTF-16BE, 6, 2", // the other half
    "FFFE 6D00 0A00 41, UTF-16LE, 6, 2", // an odd byte
    "6D0A C080, UTF-8, 2, 2", // overlong
    "6D0A EDA080, UTF-8, 2, 2" // a surrogate in UTF-8
  })
  void invalidBytesAreRefusedNamingTheLine(String hex, String encoding, long offset, long line) {
    TableReading reading =
        Files.read(CanonicalTables.SHARE, HexFormat.of().parseHex(hex.replace(" ", "")));
    Fault fault = Files.fault(reading);
    assertThat(fault.kind()).isEqualTo(FaultKind.UNDECODABLE);
    assertThat(fault.message())
        .isEqualTo(
            "share.csv:"
                + line
                + ": found a byte at offset "
                + offset
                + " that is no "
                + encoding
                + ", expected UTF-8 (with or without byte order mark), UTF-16 with byte order"
                + " mark, or CP949; export the file again as UTF-8 [undecodable]");
    assertThat(reading.encoding()).isEqualTo("none");
    assertThat(reading.rows()).isEmpty();
  }

  @Test
  void secondByteOrderMarkIsNoPartOfTheFirstColumn() {
    TableReading reading =
        Files.read(CanonicalTables.SHARE, bytes(TextEncoding.UTF_8_BOM, "\ufeff" + SHARES));
    assertThat(reading.faults())
        .extracting(fault -> fault.kind() + " " + fault.column())
        .containsExactly("UNKNOWN_COLUMN \\uFEFFmarket", "MISSING_COLUMN market_id");
    assertThat(reading.rows()).isEmpty();
  }

  @Test
  void utf16WithoutAMarkIsRefusedAndNotReadAsNuls() {
    TableReading reading =
        Files.read(CanonicalTables.SHARE, SHARES.getBytes(StandardCharsets.UTF_16LE));
    assertThat(reading.faults()).isNotEmpty();
    assertThat(reading.rows()).isEmpty();
  }

  @Test
  void utf32IsRefused() {
    TableReading reading =
        Files.read(
            CanonicalTables.SHARE, ("\ufeff" + SHARES).getBytes(Charset.forName("UTF-32LE")));
    assertThat(reading.faults()).isNotEmpty();
    assertThat(reading.rows()).isEmpty();
  }

  @Test
  void streamThatGivesOneByteAtATimeIsReadAlike() throws IOException {
    byte[] bytes = bytes(TextEncoding.CP949, SHARES);
    ByteSource trickle =
        () ->
            new ByteArrayInputStream(bytes) {
              @Override
              public synchronized int read(byte[] b, int off, int len) {
                return super.read(b, off, Math.min(len, 1));
              }
            };
    assertThat(TextEncoding.of(trickle)).contains(TextEncoding.CP949);
  }

  private static ByteSource source(byte[] bytes) {
    return () -> new ByteArrayInputStream(bytes);
  }

  private static byte[] bytes(TextEncoding encoding, String text) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    String mark = encoding == TextEncoding.UTF_8 || encoding == TextEncoding.CP949 ? "" : "\ufeff";
    String charset =
        switch (encoding) {
          case UTF_8, UTF_8_BOM -> "UTF-8";
          case UTF_16LE -> "UTF-16LE";
          case UTF_16BE -> "UTF-16BE";
          case CP949 -> "x-windows-949";
        };
    out.writeBytes((mark + text).getBytes(Charset.forName(charset)));
    return out.toByteArray();
  }
}
