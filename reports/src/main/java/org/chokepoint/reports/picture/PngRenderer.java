package org.chokepoint.reports.picture;

import com.github.weisj.jsvg.SVGDocument;
import com.github.weisj.jsvg.parser.LoaderContext;
import com.github.weisj.jsvg.parser.SVGLoader;
import com.github.weisj.jsvg.parser.resources.ResourcePolicy;
import com.github.weisj.jsvg.renderer.NullPlatformSupport;
import com.github.weisj.jsvg.view.FloatSize;
import com.github.weisj.jsvg.view.ViewBox;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import javax.imageio.ImageIO;

/**
 * Turns SVG into PNG on a white ground, at any size from {@value #NARROWEST} to {@value #WIDEST}.
 */
public final class PngRenderer {
  /** The least width in pixels. */
  public static final int NARROWEST = 200;

  /** The greatest width in pixels. */
  public static final int WIDEST = 2400;

  /** The greatest height in pixels. */
  public static final int TALLEST = 4 * WIDEST;

  /**
   * The picture as PNG. The height follows from the SVG's own proportions. What the SVG refers to
   * outside itself is not loaded.
   *
   * @param svg an SVG document
   * @param width the width in pixels
   * @return the bytes of a PNG file
   * @throws IllegalArgumentException if the width is out of bounds, the picture too tall, or the
   *     text not SVG
   */
  public byte[] png(String svg, int width) {
    FloatSize size = document(svg).size();
    return png(svg, width, Math.round(width * size.height / size.width));
  }

  /**
   * The picture as PNG of exactly that size; where its own proportions differ, there is white
   * beside it.
   *
   * @param svg an SVG document
   * @param width the width in pixels
   * @param height the height in pixels
   * @return the bytes of a PNG file
   * @throws IllegalArgumentException if the size is out of bounds or the text not SVG
   */
  public byte[] png(String svg, int width, int height) {
    if (width < NARROWEST || width > WIDEST) {
      throw new IllegalArgumentException(
          "width of %d pixels, expected %d to %d".formatted(width, NARROWEST, WIDEST));
    }
    if (height < 1 || height > TALLEST) {
      throw new IllegalArgumentException(
          "height of %d pixels at width %d, expected 1 to %d; choose another width or fewer rows"
              .formatted(height, width, TALLEST));
    }
    return encoded(drawn(document(Lettering.readable(svg)), width, height));
  }

  /** Whether this machine has a typeface for every Korean letter of the picture. */
  public static boolean hasHangulOf(String svg) {
    return Lettering.hasHangulOf(svg);
  }

  private static SVGDocument document(String svg) {
    LoaderContext closedWorld =
        LoaderContext.builder().externalResourcePolicy(ResourcePolicy.DENY_ALL).build();
    SVGDocument document =
        new SVGLoader()
            .load(
                new ByteArrayInputStream(svg.getBytes(StandardCharsets.UTF_8)), null, closedWorld);
    if (document == null) {
      throw new IllegalArgumentException("the text is not an SVG document");
    }
    return document;
  }

  private static BufferedImage drawn(SVGDocument document, int width, int height) {
    BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    Graphics2D graphics = image.createGraphics();
    try {
      graphics.setColor(Color.WHITE);
      graphics.fillRect(0, 0, width, height);
      graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
      graphics.setRenderingHint(
          RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
      graphics.setRenderingHint(
          RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
      document.renderWithPlatform(
          NullPlatformSupport.INSTANCE, graphics, new ViewBox(width, height));
      return image;
    } finally {
      graphics.dispose();
    }
  }

  private static byte[] encoded(BufferedImage image) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try {
      if (!ImageIO.write(image, "png", bytes)) {
        throw new IllegalStateException("this Java has no PNG writer");
      }
    } catch (IOException impossible) {
      throw new UncheckedIOException("writing to memory failed", impossible);
    }
    return bytes.toByteArray();
  }
}
