package org.chokepoint.reports.picture;

/** No pictures can be drawn on this machine; the message says why and what to do. */
public final class PicturesUnavailable extends RuntimeException {
  private static final long serialVersionUID = 1L;

  PicturesUnavailable(String reason, Throwable cause) {
    super(reason, cause);
  }
}
