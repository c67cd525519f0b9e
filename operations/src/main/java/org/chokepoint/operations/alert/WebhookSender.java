package org.chokepoint.operations.alert;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.UnaryOperator;
import org.apache.hc.client5.http.classic.methods.HttpPost;
import org.apache.hc.client5.http.config.ConnectionConfig;
import org.apache.hc.client5.http.config.RequestConfig;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.HttpClients;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManagerBuilder;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.ContentType;
import org.apache.hc.core5.http.HttpEntity;
import org.apache.hc.core5.http.io.entity.StringEntity;
import org.apache.hc.core5.util.Timeout;

/**
 * Sends one message: signed, over https, to an allowed host at a checked address, without
 * redirects, cookies, proxies or retries of its own, within a time limit.
 */
public final class WebhookSender implements AutoCloseable {
  /** How long one attempt may take from its start to its end. */
  private static final Timeout WHOLE = Timeout.ofSeconds(20);

  private static final Timeout CONNECT = Timeout.ofSeconds(5);
  private static final Timeout ANSWER = Timeout.ofSeconds(15);
  private static final int ANSWER_BYTES = 64 << 10;

  private final WebhookSettings settings;
  private final Resolver resolver;
  private final UnaryOperator<String> environment;
  private final Clock clock;
  private final ScheduledExecutorService deadline =
      Executors.newSingleThreadScheduledExecutor(
          task -> {
            Thread thread = new Thread(task, "webhook-deadline");
            thread.setDaemon(true);
            return thread;
          });

  /**
   * A sender.
   *
   * @param resolver finds addresses
   * @param environment reads a variable of the environment; the empty text where it is not set
   */
  public WebhookSender(
      WebhookSettings settings, Resolver resolver, UnaryOperator<String> environment, Clock clock) {
    this.settings = settings;
    this.resolver = resolver;
    this.environment = environment;
    this.clock = clock;
  }

  /** Tries whether a receiver can be reached. */
  public Attempted trial(WebhookTarget target) {
    Instant now = clock.instant();
    return send(target, "msg_test_" + now.toEpochMilli(), AlertText.trial(target.name(), now + ""));
  }

  /** Sends one message once. */
  Attempted send(WebhookTarget target, String id, String body) {
    Optional<String> refusal = WebhookAddress.refusal(target.url(), settings);
    if (refusal.isPresent()) {
      return Attempted.refused(refusal.get());
    }
    SigningKey key;
    try {
      key = target.secret().key(environment);
    } catch (IllegalStateException noSecret) {
      return Attempted.unanswered(String.valueOf(noSecret.getMessage()));
    }
    Instant now = clock.instant();
    HttpPost post = new HttpPost(target.url());
    post.setHeader("webhook-id", id);
    post.setHeader("webhook-timestamp", String.valueOf(now.getEpochSecond()));
    post.setHeader("webhook-signature", key.signature(id, now, body));
    post.setHeader("User-Agent", "Chokepoint");
    post.setEntity(
        new StringEntity(body, ContentType.create("application/json", StandardCharsets.UTF_8)));
    return sent(target, post);
  }

  private Attempted sent(WebhookTarget target, HttpPost post) {
    ScheduledFuture<?> end =
        deadline.schedule(post::cancel, WHOLE.toMilliseconds(), TimeUnit.MILLISECONDS);
    try (CloseableHttpClient client = client(target)) {
      return Attempted.answered(client.execute(post, WebhookSender::status));
    } catch (CheckedDns.Refused refused) {
      return Attempted.refused(String.valueOf(refused.getMessage()));
    } catch (IOException | RuntimeException failed) {
      return Attempted.unanswered(
          post.isCancelled()
              ? "no answer within " + WHOLE
              : failed.getClass().getSimpleName() + ": " + failed.getMessage());
    } finally {
      end.cancel(false);
    }
  }

  /** A client for one attempt: nothing of one receiver is kept for another. */
  private CloseableHttpClient client(WebhookTarget target) {
    return HttpClients.custom()
        .setConnectionManager(
            PoolingHttpClientConnectionManagerBuilder.create()
                .setDnsResolver(new CheckedDns(settings, resolver, target.url()))
                .setDefaultConnectionConfig(
                    ConnectionConfig.custom()
                        .setConnectTimeout(CONNECT)
                        .setSocketTimeout(ANSWER)
                        .build())
                .build())
        .setDefaultRequestConfig(
            RequestConfig.custom().setRedirectsEnabled(false).setResponseTimeout(ANSWER).build())
        .disableRedirectHandling()
        .disableAutomaticRetries()
        .disableCookieManagement()
        .disableAuthCaching()
        .disableContentCompression()
        .build();
  }

  private static int status(ClassicHttpResponse answer) throws IOException {
    HttpEntity entity = answer.getEntity();
    if (entity != null) {
      InputStream body = entity.getContent();
      body.readNBytes(ANSWER_BYTES);
      if (body.read() >= 0) {
        answer.close(); // what is longer is not waited for
      }
    }
    return answer.getCode();
  }

  @Override
  public void close() {
    deadline.shutdownNow();
  }
}
