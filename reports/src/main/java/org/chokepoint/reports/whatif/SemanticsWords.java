package org.chokepoint.reports.whatif;

import org.chokepoint.graph.Semantics;
import org.chokepoint.reports.question.Words;

/** What down means, in a sentence. */
public final class SemanticsWords {
  private static final Words STEADY =
      new Words(
          "steady: everything runs, the nodes fail, and what can no longer run stops; loops that"
              + " support themselves stay up",
          "정상 상태: 모두 가동 중일 때 노드가 멈추고, 더는 가동할 수 없는 것이 멈춥니다. 서로 지탱하는" + " 순환은 계속 가동됩니다");
  private static final Words BLACK_START =
      new Words(
          "black-start: everything is off and comes up as far as it can; loops that support"
              + " themselves never come up",
          "전면 재기동: 모두 꺼진 상태에서 가능한 만큼 기동합니다. 서로를 기다리는 순환은 기동되지" + " 않습니다");

  private SemanticsWords() {}

  /** The sentence. */
  public static Words of(Semantics semantics) {
    return semantics == Semantics.STEADY ? STEADY : BLACK_START;
  }
}
