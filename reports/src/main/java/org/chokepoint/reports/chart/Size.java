package org.chokepoint.reports.chart;

/**
 * How large a picture is laid out, in pixels.
 *
 * @param width from {@value #NARROWEST} to {@value #WIDEST}
 * @param height from a third of the width to three times the width
 */
public record Size(int width, int height) {
  /** The least width. */
  public static final int NARROWEST = 400;

  /** The greatest width. */
  public static final int WIDEST = 2400;

  private static final int STEEPEST = 3;

  /**
   * A size.
   *
   * @throws IllegalArgumentException if it is out of bounds
   */
  public Size {
    if (width < NARROWEST
        || width > WIDEST
        || height * STEEPEST < width
        || height > STEEPEST * width) {
      throw new IllegalArgumentException(
          "picture of %d x %d pixels, expected %d to %d wide and a ratio from 1:3 to 3:1"
              .formatted(width, height, NARROWEST, WIDEST));
    }
  }
}
