package org.chokepoint.reports.picture;

/** A program for a class path without the native library: prints why there are no pictures. */
final class WithoutNativeLibrary {
  private WithoutNativeLibrary() {}

  public static void main(String[] arguments) {
    try (SvgRenderer renderer = SvgRenderer.open()) {
      System.out.println(renderer.svg("{}", 100, 100));
    } catch (PicturesUnavailable reason) {
      System.out.println(reason.getMessage());
    }
  }
}
