package org.chokepoint.api.http;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.chokepoint.reports.text.Language;
import org.chokepoint.table.NearestName;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Takes every request to what stands at its address, or says what is wrong with it. */
final class Routes {
  private static final Logger LOG = LoggerFactory.getLogger(Routes.class);
  private static final String NOWHERE = "none";

  private final Addresses addresses;
  private final Gate gate;
  private final LocalHosts hosts;
  private final RateLimit limit;
  private final Meters meters;
  private final Optional<ProblemPages> pages;

  Routes(
      List<Resource> resources,
      Gate gate,
      LocalHosts hosts,
      RateLimit limit,
      Meters meters,
      Optional<ProblemPages> pages) {
    this.addresses = new Addresses(resources);
    this.gate = gate;
    this.hosts = hosts;
    this.limit = limit;
    this.meters = meters;
    this.pages = pages;
  }

  void declare(RoutesConfig routes) {
    routes.before(
        context -> {
          answer(context);
          context.skipRemainingHandlers();
        });
    routes.exception(Exception.class, this::unexpected);
  }

  private void answer(Context context) {
    long start = System.nanoTime();
    String path = NOWHERE;
    SafeHeaders.ALL.forEach(context::header);
    try {
      hosts.check(Optional.ofNullable(context.header("Host")));
      PathCheck.check(context.path());
      CrossOrigin.allow(context);
      limit.take(context);
      Addresses.Found found = addresses.at(context.path()).orElseThrow(() -> noAddress(context));
      path = found.address().path();
      answer(found, context);
    } catch (Refusal refusal) {
      write(refusal.problem(), context);
    } catch (RuntimeException e) {
      unexpected(e, context);
    }
    meters.answered(path, context.statusCode(), Duration.ofNanos(System.nanoTime() - start));
  }

  private void answer(Addresses.Found found, Context context) {
    Address address = found.address();
    Optional<Resource.Changing<?>> changing = changing(address, context);
    if (changing.isPresent()) {
      CrossOrigin.close(context);
      gate.change(changing.get(), found, context);
      return;
    }
    switch (context.method().name()) {
      case "GET", "HEAD" ->
          gate.read(
              address.reading().orElseThrow(() -> notAllowed(address, context)), found, context);
      case "POST" ->
          gate.post(
              address.posted().orElseThrow(() -> notAllowed(address, context)), found, context);
      case "OPTIONS" -> CrossOrigin.options(context, address);
      default -> throw notAllowed(address, context);
    }
  }

  private Optional<Resource.Changing<?>> changing(Address address, Context context) {
    return address.changes().entrySet().stream()
        .filter(change -> change.getKey().name().equals(context.method().name()))
        .<Resource.Changing<?>>map(Map.Entry::getValue)
        .findFirst();
  }

  private Refusal noAddress(Context context) {
    return Refusal.of(404, "no such address")
        .detail(
            "nothing at %s; %s"
                .formatted(context.path(), NearestName.hint(context.path(), addresses.paths())))
        .nearest(NearestName.of(context.path(), addresses.paths()));
  }

  private static Refusal notAllowed(Address address, Context context) {
    return Refusal.of(405, "method not allowed")
        .detail(
            "%s is not for %s; use %s"
                .formatted(context.method().name(), context.path(), address.methods()))
        .header("Allow", address.methods());
  }

  private void unexpected(Exception failure, Context context) {
    if (failure instanceof Refusal refusal) {
      write(refusal.problem(), context);
      return;
    }
    LOG.error("{} {} failed", context.method().name(), context.path(), failure);
    write(Problem.unexpected(), context);
  }

  private void write(Problem problem, Context context) {
    List.of("ETag", "Last-Modified", "Content-Language").forEach(context::removeHeader);
    context.header("Cache-Control", "no-store");
    problem.headers().forEach(context::header);
    context.status(problem.status());
    if (pages.isPresent() && Negotiation.page(context)) {
      Language language = Negotiation.languageOfProblem(context);
      context.contentType("text/html; charset=utf-8").header("Content-Language", language.id());
      context.result(
          pages
              .get()
              .html(
                  language,
                  problem.status(),
                  problem.title(),
                  problem.detail(),
                  problem.nearest()));
    } else {
      context.contentType(Problem.TYPE).result(problem.json(context.path()));
    }
  }
}
