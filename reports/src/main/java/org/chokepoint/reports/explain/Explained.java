package org.chokepoint.reports.explain;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.chokepoint.catalogue.Catalogue;
import org.chokepoint.catalogue.Entry;
import org.chokepoint.change.ChangeMeasure;
import org.chokepoint.change.ChangeMeasures;
import org.chokepoint.market.Lens;
import org.chokepoint.market.Shares;
import org.chokepoint.measure.Measure;
import org.chokepoint.measure.Measures;
import org.chokepoint.reports.explain.Explanation.Excluded;
import org.chokepoint.reports.explain.Explanation.MeasureText;
import org.chokepoint.reports.explain.Explanation.ShareIn;
import org.chokepoint.reports.explain.Explanation.Snippet;
import org.chokepoint.reports.explain.Explanation.Symbol;
import org.chokepoint.reports.question.Cell;
import org.chokepoint.reports.question.Figure;
import org.chokepoint.reports.question.Labels;
import org.chokepoint.reports.question.MarketCell;
import org.chokepoint.reports.question.MarketCells;
import org.chokepoint.reports.question.Named;
import org.chokepoint.reports.question.Words;
import org.chokepoint.reports.table.ReleaseRow;
import org.chokepoint.reports.table.ReleaseTables;

/** One number of the result table followed back to what it was computed from. */
final class Explained {
  private static final Pattern BEFORE = Pattern.compile("compared with ([^ ;]+)");

  private final ValueQuestion question;
  private final Figure published;
  private final ReleaseTables tables;
  private final Provenance provenance;
  private final Labels labels;
  private final Snippets snippets;

  private String trace = "not_traced";
  private List<Symbol> symbols = List.of();
  private List<ShareIn> shares = List.of();
  private List<ShareIn> sharesBefore = List.of();
  private List<Excluded> excluded = List.of();
  private String substituted = "";
  private Optional<Figure> again = Optional.empty();
  private final Set<String> sources = new TreeSet<>();
  private final Set<String> files = new TreeSet<>();
  private final List<Words> notes = new ArrayList<>();
  private final List<Snippet> copies = new ArrayList<>();
  private final List<Words> untraced = new ArrayList<>();

  Explained(ValueQuestion question, ReleaseRow row, ReleaseTables tables, Provenance provenance) {
    this.question = question;
    this.published = Figure.of(row);
    this.tables = tables;
    this.provenance = provenance;
    this.labels = new Labels(tables);
    this.snippets = new Snippets(question, provenance);
  }

  Explanation explanation() {
    follow();
    copies.addAll(snippets.always());
    if (!published.reason().isEmpty()) {
      notes.add(Words.english(published.reason()));
    }
    if (labels.origin(question.dataset()).synthetic()) {
      notes.add(
          new Words(
              "the dataset is synthetic: its persons are made up", "합성 데이터이며 사람은 만들어 낸 것입니다"));
    }
    Evidence evidence = new Evidence(tables, question.dataset());
    return new Explanation(
        tables.releaseId(),
        question.permalink(),
        labels.origin(question.dataset()),
        question,
        question.subjectKind().equals("market")
            ? labels.market(question.dataset(), question.subject())
            : Named.of(question.subject()),
        published,
        measure(),
        trace,
        symbols,
        shares,
        sharesBefore,
        excluded,
        substituted,
        Again.of(again, published),
        notes,
        evidence.verdicts(question),
        evidence.sources(sources),
        evidence.files(files),
        provenance,
        copies,
        untraced);
  }

  private MeasureText measure() {
    Optional<Entry> entry =
        Catalogue.entries().stream().filter(one -> one.id().equals(question.measure())).findFirst();
    return new MeasureText(
        question.measure(),
        entry.map(Entry::name).orElse(question.measure()),
        entry.map(Entry::question).orElse(""),
        entry.map(Entry::formula).orElse(""),
        entry.map(Entry::unit).orElse(""),
        entry.map(Entry::undefined).orElse(""));
  }

  private void follow() {
    Optional<Measure> ofMarket = Measures.named(question.measure());
    Optional<ChangeMeasure> ofChange = ChangeMeasures.named(question.measure());
    Optional<MarketCell> cell = cell(question.period());
    Matcher before = BEFORE.matcher(published.reason());
    if (question.subjectKind().equals("market") && ofMarket.isPresent() && cell.isPresent()) {
      ofShares(ofMarket.get(), cell.get());
    } else if (ofChange.isPresent() && cell.isPresent() && before.find()) {
      ofPeriods(ofChange.get(), cell.get(), before.group(1));
    } else {
      ofPersons();
    }
  }

  private Optional<MarketCell> cell(String period) {
    MarketCell cell =
        new MarketCells(tables)
            .figures(
                new Cell(
                    question.dataset(),
                    question.subject(),
                    period,
                    question.region(),
                    question.basis()));
    return cell.rows().isEmpty() ? Optional.empty() : Optional.of(cell);
  }

  private Lens lens() {
    return Arrays.stream(Lens.values())
        .filter(one -> one.id().equals(question.lens()))
        .findFirst()
        .orElse(Lens.FIRM);
  }

  private void ofShares(Measure measure, MarketCell cell) {
    trace = "shares";
    Shares market = cell.shares(lens());
    symbols = SymbolLines.of(market);
    shares = in(cell);
    excluded =
        new ShareLines(cell, lens(), labels).out(new MarketCells(tables).of(question.subject()));
    substituted = published.known() ? PutIn.of(question.measure(), market).orElse("") : "";
    again = Optional.of(Figure.of(measure.of(market)));
    copies.addAll(snippets.ofShares(cell, lens(), market));
    if (!market.complete()) {
      notes.add(
          new Words(
              "the bounds are over everything that the unlisted firms could be, see docs/notation.md",
              "구간은 목록에 없는 기업이 취할 수 있는 모든 경우를 포함합니다. docs/notation.md를 보십시오"));
    }
    if (substituted.isEmpty()) {
      untraced.add(
          new Words(
              market.complete()
                  ? "the formula is no sum of shares that could be written out here; the symbols and the command stand for it"
                  : "some firms are not listed, so there is no one set of shares to put into the formula; the command computes both ends",
              market.complete()
                  ? "이 공식은 점유율의 합으로 풀어 쓸 수 없습니다. 기호와 명령으로 대신합니다"
                  : "목록에 없는 기업이 있어 공식에 넣을 점유율이 하나로 정해지지 않습니다. 명령이 구간의 양 끝을 계산합니다"));
    }
  }

  private void ofPeriods(ChangeMeasure measure, MarketCell after, String period) {
    Optional<MarketCell> before = cell(period);
    shares = in(after);
    if (before.isEmpty()) {
      untraced.add(
          new Words(
              "the release has no shares of the period before, " + period,
              "이전 기간 " + period + "의 점유율이 공개본에 없습니다"));
      return;
    }
    trace = "two_periods";
    sharesBefore = in(before.get());
    again = Optional.of(Figure.of(measure.of(before.get().shares(lens()), after.shares(lens()))));
    notes.add(
        new Words(
            "compared with " + period + ", the period observed before",
            "직전에 관측된 기간 " + period + "과 비교합니다"));
  }

  private List<ShareIn> in(MarketCell cell) {
    List<ShareIn> lines = new ShareLines(cell, lens(), labels).in();
    lines.forEach(line -> sources.addAll(line.sources()));
    cell.rows().forEach(row -> sources.add(row.text("source_id")));
    files.addAll(List.of("share", "usage", "firm", "affiliation", "market"));
    if (lines.stream()
        .anyMatch(line -> line.unit().equals("persons") && line.sources().isEmpty())) {
      untraced.add(
          new Words(
              "these shares were counted from a usage panel; a release does not serve the rows of its persons, verify counts them again",
              "이 점유율은 이용 패널에서 센 것입니다. 개인별 행은 제공하지 않으며 verify 명령이 다시 셉니다"));
    } else {
      untraced.add(
          new Words(
              "a release keeps the key of each row and not its line: look for the firm, period and basis in the file",
              "공개본은 각 행의 키만 보관하고 행 번호는 보관하지 않습니다. 파일에서 기업·기간·기준으로 찾으십시오"));
    }
    return lines;
  }

  private void ofPersons() {
    files.add("usage");
    PanelRates rates = new PanelRates(tables, question);
    again = rates.of(question.measure()).filter(any -> question.region().equals("all"));
    if (again.isPresent()) {
      trace = "persons";
      symbols = rates.symbols();
      substituted = rates.substituted(question.measure()).orElse("");
    } else {
      untraced.add(
          new Words(
              "it needs more than the tables that are served: the rows of single persons, owners, or several years; verify computes it again from all of them",
              "제공되는 표만으로는 계산할 수 없습니다. 개인별 행, 소유 관계 또는 여러 해의 자료가 필요하며 verify 명령이 모두 다시 계산합니다"));
    }
  }
}
