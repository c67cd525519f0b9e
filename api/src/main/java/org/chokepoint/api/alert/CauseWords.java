package org.chokepoint.api.alert;

import java.util.Optional;
import org.chokepoint.operations.alert.Alert.Said;
import org.chokepoint.operations.alert.Cause;

/** A cause as the end of a sentence; in Korean without particles, which would depend on names. */
final class CauseWords {
  private CauseWords() {}

  /** The cause, or that none was found. */
  static Said of(Optional<Cause> cause) {
    return cause
        .map(CauseWords::of)
        .orElseGet(() -> new Said("no input row differs", "바뀐 입력 행 없음"));
  }

  private static Said of(Cause cause) {
    String local = cause.nameLocal().isEmpty() ? cause.name() : cause.nameLocal();
    String file = cause.row().file();
    String en = file.isEmpty() ? "" : " (" + cause.row().dataset() + "/" + file + ")";
    return switch (cause.kind()) {
      case FIRM -> new Said(firm(cause, cause.name(), EN) + en, firm(cause, local, KO) + en);
      case EDGE ->
          new Said(
              "the dependency " + cause.name() + " was " + cause.change() + change(cause) + en,
              "의존 관계 " + local + " " + korean(cause.change()) + change(cause) + en);
      case NODE ->
          new Said(
              "the users of " + cause.name() + " went" + change(cause) + en,
              local + " 이용자 수" + change(cause) + en);
      case RULES ->
          new Said(
              "the rule book " + cause.name() + " was " + cause.change(),
              "규칙집 " + cause.name() + " " + korean(cause.change()));
      case CODE -> new Said("the code that computes it changed", "계산 코드 변경");
      case DATASET ->
          new Said(
              "the dataset " + cause.name() + " was " + cause.change(),
              "데이터셋 " + cause.name() + " " + korean(cause.change()));
      case TIME -> new Said("time passed", "시간 경과");
    };
  }

  private static final String[] EN = {
    " was added with ", " was removed, it had ", " went from ", " to "
  };
  private static final String[] KO = {" 추가 ", " 삭제, 이전 ", " ", " → "};

  private static String firm(Cause cause, String name, String[] words) {
    if (cause.before().isEmpty()) {
      return name + words[0] + cause.after();
    }
    return cause.after().isEmpty()
        ? name + words[1] + cause.before()
        : name + words[2] + cause.before() + words[3] + cause.after();
  }

  private static String change(Cause cause) {
    return cause.before().isEmpty() || cause.after().isEmpty()
        ? ""
        : " (" + cause.before() + " → " + cause.after() + ")";
  }

  private static String korean(String change) {
    return switch (change) {
      case "added" -> "추가";
      case "removed" -> "삭제";
      default -> "변경";
    };
  }
}
