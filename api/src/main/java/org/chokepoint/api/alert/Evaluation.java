package org.chokepoint.api.alert;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.chokepoint.api.alert.Look.Moved;
import org.chokepoint.api.release.Release;
import org.chokepoint.operations.alert.Alert;
import org.chokepoint.operations.alert.Cause;
import org.chokepoint.operations.alert.Standing;
import org.chokepoint.operations.alert.Watch;

/**
 * What a release brings of what is watched. A subject is raised when it crosses its line, and again
 * only after it was back; how it stood comes from the standing or, where that knows nothing of it,
 * from the release before. Without either it is only noted.
 *
 * @param alerts what is to be told, in the order of the watches
 * @param standing how every subject stands now
 */
public record Evaluation(List<Alert> alerts, Standing standing) {
  public Evaluation {
    alerts = List.copyOf(alerts);
  }

  /**
   * Looks at a release.
   *
   * @param before the release before it; empty for the first, which raises nothing
   * @param after the release
   * @param standing how the subjects stood when they were last looked at
   * @param now what age is counted from
   */
  public static Evaluation of(
      Optional<Release> before,
      Release after,
      List<Watch> watches,
      Standing standing,
      Instant now) {
    List<Alert> alerts = new ArrayList<>();
    Map<Standing.Key, String> states = new HashMap<>();
    LocalDate today = LocalDate.ofInstant(now, ZoneOffset.UTC);
    for (Watch watch : watches) {
      Look look = look(watch, today);
      Map<String, Seen> earlier =
          before.map(look::in).orElse(List.of()).stream()
              .collect(Collectors.toMap(Seen::subject, Function.identity(), (a, b) -> a));
      for (Seen seen : look.in(after)) {
        Standing.Key key = new Standing.Key(watch.name(), seen.subject());
        Optional<Seen> was = Optional.ofNullable(earlier.get(seen.subject()));
        Optional<String> previous =
            Optional.ofNullable(standing.states().get(key)).or(() -> was.flatMap(Seen::state));
        Optional<String> state = seen.state().or(() -> previous);
        state.ifPresent(word -> states.put(key, word));
        boolean fresh = before.isPresent() && was.isEmpty();
        if (state.isPresent() && crossed(look, previous, state.get(), fresh)) {
          alerts.add(alert(watch, look, new Moved(before, after, was, seen), now));
        }
      }
    }
    return new Evaluation(alerts, new Standing(states));
  }

  private static boolean crossed(
      Look look, Optional<String> previous, String state, boolean fresh) {
    return previous.isPresent()
        ? !previous.get().equals(state) && look.raises(state)
        : fresh && look.raisesNew(state);
  }

  private static Look look(Watch watch, LocalDate today) {
    if (watch instanceof Watch.OfRule rule) {
      return new RuleLook(rule);
    }
    if (watch instanceof Watch.OfMeasure measure) {
      return new MeasureLook(measure);
    }
    if (watch instanceof Watch.OfFailure failure) {
      return new FailureLook(failure);
    }
    return new AgeLook((Watch.OfAge) watch, today);
  }

  private static Alert alert(Watch watch, Look look, Moved moved, Instant now) {
    Seen seen = moved.after();
    String release = moved.to().id();
    List<Cause> causes = look.causes(moved);
    return new Alert(
        Alert.id(watch.name(), seen.subject(), release),
        watch.kind(),
        watch.name(),
        seen.subject(),
        seen.place(),
        release,
        now.toString(),
        moved.was(),
        seen.shown(),
        look.threshold(),
        look.said(moved, causes.stream().findFirst()),
        causes,
        look.links(moved));
  }
}
