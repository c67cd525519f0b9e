package org.chokepoint.table;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * The encodings a text file may have. A byte order mark decides; without one the bytes must be
 * valid UTF-8, or else valid CP949 (Korean Windows, a superset of EUC-KR). Decoding is strict: no
 * byte is ever replaced.
 */
public enum TextEncoding {
  /** UTF-8 without a byte order mark. */
  UTF_8(StandardCharsets.UTF_8, new int[0]),
  /** UTF-8 with a byte order mark. */
  UTF_8_BOM(StandardCharsets.UTF_8, new int[] {0xEF, 0xBB, 0xBF}),
  /** UTF-16, low byte first, with a byte order mark. */
  UTF_16LE(StandardCharsets.UTF_16LE, new int[] {0xFF, 0xFE}),
  /** UTF-16, high byte first, with a byte order mark. */
  UTF_16BE(StandardCharsets.UTF_16BE, new int[] {0xFE, 0xFF}),
  /** Korean Windows code page 949. */
  CP949(Charset.forName("x-windows-949"), new int[0]);

  private final Charset charset;
  private final int[] mark;

  TextEncoding(Charset charset, int[] mark) {
    this.charset = charset;
    this.mark = mark;
  }

  /** The word in files: {@code UTF-8}, {@code UTF-8-BOM}, {@code UTF-16LE}, ... */
  public String id() {
    return name().replace('_', '-');
  }

  /** The encoding of the bytes, or empty if they are valid in none. Reads the whole source. */
  public static Optional<TextEncoding> of(ByteSource source) throws IOException {
    Optional<TextEncoding> marked = marked(source);
    if (marked.isPresent()) {
      return marked.get().firstFault(source) < 0 ? marked : Optional.empty();
    }
    if (UTF_8.firstFault(source) < 0) {
      return Optional.of(UTF_8);
    }
    return CP949.firstFault(source) < 0 ? Optional.of(CP949) : Optional.empty();
  }

  /** A strict reader behind the byte order mark. */
  public Reader open(ByteSource source) throws IOException {
    InputStream bytes = source.open();
    bytes.skipNBytes(mark.length);
    return new InputStreamReader(bytes, strict());
  }

  /** The encoding that undecodable bytes were most likely meant in: the one that gets furthest. */
  static TextEncoding closest(ByteSource source) throws IOException {
    Optional<TextEncoding> marked = marked(source);
    if (marked.isPresent()) {
      return marked.get();
    }
    return CP949.firstFault(source) > UTF_8.firstFault(source) ? CP949 : UTF_8;
  }

  /** The line, from 1, of the byte at an offset. */
  long lineAt(ByteSource source, long offset) throws IOException {
    boolean wide = this == UTF_16LE || this == UTF_16BE;
    long line = 1;
    try (InputStream bytes = new BufferedInputStream(source.open())) {
      for (long at = 0; at < offset; at += wide ? 2 : 1) {
        int first = bytes.read();
        int unit =
            !wide
                ? first
                : this == UTF_16LE ? first | bytes.read() << 8 : first << 8 | bytes.read();
        line += unit == '\n' ? 1 : 0;
      }
    }
    return line;
  }

  /** The offset of the first byte that is not valid in this encoding, or -1. */
  long firstFault(ByteSource source) throws IOException {
    try (InputStream bytes = source.open()) {
      bytes.skipNBytes(mark.length);
      CharsetDecoder decoder = strict();
      ByteBuffer in = ByteBuffer.allocate(1 << 16);
      CharBuffer out = CharBuffer.allocate(1 << 16);
      long done = mark.length;
      boolean end = false;
      while (!end) {
        int read = bytes.read(in.array(), in.position(), in.remaining());
        end = read < 0;
        in.limit(in.position() + Math.max(read, 0)).position(0);
        CoderResult result = decoder.decode(in, out.clear(), end);
        done += in.position();
        if (result.isError()) {
          return done;
        }
        in.compact();
      }
      return -1;
    }
  }

  private CharsetDecoder strict() {
    return charset
        .newDecoder()
        .onMalformedInput(CodingErrorAction.REPORT)
        .onUnmappableCharacter(CodingErrorAction.REPORT);
  }

  private static Optional<TextEncoding> marked(ByteSource source) throws IOException {
    try (InputStream bytes = source.open()) {
      byte[] head = bytes.readNBytes(3);
      for (TextEncoding encoding : values()) {
        if (encoding.mark.length > 0 && encoding.marks(head)) {
          return Optional.of(encoding);
        }
      }
      return Optional.empty();
    }
  }

  private boolean marks(byte[] head) {
    if (head.length < mark.length) {
      return false;
    }
    for (int i = 0; i < mark.length; i++) {
      if ((head[i] & 0xFF) != mark[i]) {
        return false;
      }
    }
    return true;
  }
}
