package org.chokepoint.api.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.chokepoint.reports.picture.PngRenderer;

/**
 * The size a reader wants a picture to have.
 *
 * @param width the width in pixels, if it matters
 * @param height the height in pixels, if it matters
 * @param scale pixels of the file for each of these pixels
 */
public record PictureWish(Optional<Integer> width, Optional<Integer> height, double scale) {
  /** No wish. */
  public static final PictureWish NONE = new PictureWish(Optional.empty(), Optional.empty(), 1);

  /** The least width and height. */
  public static final int LEAST = PngRenderer.NARROWEST;

  /** The greatest width. */
  public static final int WIDEST = PngRenderer.WIDEST;

  /** The greatest height. */
  public static final int HIGHEST = 4800;

  private static final double LEAST_SCALE = 0.5;
  private static final double GREATEST_SCALE = 4;
  private static final int STEEPEST = 4;
  private static final int STANDARD_WIDTH = 1600;

  /**
   * A wish as it is written in an address.
   *
   * @throws IllegalArgumentException if it is out of bounds; all faults are listed
   */
  public static PictureWish of(Function<String, Optional<String>> asked) {
    List<String> faults = new ArrayList<>();
    Optional<Integer> width =
        asked.apply("width").map(word -> whole("width", word, WIDEST, faults));
    Optional<Integer> height =
        asked.apply("height").map(word -> whole("height", word, HIGHEST, faults));
    double scale = asked.apply("scale").map(word -> scale(word, faults)).orElse(1.0);
    if (faults.isEmpty() && width.isPresent() && height.isPresent()) {
      proportions(width.get(), height.get(), faults);
    }
    if (!faults.isEmpty()) {
      throw new IllegalArgumentException(String.join("; ", faults));
    }
    return new PictureWish(width, height, scale);
  }

  /** The size to lay the picture out in: it grows where the wish is wider or higher, never less. */
  PictureSize layout(int naturalWidth, int naturalHeight) {
    if (width.isEmpty() || height.isEmpty()) {
      return new PictureSize(naturalWidth, naturalHeight);
    }
    double proportion = (double) width.get() / height.get();
    return proportion * naturalHeight > naturalWidth
        ? new PictureSize((int) Math.round(proportion * naturalHeight), naturalHeight)
        : new PictureSize(naturalWidth, (int) Math.round(naturalWidth / proportion));
  }

  /**
   * The size of the file in pixels for a picture laid out so.
   *
   * @throws IllegalArgumentException if it is out of bounds
   */
  PictureSize pixels(PictureSize layout) {
    double proportion = (double) layout.width() / layout.height();
    double wide =
        width
            .map(Integer::doubleValue)
            .orElse(height.map(high -> high * proportion).orElse((double) STANDARD_WIDTH));
    double high = height.map(Integer::doubleValue).orElse(wide / proportion);
    long pixelsWide = Math.round(wide * scale);
    long pixelsHigh = Math.round(high * scale);
    if (pixelsWide < LEAST
        || pixelsWide > WIDEST
        || pixelsHigh < 1
        || pixelsHigh > PngRenderer.TALLEST) {
      throw new IllegalArgumentException(
          "the picture would have %d x %d pixels, expected %d to %d x 1 to %d; choose another width, height or scale"
              .formatted(pixelsWide, pixelsHigh, LEAST, WIDEST, PngRenderer.TALLEST));
    }
    return new PictureSize((int) pixelsWide, (int) pixelsHigh);
  }

  private static int whole(String name, String word, int most, List<String> faults) {
    int number = word.matches("[0-9]{1,6}") ? Integer.parseInt(word) : -1;
    if (number < LEAST || number > most) {
      faults.add(
          "%s is '%s', expected a whole number from %d to %d".formatted(name, word, LEAST, most));
    }
    return number;
  }

  private static double scale(String word, List<String> faults) {
    double number = word.matches("[0-9](\\.[0-9]{1,3})?") ? Double.parseDouble(word) : -1;
    if (number < LEAST_SCALE || number > GREATEST_SCALE) {
      faults.add(
          "scale is '%s', expected a number from %.1f to %.1f such as 2"
              .formatted(word, LEAST_SCALE, GREATEST_SCALE));
    }
    return number;
  }

  private static void proportions(int width, int height, List<String> faults) {
    if (width > STEEPEST * height || height > STEEPEST * width) {
      faults.add(
          "width and height are %d and %d, expected neither more than %d times the other"
              .formatted(width, height, STEEPEST));
    }
  }
}
