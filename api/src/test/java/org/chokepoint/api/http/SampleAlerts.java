package org.chokepoint.api.http;

import java.util.List;
import java.util.Optional;
import org.chokepoint.api.alert.AlertShelf;
import org.chokepoint.operations.alert.Alert;
import org.chokepoint.operations.alert.AlertFilter;
import org.chokepoint.operations.alert.AlertKind;
import org.chokepoint.operations.alert.Cause;

/** One alert about the messenger market of the demo rows. */
final class SampleAlerts {
  /** Its identifier. */
  static final String ID = Alert.id("rules", "korea|kr_messenger", RunningApi.RELEASE);

  static final AlertShelf SHELF =
      new AlertShelf() {
        @Override
        public List<Alert> alerts(AlertFilter filter, int most) {
          boolean wanted =
              filter.market().map("kr_messenger"::equals).orElse(true)
                  && filter.kind().map(AlertKind.RULE::equals).orElse(true);
          return wanted ? List.of(sample()) : List.of();
        }

        @Override
        public Optional<Alert> alert(String id) {
          return Optional.of(sample()).filter(alert -> alert.id().equals(id));
        }
      };

  private SampleAlerts() {}

  private static Alert sample() {
    return new Alert(
        ID,
        AlertKind.RULE,
        "rules",
        "korea|kr_messenger",
        new Alert.Place("korea", "kr_messenger", ""),
        RunningApi.RELEASE,
        "2026-11-22T06:15:01Z",
        "not met",
        "met",
        "met | not met",
        new Alert.Said(
            "Rule KR-DOM-1 is now met on Mobile messengers: Kakao <& Co> went from 40.0% to 94.0%.",
            "모바일 메신저: 규칙 KR-DOM-1 새로 충족. 원인: 카카오 40.0% → 94.0%."),
        List.of(
            new Cause(
                Cause.Kind.FIRM,
                "kakaotalk",
                "KakaoTalk",
                "카카오톡",
                "changed",
                "40.0%",
                "94.0%",
                new Cause.SourceRow(
                    "korea", "share", "share.csv", "kr_messenger, 2022, kakaotalk", "press"))),
        List.of("/markets/kr_messenger?dataset=korea&release=" + RunningApi.RELEASE));
  }
}
