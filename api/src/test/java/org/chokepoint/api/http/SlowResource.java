package org.chokepoint.api.http;

import java.util.List;

/**
 * A resource that takes its time.
 *
 * @param millis how much
 * @param asked told of each question before it takes its time
 */
record SlowResource(long millis, Runnable asked) implements Resource.Standing {
  @Override
  public String path() {
    return "/slow";
  }

  @Override
  public List<String> parameters() {
    return List.of();
  }

  @Override
  public Answer answer(Question question) {
    asked.run();
    try {
      Thread.sleep(millis);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted: the stop did not wait", e);
    }
    return Answer.text("text/plain", "done");
  }
}
