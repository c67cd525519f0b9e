package org.chokepoint.cli.command;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.chokepoint.cli.answer.DesignationSheet;
import org.chokepoint.cli.input.Mistakes;
import org.chokepoint.cli.input.RuleBooks;
import org.chokepoint.cli.input.SubjectFacts;
import org.chokepoint.cli.output.Format;
import org.chokepoint.cli.output.Printer;
import org.chokepoint.operations.launch.Installation;
import org.chokepoint.rule.Condition;
import org.chokepoint.rule.Fact;
import org.chokepoint.rule.Facts;
import org.chokepoint.rule.Rule;
import org.chokepoint.rule.RuleBook;
import org.chokepoint.rule.Scope;
import org.chokepoint.rule.Verdict;
import org.chokepoint.table.FaultKind;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Judges services, data centres and providers by the rules on what much hangs on. */
@Command(
    name = "designation",
    description = "Judge who must be designated because much depends on it.",
    mixinStandardHelpOptions = true,
    footer = {
      "",
      "FACTS.csv: subject,quantity,value,unit; a service, data centre or provider is",
      "judged on what is given of it, and every number that is missing is named.",
      "The quantities are listed in docs/rules.md."
    })
public final class DesignationCommand implements Callable<Integer> {
  @Parameters(paramLabel = "FACTS.csv", description = "What is known of each subject.")
  Path file = Path.of("");

  @Option(
      names = "--rules",
      split = ",",
      paramLabel = "ID",
      description = "Rule books of conf/rules, e.g. kr,eu; without it all with such rules.")
  List<String> rules = new ArrayList<>();

  @Option(
      names = "--as-of",
      paramLabel = "DATE",
      description = "The day whose law applies; today without it.")
  Optional<LocalDate> asOf = Optional.empty();

  @Option(names = "--format", paramLabel = "FORMAT", description = "table (default), csv, json.")
  Format format = Format.TABLE;

  @Spec CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() throws IOException {
    Mistakes mistakes = new Mistakes();
    List<RuleBook> books = mistakes.in(() -> books(mistakes)).orElse(List.of());
    Map<String, List<Fact>> facts = mistakes.in(() -> SubjectFacts.read(file)).orElseGet(Map::of);
    mistakes.throwIfAny();
    LocalDate day = asOf.orElseGet(() -> LocalDate.now(ZoneId.systemDefault()));
    DesignationSheet sheet = new DesignationSheet();
    facts.forEach(
        (subject, known) -> {
          for (RuleBook book : books) {
            judged(book, known, day).forEach(verdict -> sheet.add(subject, verdict));
          }
        });
    unasked(books, facts, spec.commandLine().getErr());
    PrintWriter out = spec.commandLine().getOut();
    new Printer(out).print(format, sheet.sheet());
    if (format == Format.TABLE) {
      sheet.missing().forEach(input -> out.println("also needed of " + input));
    }
    return 0;
  }

  private static List<Verdict> judged(RuleBook book, List<Fact> known, LocalDate day) {
    return book.judge(Facts.none().with(known), day, EnumSet.of(Scope.RESILIENCE));
  }

  private List<RuleBook> books(Mistakes mistakes) throws IOException {
    Path folder = Installation.here().rules();
    List<RuleBook> books = new ArrayList<>();
    for (RuleBook book : rules.isEmpty() ? RuleBooks.all(folder) : RuleBooks.named(folder, rules)) {
      if (onDesignation(book).findAny().isPresent()) {
        books.add(book);
      } else if (!rules.isEmpty()) {
        mistakes.add(
            FaultKind.UNKNOWN_REFERENCE,
            "--rules",
            "'" + book.id() + "', which has no rule on designation",
            "a rule book with rules of scope " + Scope.RESILIENCE.id(),
            "take it out, or use measure or merger for it");
      }
    }
    return books;
  }

  private static java.util.stream.Stream<Rule> onDesignation(RuleBook book) {
    return book.rules().stream().filter(rule -> rule.scope() == Scope.RESILIENCE);
  }

  /** A misspelt quantity would otherwise pass for one that is missing. */
  private static void unasked(
      List<RuleBook> books, Map<String, List<Fact>> facts, PrintWriter notes) {
    Set<String> asked =
        books.stream()
            .flatMap(DesignationCommand::onDesignation)
            .flatMap(rule -> rule.conditions().conditions())
            .map(Condition::measure)
            .collect(Collectors.toSet());
    Set<String> unasked = new TreeSet<>();
    facts.values().forEach(known -> known.forEach(fact -> unasked.add(fact.name())));
    unasked.removeAll(asked);
    if (!unasked.isEmpty()) {
      notes.println(
          "no rule asks for "
              + String.join(", ", unasked)
              + "; the quantities asked for are "
              + String.join(", ", new TreeSet<>(asked)));
    }
  }
}
