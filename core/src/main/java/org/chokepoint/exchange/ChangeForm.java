package org.chokepoint.exchange;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** How each change of a graph or of holdings is spelt. */
public enum ChangeForm {
  /** Another site stands in for the one that a node stands on. */
  SECOND_SITE("NODE:SITE or NODE:GROUP:SITE", 2, 3, "login:dc2"),
  /** A group gains a member. */
  EXTRA_PROVIDER("DEPENDENT:GROUP:PROVIDER", 3, 3, "shop:dns:ns2"),
  /** A control plane stands on more than its one site. */
  DISPERSAL("NODE or NODE:GROUP", 1, 2, "controller"),
  /** The services of a market stand in for each other. */
  INTEROPERABILITY("MARKET", 1, 1, "messenger"),
  /** A holder sells nodes to another. */
  DIVESTITURE("SELLER:NODE,...:BUYER", 3, 3, "a:dc1,dc2:b"),
  /** Two holders become one. */
  MERGER("HOLDER,HOLDER", 1, 1, "a,b");

  private final String parts;
  private final int fewest;
  private final int most;
  private final String example;

  ChangeForm(String parts, int fewest, int most, String example) {
    this.parts = parts;
    this.fewest = fewest;
    this.most = most;
    this.example = example;
  }

  /** The word it begins with. */
  public String word() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** What follows the word. */
  public String parts() {
    return parts;
  }

  /** One that is spelt right. */
  public String example() {
    return word() + ":" + example;
  }

  /** Whether so many parts may follow the word. */
  boolean takes(int count) {
    return count >= fewest && count <= most;
  }

  /** All words. */
  public static List<String> words() {
    return Arrays.stream(values()).map(ChangeForm::word).toList();
  }

  /** The form of a word, if there is one. */
  public static Optional<ChangeForm> of(String word) {
    return Arrays.stream(values()).filter(form -> form.word().equals(word)).findFirst();
  }
}
