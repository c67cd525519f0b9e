package org.chokepoint.reports.explain;

import java.util.Optional;
import org.chokepoint.reports.explain.Explanation.Recomputed;
import org.chokepoint.reports.question.Figure;
import org.chokepoint.reports.question.Words;

/** What is said of a number that was computed again. */
final class Again {
  private Again() {}

  static Recomputed of(Optional<Figure> again, Figure published) {
    if (again.isEmpty()) {
      return new Recomputed(
          Figure.none("not computed here"),
          false,
          new Words(
              "it cannot be computed from what is shown; see what is not traced",
              "여기에 보인 자료만으로는 계산할 수 없습니다"));
    }
    boolean same = again.get().sameNumbers(published);
    return new Recomputed(
        again.get(),
        same,
        same
            ? new Words(
                "computed again from what is shown, it is the published number",
                "보인 자료로 다시 계산한 값이 공개된 값과 같습니다")
            : new Words(
                "computed again from what is shown, it is not the published number: do not rely on it, and tell us",
                "보인 자료로 다시 계산한 값이 공개된 값과 다릅니다. 이 값을 신뢰하지 말고 알려 주십시오"));
  }
}
