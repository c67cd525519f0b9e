package org.chokepoint.api.page;

import java.util.List;

/** A page that cannot be shown, for a reason the reader can act on. */
public final class PageRefusal extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final int status;
  private final String title;
  private final String parameter;
  private final transient List<String> nearest;

  /**
   * A refusal.
   *
   * @param status the HTTP status
   * @param title the kind of problem, a few words in lower case
   * @param detail expected, found, what to do
   * @param parameter the parameter at fault
   * @param nearest what the reader may have meant
   */
  public PageRefusal(
      int status, String title, String detail, String parameter, List<String> nearest) {
    super(detail, null, false, false);
    this.status = status;
    this.title = title;
    this.parameter = parameter;
    this.nearest = List.copyOf(nearest);
  }

  /** The HTTP status. */
  public int status() {
    return status;
  }

  /** The kind of problem. */
  public String title() {
    return title;
  }

  /** Expected, found, what to do. */
  public String detail() {
    return String.valueOf(getMessage());
  }

  /** The parameter at fault. */
  public String parameter() {
    return parameter;
  }

  /** What the reader may have meant. */
  public List<String> nearest() {
    return nearest;
  }
}
