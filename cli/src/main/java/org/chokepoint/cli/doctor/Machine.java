package org.chokepoint.cli.doctor;

import com.sun.management.OperatingSystemMXBean;
import java.awt.Font;
import java.lang.management.ManagementFactory;
import java.util.List;
import java.util.Locale;

/** Java, memory and fonts. */
final class Machine {
  private static final int JAVA = 17;
  private static final double COMFORTABLE = 0.75;

  private Machine() {}

  static Finding java(int feature) {
    String found = "Java " + feature + " (" + System.getProperty("java.vendor") + ")";
    return feature == JAVA
        ? Finding.ok("java", found)
        : Finding.fail("java", found, "install a JDK 17 or set JAVA_HOME to one");
  }

  static long physicalBytes() {
    return ((OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean())
        .getTotalMemorySize();
  }

  static Finding memory(List<String> heaps, long physical) {
    long asked = heaps.stream().mapToLong(Machine::bytes).sum();
    String found =
        String.format(
            Locale.ROOT,
            "batch and server may take %.1f GB of %.1f GB",
            asked / 1e9,
            physical / 1e9);
    String remedy = "lower spark.memory or server.memory in conf/chokepoint.conf";
    if (asked > physical) {
      return Finding.fail("memory", found, remedy);
    }
    return asked > COMFORTABLE * physical
        ? Finding.look("memory", found, remedy + " if runs are killed")
        : Finding.ok("memory", found);
  }

  /** A heap as Java reads it; one that cannot be read counts as nothing, Java will refuse it. */
  static long bytes(String heap) {
    String text = heap.strip().toLowerCase(Locale.ROOT);
    if (!text.matches("[0-9]{1,12}[kmgt]?")) {
      return 0;
    }
    int unit = "kmgt".indexOf(text.charAt(text.length() - 1)) + 1;
    long number = Long.parseLong(unit == 0 ? text : text.substring(0, text.length() - 1));
    return number << (10 * unit);
  }

  /** Korean pages are text; only their pictures need letters from here. */
  static Finding font() {
    return new Font(Font.SANS_SERIF, Font.PLAIN, 12).canDisplay('한')
        ? Finding.ok("font", "Korean letters can be drawn")
        : Finding.look(
            "font", "no font has Korean letters", "install one for pictures, such as fonts-nanum");
  }
}
