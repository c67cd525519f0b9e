package org.chokepoint.api.page.market;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.chokepoint.api.page.Said;
import org.chokepoint.api.page.Words;
import org.chokepoint.catalogue.Catalogue;
import org.chokepoint.catalogue.Entry;
import org.chokepoint.reports.text.Language;
import org.chokepoint.rule.Condition;
import org.chokepoint.rule.Rule;
import org.chokepoint.rule.RuleBook;
import org.chokepoint.rule.RuleFile;
import org.junit.jupiter.api.Test;

class KoreanTest {
  @Test
  void everyMeasureHasItsNameAndQuestionAsOnItsCardAndInKorean() {
    for (Entry entry : Catalogue.entries()) {
      assertThat(words(Language.EN, "measure.name." + entry.id())).isEqualTo(entry.name());
      assertThat(words(Language.EN, "measure.question." + entry.id())).isEqualTo(entry.question());
      assertThat(words(Language.KO, "measure.question." + entry.id())).endsWith("까?");
    }
  }

  @Test
  void everythingACardSaysCanBeSaidInKorean() {
    List<String> english = new ArrayList<>();
    for (Entry entry : Catalogue.entries()) {
      english.addAll(
          List.of(
              entry.unit(),
              entry.reading(),
              entry.range().note(),
              entry.attends(),
              entry.undefined()));
    }
    assertThat(english).allSatisfy(KoreanTest::korean);
  }

  @Test
  void everythingARuleMeansCanBeSaidInKorean() {
    for (RuleBook book : books()) {
      assertThat(words(Language.EN, "rule.authority." + book.id())).isEqualTo(book.authority());
      for (Rule rule : book.rules()) {
        korean(rule.meaning());
        rule.readings().forEach(reading -> korean(reading.text()));
        words(Language.KO, "rule.scope." + rule.scope().id());
        words(Language.KO, "rule.status." + rule.status().id());
        rule.conditions().conditions().forEach(KoreanTest::korean);
      }
      book.definitions().forEach(definition -> korean(definition.text()));
      book.exclusions()
          .forEach(exclusion -> exclusion.conditions().conditions().forEach(KoreanTest::korean));
    }
  }

  @Test
  void whatVariesKeepsItsPlace() {
    assertThat(Said.all(Language.KO, "the listed firms hold 99.40% of the market"))
        .containsExactly(new Said("자료에 있는 기업이 시장의 99.40%를 차지함", null));
  }

  @Test
  void aPieceWithoutKoreanIsMarkedAsEnglish() {
    assertThat(Said.all(Language.KO, "at least 3 firms; nobody wrote this"))
        .containsExactly(new Said("기업이 3개 이상임; ", null), new Said("nobody wrote this", "en"));
  }

  private static void korean(Condition condition) {
    String measure = condition.measure();
    if (!measure.matches("cr[0-9]+|m?hhi")) {
      words(Language.KO, "rule.quantity." + measure);
    }
    words(Language.KO, "rule.unit." + condition.unit());
  }

  private static void korean(String english) {
    assertThat(Said.all(Language.KO, english)).as(english).allMatch(said -> said.foreign() == null);
  }

  private static String words(Language language, String key) {
    return Words.in(language).of(key);
  }

  private static List<RuleBook> books() {
    try (Stream<Path> files = Files.list(Path.of("..", "conf", "rules"))) {
      List<RuleBook> books = new ArrayList<>();
      for (Path file : files.sorted().toList()) {
        books.add(RuleFile.read(file.toString(), Files.readString(file)));
      }
      return books;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
