package org.chokepoint.operations.alert;

import java.util.List;
import java.util.Optional;

/**
 * Who may be told, and who is.
 *
 * @param allow the only hosts that are ever called; none means that nothing is sent
 * @param privateRangesAllowed addresses that are called although they are not public
 * @param targets the receivers
 */
public record WebhookSettings(
    List<String> allow, List<NetworkRange> privateRangesAllowed, List<WebhookTarget> targets) {
  /** Nobody. */
  public static final WebhookSettings NONE = new WebhookSettings(List.of(), List.of(), List.of());

  public WebhookSettings {
    allow = allow.stream().map(HostName::plain).toList();
    privateRangesAllowed = List.copyOf(privateRangesAllowed);
    targets = List.copyOf(targets);
  }

  /** The receiver of that name, if there is one. */
  public Optional<WebhookTarget> target(String name) {
    return targets.stream().filter(target -> target.name().equals(name)).findFirst();
  }
}
