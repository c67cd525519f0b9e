package org.chokepoint.operations.alert;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.chokepoint.operations.database.OperationsDatabase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WebhooksTest {
  private static final String SECRET = "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw";

  @TempDir Path home;
  private Receiver receiver;
  private OperationsDatabase database;
  private final Moving clock = new Moving();

  /** A clock that is moved by hand; it begins now, for the receiver compares with its own. */
  private static final class Moving extends Clock {
    private Instant now = Instant.now();

    @Override
    public ZoneId getZone() {
      return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
      return this;
    }

    @Override
    public Instant instant() {
      return now;
    }
  }

  @BeforeEach
  void start() throws IOException {
    receiver = new Receiver(SECRET);
    database = OperationsDatabase.in(home);
  }

  @AfterEach
  void stop() {
    receiver.close();
    database.close();
  }

  private WebhookSettings settings(URI url, String... ranges) {
    return new WebhookSettings(
        List.of(String.valueOf(url.getHost())),
        List.of(ranges).stream().map(range -> NetworkRange.of(range).orElseThrow()).toList(),
        List.of(new WebhookTarget("press", url, new SecretPlace.Variable("SECRET"), Scope.ALL)));
  }

  private static Resolver to(String... addresses) {
    return host -> {
      InetAddress[] found = new InetAddress[addresses.length];
      for (int i = 0; i < addresses.length; i++) {
        found[i] = InetAddress.getByName(addresses[i]);
      }
      return found;
    };
  }

  private WebhookSender sender(WebhookSettings settings, Resolver resolver) {
    return new WebhookSender(
        settings, resolver, name -> name.equals("SECRET") ? SECRET : "", clock);
  }

  private Webhooks webhooks() {
    WebhookSettings settings = settings(receiver.url(), "127.0.0.0/8");
    return new Webhooks(database, settings, sender(settings, to("127.0.0.1")), clock);
  }

  private void raise() {
    AlertStore store = new AlertStore(database);
    assertThat(
            store.keep(
                store.turn(),
                "r1",
                List.of(Alerts.of("w", "s", "r1")),
                Standing.NONE,
                settings(receiver.url()),
                clock.instant()))
        .isTrue();
  }

  @Test
  void aMessageArrivesOnceWithASignatureThatAnotherLibraryVerifies() {
    raise();
    try (Webhooks one = webhooks();
        Webhooks other = webhooks()) {
      assertThat(one.deliverDue()).isEqualTo(1);
      assertThat(other.deliverDue()).isZero();
    }
    assertThat(receiver.problems()).isEmpty();
    assertThat(receiver.bodies())
        .singleElement()
        .asString()
        .contains("\"type\":\"alert.rule\"")
        .contains("Kakao went from 40.0% to 60.0%")
        .contains("\"file\":\"share.csv\"");
    assertThat(new Deliveries(database).all(9))
        .singleElement()
        .satisfies(
            delivery -> {
              assertThat(delivery.state()).isEqualTo(Delivery.State.DELIVERED);
              assertThat(delivery.status()).isEqualTo(204);
              assertThat(receiver.ids()).containsExactly(delivery.id());
            });
  }

  @Test
  void aFailingReceiverIsTriedTenTimesOverThreeDaysAndThenTheLetterIsDead() {
    raise();
    receiver.answer(503);
    Deliveries deliveries = new Deliveries(database);
    Instant start = clock.now;
    try (Webhooks before = webhooks()) {
      assertThat(before.deliverDue()).isEqualTo(1);
      assertThat(before.deliverDue()).as("nothing is due yet").isZero();
    }
    Instant real = clock.now;
    try (Webhooks restarted = webhooks()) {
      for (Duration wait : Deliveries.WAITS) {
        clock.now = clock.now.plus(wait);
        assertThat(restarted.deliverDue()).as("after " + wait).isEqualTo(1);
      }
      assertThat(deliveries.dead()).isEqualTo(1);
      assertThat(receiver.ids()).hasSize(10);
      assertThat(receiver.ids().stream().distinct()).hasSize(1);
      assertThat(Duration.between(start, clock.now).toHours()).isEqualTo(75);
      clock.now = clock.now.plus(Duration.ofDays(9));
      assertThat(restarted.deliverDue()).isZero();
      Delivery dead = deliveries.all(1).get(0);
      assertThat(dead.error()).isEqualTo("the receiver answered 503");
      receiver.problems().clear(); // the receiver's clock stood still while ours went on for days
      clock.now = real;
      receiver.answer(200);
      assertThat(deliveries.retry(dead.id(), clock.now)).isTrue();
      assertThat(restarted.deliverDue()).isEqualTo(1);
      assertThat(deliveries.all(1).get(0).state()).isEqualTo(Delivery.State.DELIVERED);
      assertThat(receiver.problems()).isEmpty();
      assertThat(deliveries.retry("none", clock.now)).isFalse();
    }
  }

  @Test
  void aRedirectIsNotFollowedAndGoneIsForGood() {
    WebhookSettings settings = settings(receiver.url(), "127.0.0.0/8");
    WebhookTarget target = settings.targets().get(0);
    try (WebhookSender sender = sender(settings, to("127.0.0.1"))) {
      receiver.answer(302);
      assertThat(sender.trial(target)).isEqualTo(Attempted.answered(302));
      assertThat(receiver.bodies()).hasSize(1);
      receiver.answer(410);
      assertThat(sender.trial(target).again()).isFalse();
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "127.0.0.1",
        "127.8.8.8",
        "0.0.0.0",
        "0.1.2.3",
        "10.0.0.1",
        "100.64.0.1",
        "169.254.169.254",
        "172.16.0.1",
        "172.31.255.255",
        "192.168.1.1",
        "192.0.0.1",
        "192.0.2.1",
        "192.88.99.1",
        "198.18.0.1",
        "198.51.100.1",
        "203.0.113.9",
        "224.0.0.1",
        "240.0.0.1",
        "255.255.255.255",
        "::1",
        "::",
        "::ffff:127.0.0.1",
        "::ffff:10.0.0.1",
        "::127.0.0.1",
        "64:ff9b::7f00:1",
        "64:ff9b:1::1",
        "2002:7f00:1::",
        "2001::1",
        "2001:db8::1",
        "fc00::1",
        "fd12::1",
        "fe80::1",
        "fec0::1",
        "ff02::1",
        "3fff::1",
        "100::1"
      })
  void anAddressThatIsNotPublicIsNeverConnectedTo(String address) {
    try (Trap trap = new Trap()) {
      URI url = URI.create("https://hooks.example.org:" + trap.port() + "/hook");
      WebhookSettings settings = settings(url);
      try (WebhookSender sender = sender(settings, to("8.8.8.8", address))) {
        Attempted attempted = sender.trial(settings.targets().get(0));
        assertThat(attempted.error()).contains("is no public address");
        assertThat(attempted.again()).isFalse();
      }
      assertThat(trap.connects()).isZero();
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://2130706433/",
        "https://0x7f000001/",
        "https://0x7f.1/",
        "https://0177.0.0.1/",
        "https://127.1/",
        "https://127.0.0.01/",
        "https://user@hooks.example.org/",
        "https://other.example.org/",
        "http://hooks.example.org/",
        "ftp://hooks.example.org/",
        "https://hooks.example.org.evil.example/",
        "https://hooks.example.org/#x",
        "https://[::ffff:127.0.0.1]/",
        "https://127.0.0.1/"
      })
  void aUrlOutsideTheAllowListOrInDisguiseIsNotEvenLookedUp(String url) {
    AtomicInteger lookups = new AtomicInteger();
    WebhookSettings settings =
        new WebhookSettings(
            List.of("hooks.example.org", "2130706433", "0x7f.1", "127.1", "0x7f000001"),
            List.of(),
            List.of());
    Resolver resolver =
        host -> {
          lookups.incrementAndGet();
          throw new UnknownHostException(host);
        };
    try (WebhookSender sender = sender(settings, resolver)) {
      Attempted attempted =
          sender.trial(
              new WebhookTarget(
                  "t", URI.create(url), new SecretPlace.Variable("SECRET"), Scope.ALL));
      assertThat(attempted.arrived()).isFalse();
      assertThat(attempted.again()).isFalse();
    }
    assertThat(lookups).hasValue(0);
  }

  @Test
  void aNameThatChangesItsAddressIsLookedUpOnceAndCheckedThere() {
    AtomicInteger lookups = new AtomicInteger();
    WebhookSettings settings = settings(receiver.url(), "127.0.0.2/32");
    Resolver rebinding =
        host ->
            new InetAddress[] {
              InetAddress.getByName(lookups.incrementAndGet() == 1 ? "127.0.0.2" : "127.0.0.1")
            };
    try (WebhookSender sender = sender(settings, rebinding)) {
      assertThat(sender.trial(settings.targets().get(0)).status()).isZero();
    }
    assertThat(lookups).hasValue(1);
    assertThat(receiver.bodies()).as("127.0.0.1 was never asked").isEmpty();
  }

  @Test
  void plainHttpToAPublicAddressIsRefusedThoughARangeIsAllowed() {
    WebhookSettings settings = settings(receiver.url(), "127.0.0.0/8");
    try (WebhookSender sender = sender(settings, to("8.8.8.8"))) {
      assertThat(sender.trial(settings.targets().get(0)).error()).contains("only https");
    }
  }

  @Test
  void aMissingSecretIsSaidAndTriedAgain() {
    WebhookSettings settings = settings(receiver.url(), "127.0.0.0/8");
    WebhookTarget target =
        new WebhookTarget("t", receiver.url(), new SecretPlace.Variable("NONE"), Scope.ALL);
    try (WebhookSender sender = sender(settings, to("127.0.0.1"))) {
      Attempted attempted = sender.trial(target);
      assertThat(attempted.error()).contains("the environment has no NONE");
      assertThat(attempted.again()).isTrue();
    }
    assertThat(receiver.bodies()).isEmpty();
  }
}
