package org.chokepoint.jobs.io;

/** Another run may publish and this one no longer; nothing of it can be seen. */
public final class Overtaken extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /** With both runs named. */
  Overtaken(String message) {
    super(message);
  }

  static Overtaken by(Writer late, String now) {
    return new Overtaken(
        late
            + " was overtaken: "
            + now
            + "; nothing of it was published, start it again if it is still wanted");
  }
}
