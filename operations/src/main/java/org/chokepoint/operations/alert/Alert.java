package org.chokepoint.operations.alert;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/**
 * One thing that somebody wanted to hear of and that a release brought.
 *
 * @param id the same for the same watch, subject and release, whoever evaluates it
 * @param kind what it is about
 * @param watch the watch that raised it
 * @param subject what was watched: identifiers joined by {@code |}
 * @param place the dataset, and the market or node
 * @param release the release that brought it
 * @param raisedAt when it was raised, an ISO instant
 * @param before what was so before
 * @param after what is so now
 * @param threshold where the line is, in words
 * @param said what happened and why, one sentence each
 * @param causes what moved the number, the strongest first
 * @param links paths on this server where it can be looked at
 */
public record Alert(
    String id,
    AlertKind kind,
    String watch,
    String subject,
    Place place,
    String release,
    String raisedAt,
    String before,
    String after,
    String threshold,
    Said said,
    List<Cause> causes,
    List<String> links) {
  private static final int ID_BYTES = 12;

  /**
   * Where it is.
   *
   * @param dataset the dataset
   * @param market the market, or the empty text
   * @param node the node, or the empty text
   */
  public record Place(String dataset, String market, String node) {}

  /**
   * One sentence in both languages.
   *
   * @param en in English
   * @param ko in Korean
   */
  public record Said(String en, String ko) {}

  public Alert {
    causes = List.copyOf(causes);
    links = List.copyOf(links);
  }

  /** The identifier of what a watch says of a subject on a release. */
  public static String id(String watch, String subject, String release) {
    try {
      byte[] hash =
          MessageDigest.getInstance("SHA-256")
              .digest(String.join("\n", watch, subject, release).getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(hash, 0, ID_BYTES);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
