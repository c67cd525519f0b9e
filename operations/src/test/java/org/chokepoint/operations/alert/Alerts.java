package org.chokepoint.operations.alert;

import java.util.List;

/** Alerts to try things with. */
final class Alerts {
  private Alerts() {}

  /** An alert of a watch on a release. */
  static Alert of(String watch, String subject, String release) {
    return new Alert(
        Alert.id(watch, subject, release),
        AlertKind.RULE,
        watch,
        subject,
        new Alert.Place("korea", "kr_messenger", ""),
        release,
        "2026-11-22T06:15:01Z",
        "not met",
        "met",
        "met | not met",
        new Alert.Said("Rule X is now met: Kakao went from 40.0% to 60.0%.", "규칙 X 새로 충족"),
        List.of(
            new Cause(
                Cause.Kind.FIRM,
                "kakao",
                "Kakao",
                "카카오",
                "changed",
                "40.0%",
                "60.0%",
                new Cause.SourceRow(
                    "korea", "share", "share.csv", "kr_messenger, kakao", "press"))),
        List.of("/markets/kr_messenger"));
  }
}
