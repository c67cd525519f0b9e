package org.chokepoint.api.format;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;

/** Takes so many bytes and no more. */
final class BoundedStream extends FilterOutputStream {
  private final long most;
  private long taken;

  BoundedStream(OutputStream out, long most) {
    super(out);
    this.most = most;
  }

  @Override
  public void write(int octet) throws IOException {
    take(1);
    out.write(octet);
  }

  @Override
  public void write(byte[] octets, int from, int count) throws IOException {
    take(count);
    out.write(octets, from, count);
  }

  private void take(int count) {
    taken += count;
    if (taken > most) {
      throw new AnswerTooLarge(most);
    }
  }
}
