package org.chokepoint.operations.alert;

import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import org.chokepoint.operations.database.OperationsDatabase;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Delivers what is due, by one thread of its own. What it does is in the database before it is
 * done, so another server goes on where this one ends; a receiver may then get the same message,
 * with the same identifier, twice.
 */
public final class Webhooks implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(Webhooks.class);

  private final AlertStore alerts;
  private final Deliveries deliveries;
  private final WebhookSettings settings;
  private final WebhookSender sender;
  private final Clock clock;
  private final String server = UUID.randomUUID().toString();
  private final ScheduledExecutorService thread =
      Executors.newSingleThreadScheduledExecutor(
          task -> {
            Thread made = new Thread(task, "webhooks");
            made.setDaemon(true);
            return made;
          });

  /** Webhooks that deliver when they are told to. */
  public Webhooks(
      OperationsDatabase database, WebhookSettings settings, WebhookSender sender, Clock clock) {
    this.alerts = new AlertStore(database);
    this.deliveries = new Deliveries(database);
    this.settings = settings;
    this.sender = sender;
    this.clock = clock;
  }

  /** Looks for what is due from now on until it is closed. */
  public void start(Duration every) {
    ScheduledFuture<?> unused = // lookQuietly lets no failure out
        thread.scheduleWithFixedDelay(
            this::lookQuietly, 0, every.toMillis(), TimeUnit.MILLISECONDS);
  }

  private void lookQuietly() {
    try {
      deliverDue();
    } catch (RuntimeException e) {
      LOG.warn("webhooks wait: {}", e.getMessage());
    }
  }

  /** Delivers all that is due now; returns how many attempts were made. */
  public int deliverDue() {
    int attempts = 0;
    while (!Thread.currentThread().isInterrupted()) {
      Optional<Delivery> due = deliveries.take(server, clock.instant());
      if (due.isEmpty()) {
        break;
      }
      Attempted attempted = attempt(due.get());
      deliveries.tried(due.get(), server, attempted, clock.instant());
      attempts++;
      if (!attempted.arrived()) {
        LOG.warn("webhook {} to {}: {}", due.get().id(), due.get().target(), attempted.error());
      }
    }
    return attempts;
  }

  private Attempted attempt(Delivery delivery) {
    Optional<WebhookTarget> target = settings.target(delivery.target());
    Optional<Alert> alert = alerts.alert(delivery.alert());
    if (target.isEmpty() || alert.isEmpty()) {
      return Attempted.refused(
          target.isEmpty()
              ? "conf/alerts.conf names no target " + delivery.target()
              : "the alert is gone");
    }
    return sender.send(target.get(), delivery.id(), AlertText.message(alert.get()));
  }

  @Override
  public void close() {
    thread.shutdownNow();
    sender.close();
  }
}
