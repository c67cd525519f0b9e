package org.chokepoint.reports.whatif;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.chokepoint.reports.question.Words;

/** What several answers warn of. */
final class Warnings {
  static final Words SYNTHETIC =
      new Words(
          "the dataset is synthetic: its persons and dependencies are made up, so the numbers show"
              + " how the method works and nothing about the world",
          "합성 데이터입니다. 사람과 의존 관계는 만들어 낸 것이므로 수치는 방법을 보여 줄 뿐 현실을" + " 나타내지 않습니다");

  private Warnings() {}

  static Words coverage(double part) {
    return new Words(
        "the listed firms hold %s of the market, so some numbers are intervals; a difference stands only where it is proven"
            .formatted(percent(part)),
        "목록에 있는 기업의 점유율 합계는 %s입니다. 따라서 일부 수치는 구간이며, 증명된 차이만 표시합니다".formatted(percent(part)));
  }

  static String percent(double fraction) {
    return BigDecimal.valueOf(100 * fraction).setScale(1, RoundingMode.DOWN).toPlainString() + "%";
  }
}
