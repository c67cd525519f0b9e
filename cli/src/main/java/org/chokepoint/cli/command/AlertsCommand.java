package org.chokepoint.cli.command;

import java.io.PrintWriter;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Function;
import org.chokepoint.operations.alert.Alert;
import org.chokepoint.operations.alert.AlertFilter;
import org.chokepoint.operations.alert.AlertSettings;
import org.chokepoint.operations.alert.AlertStore;
import org.chokepoint.operations.alert.Attempted;
import org.chokepoint.operations.alert.Deliveries;
import org.chokepoint.operations.alert.Delivery;
import org.chokepoint.operations.alert.Resolver;
import org.chokepoint.operations.alert.WebhookSender;
import org.chokepoint.operations.alert.WebhookTarget;
import org.chokepoint.operations.database.OperationsDatabase;
import org.chokepoint.operations.launch.Installation;
import org.chokepoint.operations.launch.Settings;
import org.chokepoint.table.NearestName;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** What releases brought of what is watched, and what became of the messages about it. */
@Command(
    name = "alerts",
    description = "Alerts and their messages: list, deliveries, retry ID, test TARGET.",
    mixinStandardHelpOptions = true)
public final class AlertsCommand implements Callable<Integer> {
  private static final int MISTAKE = 2;

  @Spec private CommandSpec spec = CommandSpec.create();

  /** Lists the alerts. */
  @Override
  public Integer call() {
    return list(50);
  }

  /** The alerts, newest first. */
  @Command(
      name = "list",
      description = "The alerts, newest first, each with its cause.",
      mixinStandardHelpOptions = true)
  int list(
      @Option(names = "--limit", defaultValue = "50", paramLabel = "N", description = "How many.")
          int limit) {
    List<Alert> alerts = with(database -> new AlertStore(database).alerts(AlertFilter.ALL, limit));
    for (Alert alert : alerts) {
      out()
          .printf(
              "%s  %s  %-8s %s%n",
              alert.id(), alert.raisedAt().substring(0, 16), alert.kind().id(), alert.said().en());
    }
    if (alerts.isEmpty()) {
      out().println("nothing was raised; the server looks at each release after the first");
    }
    return 0;
  }

  /** The messages, newest first. */
  @Command(
      name = "deliveries",
      description = "The messages to receivers, newest first, and what became of them.",
      mixinStandardHelpOptions = true)
  int deliveries(
      @Option(names = "--limit", defaultValue = "50", paramLabel = "N", description = "How many.")
          int limit) {
    List<Delivery> all = with(database -> new Deliveries(database).all(limit));
    for (Delivery one : all) {
      out()
          .printf(
              "%s  %-12s %-9s %d attempts  alert %s  %s%n",
              one.id(), one.target(), one.state().id(), one.attempts(), one.alert(), one.error());
    }
    if (all.isEmpty()) {
      out().println("no message was ordered; conf/alerts.conf names who is told");
    }
    return 0;
  }

  /** Begins a message anew. */
  @Command(
      name = "retry",
      description = "Send a message again, a dead letter too; the server does so at once.",
      mixinStandardHelpOptions = true)
  int retry(@Parameters(paramLabel = "ID", description = "The message's identifier.") String id) {
    if (with(database -> new Deliveries(database).retry(id, Clock.systemUTC().instant()))) {
      out().println(id + " waits to be sent");
      return 0;
    }
    err().printf("no message '%s'; ./chokepoint alerts deliveries lists them%n", id);
    return MISTAKE;
  }

  /** Tries a receiver. */
  @Command(
      name = "test",
      description = "Send one signed message to a receiver of conf/alerts.conf, now.",
      mixinStandardHelpOptions = true)
  int test(@Parameters(paramLabel = "TARGET", description = "The receiver.") String name) {
    AlertSettings settings = AlertSettings.read(Installation.here().alerts());
    List<String> names = settings.webhooks().targets().stream().map(WebhookTarget::name).toList();
    if (!names.contains(name)) {
      err()
          .printf(
              "no target '%s' in conf/alerts.conf; %s%n",
              name, names.isEmpty() ? "it names none" : NearestName.hint(name, names));
      return MISTAKE;
    }
    try (WebhookSender sender =
        new WebhookSender(
            settings.webhooks(),
            Resolver.SYSTEM,
            variable -> System.getenv().getOrDefault(variable, ""),
            Clock.systemUTC())) {
      Attempted attempted = sender.trial(settings.webhooks().target(name).orElseThrow());
      if (attempted.arrived()) {
        out().printf("%s answered %d%n", name, attempted.status());
        return 0;
      }
      err().printf("%s: %s%n", name, attempted.error());
      return MISTAKE;
    }
  }

  private static <T> T with(Function<OperationsDatabase, T> work) {
    Installation installation = Installation.here();
    Settings settings = Settings.read(installation.configuration());
    try (OperationsDatabase database = settings.operations().open(installation)) {
      return work.apply(database);
    }
  }

  private PrintWriter out() {
    return spec.commandLine().getOut();
  }

  private PrintWriter err() {
    return spec.commandLine().getErr();
  }
}
