package org.chokepoint.api.http;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.function.Supplier;
import org.chokepoint.api.release.Release;
import org.jspecify.annotations.Nullable;

/**
 * Finished answers of releases, the seldom asked-for ones dropped where they take too many bytes. A
 * release's answers go when the release goes. A question that is being answered is not answered a
 * second time beside it.
 */
final class AnswerCache {
  private static final String NO_RELEASE = "";

  private final Cache<Key, Finished> answers;
  private final ConcurrentMap<Key, CompletableFuture<Finished>> underway =
      new ConcurrentHashMap<>();
  private final ConcurrentMap<String, Release> known = new ConcurrentHashMap<>();
  private final Meters meters;

  private record Key(String release, String question) {}

  AnswerCache(long bytes, Meters meters) {
    this.answers =
        Caffeine.newBuilder()
            .maximumWeight(bytes)
            .weigher((Key key, Finished answer) -> answer.size() + key.question().length() * 2)
            .build();
    this.meters = meters;
  }

  /** The answer to a question that has the same answer as long as the server runs. */
  Finished fixed(String question, Supplier<Finished> making) {
    Finished kept = answers.get(new Key(NO_RELEASE, question), key -> making.get());
    return Objects.requireNonNull(kept);
  }

  /** The answer to a question of a release, kept or made. */
  Finished answer(Release release, String question, Supplier<Finished> making) {
    Key key = new Key(release.id(), question);
    Finished kept = answers.getIfPresent(key);
    meters.cached(kept != null);
    return kept != null ? kept : made(release, key, making);
  }

  private Finished made(Release release, Key key, Supplier<Finished> making) {
    CompletableFuture<Finished> own = new CompletableFuture<>();
    @Nullable CompletableFuture<Finished> other = underway.putIfAbsent(key, own);
    if (other != null) {
      return joined(other);
    }
    try {
      Finished made = making.get();
      if (made.keepable()) {
        keep(release, key, made);
      }
      own.complete(made);
      return made;
    } catch (RuntimeException | Error e) {
      own.completeExceptionally(e);
      throw e;
    } finally {
      underway.remove(key, own);
    }
  }

  private static Finished joined(CompletableFuture<Finished> other) {
    try {
      return other.join();
    } catch (CompletionException e) {
      if (e.getCause() instanceof RuntimeException known) {
        throw known;
      }
      throw e;
    }
  }

  private void keep(Release release, Key key, Finished answer) {
    if (known.put(release.id(), release) != release) {
      release.whenGone(() -> forget(release));
    }
    answers.put(key, answer);
  }

  private void forget(Release release) {
    if (known.remove(release.id(), release)) {
      answers.asMap().keySet().removeIf(key -> key.release().equals(release.id()));
    }
  }
}
