package org.chokepoint.api.alert;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import org.chokepoint.api.release.CurrentRelease;
import org.chokepoint.operations.alert.AlertSettings;
import org.chokepoint.operations.alert.AlertStore;
import org.chokepoint.operations.alert.Resolver;
import org.chokepoint.operations.alert.WebhookSender;
import org.chokepoint.operations.alert.Webhooks;
import org.chokepoint.operations.database.OperationsDatabase;

/** All that a server does about alerts: it looks at releases, and tells receivers. */
public final class Alerting implements AutoCloseable {
  private static final Duration LOOK = Duration.ofSeconds(2);
  private static final Duration DELIVER = Duration.ofSeconds(1);

  private final AlertWatch watch;
  private final Webhooks webhooks;

  private final OperationsDatabase database;
  private final Runnable closeDatabase;

  private Alerting(
      AlertWatch watch, Webhooks webhooks, OperationsDatabase database, Runnable closeDatabase) {
    this.database = database;
    this.watch = watch;
    this.webhooks = webhooks;
    this.closeDatabase = closeDatabase;
  }

  /**
   * Looks and tells from now on, in threads of its own, until it is closed; over the database of
   * that folder, which it opens.
   */
  public static Alerting start(CurrentRelease releases, Path home, AlertSettings settings) {
    OperationsDatabase database = OperationsDatabase.in(home);
    return begun(releases, database, settings, database::close);
  }

  /** The same over a database that somebody else closes. */
  public static Alerting over(
      CurrentRelease releases, OperationsDatabase database, AlertSettings settings) {
    return begun(releases, database, settings, () -> {});
  }

  private static Alerting begun(
      CurrentRelease releases,
      OperationsDatabase database,
      AlertSettings settings,
      Runnable closeDatabase) {
    Clock clock = Clock.systemUTC();
    AlertWatch watch = new AlertWatch(releases, new AlertStore(database), settings, clock);
    WebhookSender sender =
        new WebhookSender(
            settings.webhooks(),
            Resolver.SYSTEM,
            name -> System.getenv().getOrDefault(name, ""),
            clock);
    Webhooks webhooks = new Webhooks(database, settings.webhooks(), sender, clock);
    watch.start(LOOK);
    webhooks.start(DELIVER);
    return new Alerting(watch, webhooks, database, closeDatabase);
  }

  /** The alerts that there are. */
  public AlertShelf shelf() {
    return AlertShelf.of(new AlertStore(database));
  }

  @Override
  public void close() {
    watch.close();
    webhooks.close();
    closeDatabase.run();
  }
}
