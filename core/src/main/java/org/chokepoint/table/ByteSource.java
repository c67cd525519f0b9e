package org.chokepoint.table;

import java.io.IOException;
import java.io.InputStream;

/** Bytes that can be read from the start more than once. */
@FunctionalInterface
public interface ByteSource {
  /** A new stream at the first byte; the caller closes it. */
  InputStream open() throws IOException;
}
