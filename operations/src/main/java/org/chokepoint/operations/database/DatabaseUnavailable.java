package org.chokepoint.operations.database;

/** The operations database cannot be opened, read or written. */
public final class DatabaseUnavailable extends RuntimeException {
  private static final long serialVersionUID = 1L;

  DatabaseUnavailable(String message) {
    super(message);
  }

  DatabaseUnavailable(String message, Throwable cause) {
    super(message, cause);
  }

  DatabaseUnavailable(Throwable cause) {
    super("the operations database does not answer: " + reason(cause), cause);
  }

  /** What the innermost cause says, which is where drivers put the reason. */
  static String reason(Throwable thrown) {
    Throwable innermost = thrown;
    while (innermost.getCause() != null) {
      innermost = innermost.getCause();
    }
    return String.valueOf(innermost.getMessage()).lines().findFirst().orElse("no reason given");
  }
}
