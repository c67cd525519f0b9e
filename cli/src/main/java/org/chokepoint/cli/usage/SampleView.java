package org.chokepoint.cli.usage;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.chokepoint.cli.answer.Outcomes;
import org.chokepoint.cli.input.UsageFile;
import org.chokepoint.cli.output.Sheet;
import org.chokepoint.measure.Outcome;
import org.chokepoint.usage.PanelCodes;
import org.chokepoint.usage.Tally;
import org.chokepoint.usage.sample.PanelSample;
import org.chokepoint.usage.sample.SampleTally;
import org.chokepoint.usage.sample.SampledHhi;
import org.chokepoint.usage.sample.SampledMeasures;
import org.chokepoint.usage.sample.SampledShare;
import org.chokepoint.usage.sample.SampledShares;

/** What chance in drawing the panel leaves open; each market's last period unless asked. */
final class SampleView implements View {
  @Override
  public List<Sheet> sheets(UsageFile file, UsageQuestion question) {
    Map<Integer, Integer> periods =
        new TreeMap<>(Choice.periodOfMarket(file, file.persons(), question.period()));
    Sheet.Builder measures =
        Sheet.named("measures", "market", "period", "measure", "value", "low", "high", "reason");
    Sheet.Builder shares =
        Sheet.named("shares", "market", "period", "service", "share", "standard_error");
    periods.forEach(
        (market, period) -> {
          UsageFile cell =
              file.market(Optional.of(file.codes().markets().get(market)))
                  .period(file.codes().periods().get(period))
                  .stratified();
          for (PanelSample sample :
              Tally.of(new SampleTally(question.counting()), cell.persons())) {
            measures(measures, cell.codes(), sample, question);
            shares(shares, cell.codes(), sample);
          }
        });
    return List.of(measures.sheet(), shares.sheet());
  }

  private static void measures(
      Sheet.Builder sheet, PanelCodes codes, PanelSample sample, UsageQuestion question) {
    row(sheet, codes, sample, "hhi", SampledHhi.ofPanel(sample));
    row(sheet, codes, sample, SampledMeasures.unbiasedId().text(), SampledHhi.unbiased(sample));
    row(
        sheet,
        codes,
        sample,
        SampledMeasures.intervalId(question.resampling().level()).text(),
        SampledHhi.interval(sample, question.resampling()));
    row(sheet, codes, sample, "persons", Outcome.value(sample.persons()));
    row(sheet, codes, sample, "effective_persons", Outcome.value(sample.effectivePersons()));
  }

  private static void row(
      Sheet.Builder sheet, PanelCodes codes, PanelSample sample, String measure, Outcome outcome) {
    sheet.row(
        codes.markets().get(sample.market()),
        codes.periods().get(sample.period()),
        measure,
        Outcomes.value(outcome),
        Outcomes.low(outcome),
        Outcomes.high(outcome),
        Outcomes.reason(outcome));
  }

  private static void shares(Sheet.Builder sheet, PanelCodes codes, PanelSample sample) {
    if (sample.loneStrata().isEmpty()) {
      for (SampledShare share : new SampledShares(sample).all()) {
        sheet.row(
            codes.markets().get(sample.market()),
            codes.periods().get(sample.period()),
            codes.services().get(share.service()),
            share.share(),
            share.standardError());
      }
    }
  }
}
