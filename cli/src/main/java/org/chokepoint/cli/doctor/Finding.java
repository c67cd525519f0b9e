package org.chokepoint.cli.doctor;

import java.util.Locale;

/**
 * What one check found.
 *
 * @param check what was looked at
 * @param level how it is
 * @param found what was found
 * @param remedy what to do; empty where there is nothing to do
 */
public record Finding(String check, Level level, String found, String remedy) {
  /** How something is. */
  public enum Level {
    /** As it should be. */
    OK,
    /** Works, and deserves a look. */
    LOOK,
    /** Does not work. */
    FAIL;

    /** The word that is printed. */
    public String word() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  static Finding ok(String check, String found) {
    return new Finding(check, Level.OK, found, "");
  }

  static Finding look(String check, String found, String remedy) {
    return new Finding(check, Level.LOOK, found, remedy);
  }

  static Finding fail(String check, String found, String remedy) {
    return new Finding(check, Level.FAIL, found, remedy);
  }
}
