package org.chokepoint.api.http;

import java.util.List;
import org.chokepoint.api.format.Format;
import org.chokepoint.api.release.Release;

/**
 * Something that has an address and can be read, or asked with a body. To add one: one class, one
 * line in Resources. One that lists {@code release} among its parameters also takes {@code asOf};
 * one that lists {@code lang} is answered in the caller's language; one with formats also takes
 * {@code format} and an ending.
 */
public sealed interface Resource {

  /** The address; a part in braces stands for any text. */
  String path();

  /** The query parameters it knows. */
  List<String> parameters();

  /** Those of them that may be given several times; they are then joined by commas. */
  default List<String> lists() {
    return List.of();
  }

  /**
   * Whether its answers hold full addresses, so that each host by which it is called has its own.
   * Only then does the question say by which it was.
   */
  default boolean fullAddresses() {
    return false;
  }

  /** The formats it can be asked in, the usual one first; none where it has a form of its own. */
  default List<Format> formats() {
    return List.of();
  }

  /** Whether its answers depend on whether the caller is on this machine. Such are never kept. */
  default boolean byCaller() {
    return false;
  }

  /** Whether pages of other sites may read its answers, where its address is one of data. */
  default boolean openToOtherSites() {
    return true;
  }

  /** A resource that reads one release, the newest unless {@code release} names another. */
  non-sealed interface OfRelease extends Resource {

    /**
     * The answer, read while the release is leased. The same question of the same release must have
     * the same answer, for answers are kept.
     */
    Answer answer(Question question, Release release);
  }

  /** A resource that is the same for every release. */
  non-sealed interface Standing extends Resource {

    /** The answer. */
    Answer answer(Question question);

    /** Whether it is the same for as long as the server runs, so that answers may be kept. */
    default boolean fixed() {
      return false;
    }
  }

  /**
   * A resource that computes from a JSON body and changes nothing, so any site may ask it.
   *
   * @param <B> a record the body is read into
   */
  non-sealed interface Posted<B> extends Resource {

    /** The record the body is read into; its components are the known members, in snake case. */
    Class<B> form();

    /** The answer, computed while the release is leased. */
    Answer answer(B body, Question question, Release release);
  }

  /** What happens while it is read, told as server-sent events until it ends. */
  non-sealed interface Streamed extends Resource {

    /**
     * Starts to tell.
     *
     * @throws Refusal if there is nothing to tell
     */
    Events events(Question question);

    @Override
    default boolean openToOtherSites() {
      return false;
    }
  }

  /**
   * A resource that changes something. Only callers on this machine may ask it, and no page of
   * another site.
   *
   * @param <B> a record the body is read into
   */
  non-sealed interface Changing<B> extends Resource {

    /** The method it is asked with. */
    ChangeMethod method();

    /** How the body is written. */
    default BodyType takes() {
      return BodyType.JSON;
    }

    /** The record the body is read into; its components are the known members, in snake case. */
    Class<B> form();

    /** Does it, and says what is now so. */
    Answer change(B body, Question question);

    @Override
    default boolean openToOtherSites() {
      return false;
    }
  }

  /** The body of a request that needs none. */
  record Nothing() {}
}
