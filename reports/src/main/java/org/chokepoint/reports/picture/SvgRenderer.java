package org.chokepoint.reports.picture;

import com.caoccao.javet.exceptions.JavetException;
import com.caoccao.javet.interop.V8Host;
import com.caoccao.javet.interop.V8Runtime;
import com.caoccao.javet.values.reference.V8ValueGlobalObject;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

/**
 * Draws ECharts options as SVG: the library the browser uses, run in an embedded V8.
 *
 * <p>Loading takes about half a second once; a picture takes some milliseconds. Safe for several
 * threads, which take turns. The same option, width and height give the same bytes.
 */
public final class SvgRenderer implements AutoCloseable {
  private final V8Runtime runtime;
  private final Lock turn = new ReentrantLock();
  private boolean closed;

  private SvgRenderer(V8Runtime runtime) {
    this.runtime = runtime;
  }

  /**
   * Starts a renderer; the caller closes it.
   *
   * @throws PicturesUnavailable if V8's native library does not load on this machine
   */
  public static SvgRenderer open() {
    V8Runtime runtime = start();
    try {
      runtime.getExecutor(EchartsScript.library()).setResourceName("echarts.min.js").executeVoid();
      runtime.getExecutor(EchartsScript.draw()).setResourceName("draw.js").executeVoid();
      return new SvgRenderer(runtime);
    } catch (JavetException broken) {
      throw new IllegalStateException("ECharts does not start in V8", broken);
    }
  }

  /**
   * The picture.
   *
   * @param option an ECharts option document, JSON; animation is switched off
   * @param width the width in pixels, at least 1
   * @param height the height in pixels, at least 1
   * @return an SVG document
   * @throws IllegalArgumentException if the size is not positive or ECharts refuses the option
   * @throws IllegalStateException if the renderer is closed
   */
  public String svg(String option, int width, int height) {
    if (width < 1 || height < 1) {
      throw new IllegalArgumentException(
          "picture of %d x %d pixels, expected at least 1 x 1".formatted(width, height));
    }
    return StableIds.in(drawn(option, width, height), option);
  }

  private String drawn(String option, int width, int height) {
    turn.lock();
    try {
      if (closed) {
        throw new IllegalStateException("this renderer is closed; open another one");
      }
      try (V8ValueGlobalObject global = runtime.getGlobalObject()) {
        return global.invokeString("drawSvg", option, width, height);
      }
    } catch (JavetException refused) {
      throw new IllegalArgumentException(
          "ECharts refuses the option: %s; check the chart's file".formatted(refused.getMessage()),
          refused);
    } finally {
      turn.unlock();
    }
  }

  /** Frees the native memory. A second call does nothing. */
  @Override
  public void close() {
    turn.lock();
    try {
      if (!closed) {
        closed = true;
        runtime.close();
      }
    } catch (JavetException leaked) {
      throw new IllegalStateException("V8 did not close", leaked);
    } finally {
      turn.unlock();
    }
  }

  private static V8Runtime start() {
    try {
      return V8Host.getV8Instance().createV8Runtime();
    } catch (JavetException | LinkageError missing) {
      throw new PicturesUnavailable(
          ("V8 does not load on %s %s: %s; put the Javet native library of this platform on the"
                  + " class path, or let the browser draw the chart from its option document")
              .formatted(
                  System.getProperty("os.name"),
                  System.getProperty("os.arch"),
                  missing.getMessage()),
          missing);
    }
  }
}
