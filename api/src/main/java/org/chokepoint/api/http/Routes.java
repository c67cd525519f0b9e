package org.chokepoint.api.http;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.MethodNotAllowedResponse;
import io.javalin.http.NotFoundResponse;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.chokepoint.table.NearestName;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Puts resources behind their addresses, and says what is wrong where an address has none. */
final class Routes {
  private static final Logger LOG = LoggerFactory.getLogger(Routes.class);
  private static final String START = "chokepoint.start";
  private static final String PATH = "chokepoint.path";

  private final List<Resource> resources;
  private final Gate gate;
  private final LocalHosts hosts;
  private final Meters meters;

  Routes(List<Resource> resources, Gate gate, LocalHosts hosts, Meters meters) {
    this.resources = List.copyOf(resources);
    this.gate = gate;
    this.hosts = hosts;
    this.meters = meters;
  }

  void declare(RoutesConfig routes) {
    routes.before(this::before);
    for (Resource resource : resources) {
      routes.get(resource.path(), context -> answer(resource, context));
      routes.head(resource.path(), context -> answer(resource, context));
    }
    routes.after(this::after);
    routes.exception(Refusal.class, (refusal, context) -> write(refusal.problem(), context));
    routes.exception(NotFoundResponse.class, (absent, context) -> write(noRoute(context), context));
    routes.exception(
        MethodNotAllowedResponse.class, (other, context) -> write(notAllowed(context), context));
    routes.exception(Exception.class, this::unexpected);
  }

  private void answer(Resource resource, Context context) {
    context.attribute(PATH, resource.path());
    gate.answer(resource, context);
  }

  private void before(Context context) {
    context.attribute(START, System.nanoTime());
    SafeHeaders.ALL.forEach(context::header);
    hosts.check(Optional.ofNullable(context.header("Host")));
  }

  private void after(Context context) {
    @Nullable String path = context.attribute(PATH);
    @Nullable Long start = context.attribute(START);
    if (path != null && start != null) {
      Duration took = Duration.ofNanos(System.nanoTime() - start);
      meters.answered(path, context.statusCode(), took);
    }
  }

  private Problem noRoute(Context context) {
    List<String> known = resources.stream().map(Resource::path).toList();
    return Refusal.of(404, "no such address")
        .detail(
            "nothing at %s; %s".formatted(context.path(), NearestName.hint(context.path(), known)))
        .nearest(NearestName.of(context.path(), known))
        .problem();
  }

  private static Problem notAllowed(Context context) {
    return Refusal.of(405, "method not allowed")
        .detail("%s is not for %s; use GET".formatted(context.method(), context.path()))
        .allow("GET, HEAD")
        .problem();
  }

  private void unexpected(Exception failure, Context context) {
    LOG.error("{} {} failed", context.method(), context.path(), failure);
    write(Problem.unexpected(), context);
  }

  private static void write(Problem problem, Context context) {
    problem.allow().ifPresent(methods -> context.header("Allow", methods));
    context.removeHeader("ETag");
    context
        .header("Cache-Control", "no-store")
        .status(problem.status())
        .contentType(Problem.TYPE)
        .result(problem.json(context.path()));
  }
}
