package org.chokepoint.jobs;

import java.io.IOException;

/**
 * Ends this process with the one that started it. The parent holds the other end of standard input
 * open for as long as it lives; a batch whose server was killed would otherwise go on holding the
 * lock that the takeover needs.
 */
final class Parent {
  private static final int ORPHANED = 4;

  private Parent() {}

  static void watch() {
    Thread watching = new Thread(Parent::untilEnd, "parent");
    watching.setDaemon(true);
    watching.start();
  }

  private static void untilEnd() {
    try {
      while (System.in.read() >= 0) {
        continue;
      }
    } catch (IOException gone) {
      // the same as its end
    }
    Runtime.getRuntime().halt(ORPHANED);
  }
}
