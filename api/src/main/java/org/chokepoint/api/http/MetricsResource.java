package org.chokepoint.api.http;

import java.util.List;

/** Counters and gauges in Prometheus text. */
public record MetricsResource(Meters meters) implements Resource.Standing {

  @Override
  public String path() {
    return "/metrics";
  }

  @Override
  public List<String> parameters() {
    return List.of();
  }

  @Override
  public Answer answer(Question question) {
    return Answer.text("text/plain; version=0.0.4; charset=utf-8", meters.text()).nowOnly();
  }
}
