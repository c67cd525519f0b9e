package org.chokepoint.api.http;

import io.javalin.http.Context;
import java.util.List;
import java.util.Optional;

/**
 * Tells who may change something: a caller on this machine, with no proxy between, on behalf of no
 * other site.
 */
final class Callers {
  private static final List<String> PROXIED =
      List.of("Forwarded", "X-Forwarded-For", "X-Forwarded-Host", "X-Real-IP", "Via");

  private final ClientAddress clients;

  Callers(ClientAddress clients) {
    this.clients = clients;
  }

  /** Where a request comes from. */
  Caller of(Context context) {
    ClientAddress.Sender sender = clients.of(context);
    boolean here = sender.direct() && sender.address().isLoopbackAddress();
    return here && PROXIED.stream().allMatch(name -> context.header(name) == null)
        ? Caller.HERE
        : Caller.ELSEWHERE;
  }

  /**
   * Checks that a request may change something.
   *
   * @throws Refusal 403 with the reason
   */
  void check(Context context) {
    if (of(context) != Caller.HERE) {
      throw Refusal.of(403, "not from this machine")
          .detail(
              "changes are taken from this machine only, directly and not through a proxy;"
                  + " this request comes from %s"
                      .formatted(clients.of(context).address().getHostAddress()));
    }
    String site = context.header("Sec-Fetch-Site");
    if (site != null && !site.equals("same-origin") && !site.equals("none")) {
      throw otherSite("Sec-Fetch-Site is " + site);
    }
    Optional<String> origin = Optional.ofNullable(context.header("Origin"));
    boolean hidden = origin.equals(Optional.of("null")) && "same-origin".equals(site);
    if (origin.isPresent() && !hidden && !origin.get().equals(own(context))) {
      throw otherSite("Origin is " + origin.get());
    }
  }

  /** A form of ours says {@code Origin: null}, for our pages tell nobody where a reader was. */
  private static String own(Context context) {
    return context.scheme() + "://" + context.header("Host");
  }

  private static Refusal otherSite(String found) {
    return Refusal.of(403, "asked by another site")
        .detail(
            "a page of another site asked for this change (%s); use the pages of this server"
                .formatted(found));
  }
}
