package org.chokepoint.api;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.chokepoint.api.alert.AlertShelf;
import org.chokepoint.api.chart.ChartFiles;
import org.chokepoint.api.chart.ChartFormat;
import org.chokepoint.api.chart.ChartResource;
import org.chokepoint.api.chart.ChartsResource;
import org.chokepoint.api.chart.OembedResource;
import org.chokepoint.api.chart.ScriptLibrary;
import org.chokepoint.api.data.AlertResource;
import org.chokepoint.api.data.AlertsResource;
import org.chokepoint.api.data.CutsResource;
import org.chokepoint.api.data.DatasetResource;
import org.chokepoint.api.data.DatasetsResource;
import org.chokepoint.api.data.DiffResource;
import org.chokepoint.api.data.FailureResource;
import org.chokepoint.api.data.FailuresResource;
import org.chokepoint.api.data.FirmResource;
import org.chokepoint.api.data.GraphsResource;
import org.chokepoint.api.data.IncidentResource;
import org.chokepoint.api.data.MarketResource;
import org.chokepoint.api.data.MarketsResource;
import org.chokepoint.api.data.MeasureResource;
import org.chokepoint.api.data.MeasuresResource;
import org.chokepoint.api.data.ReleaseResource;
import org.chokepoint.api.data.ReleasesResource;
import org.chokepoint.api.data.RuleResource;
import org.chokepoint.api.data.RuleShelf;
import org.chokepoint.api.data.RulesResource;
import org.chokepoint.api.data.RunResource;
import org.chokepoint.api.data.RunsResource;
import org.chokepoint.api.data.SearchResource;
import org.chokepoint.api.data.SourceChangesResource;
import org.chokepoint.api.data.TableResource;
import org.chokepoint.api.feed.FeedResource;
import org.chokepoint.api.health.Vitals;
import org.chokepoint.api.http.ApiServer;
import org.chokepoint.api.http.CytoscapeScript;
import org.chokepoint.api.http.HealthCheck;
import org.chokepoint.api.http.HealthResource;
import org.chokepoint.api.http.Meters;
import org.chokepoint.api.http.MetricsResource;
import org.chokepoint.api.http.ProblemPages;
import org.chokepoint.api.http.Resource;
import org.chokepoint.api.http.StoredFile;
import org.chokepoint.api.operation.Door;
import org.chokepoint.api.operation.OperationForms;
import org.chokepoint.api.operation.OperationResources;
import org.chokepoint.api.page.PageResource;
import org.chokepoint.api.page.Pages;
import org.chokepoint.api.page.ProblemPage;
import org.chokepoint.api.release.CurrentRelease;
import org.chokepoint.api.search.Search;
import org.chokepoint.api.site.Site;
import org.chokepoint.api.whatif.ExplainedFailureResource;
import org.chokepoint.api.whatif.ExplainedValueResource;
import org.chokepoint.api.whatif.MergerResource;
import org.chokepoint.api.whatif.OutageResource;
import org.chokepoint.api.whatif.PostedQuestion;
import org.chokepoint.api.whatif.RemedyResource;
import org.chokepoint.reports.chart.Charts;

/** Everything that can be read here. */
public final class Resources {
  private static final List<TableResource> TABLES =
      List.of(
          TableResource.of("circular_recoveries", "circular_recovery"),
          TableResource.of("dataset_files", "dataset_file"),
          TableResource.of("dependencies", "dependency"),
          TableResource.of("disagreements", "disagreement"),
          TableResource.of("pairs", "failure_pair"),
          TableResource.of("firm_changes", "firm_change"),
          TableResource.of("firms", "firm"),
          TableResource.of("flips", "flip"),
          TableResource.of("hidden_causes", "hidden_cause"),
          TableResource.of("holding_failures", "holding_failure"),
          TableResource.of("impact_ranges", "impact_range"),
          TableResource.of("incident_impacts", "incident_impact"),
          TableResource.of("incident_uses", "incident_use"),
          TableResource.of("incidents", "incident"),
          TableResource.of("needs", "need"),
          TableResource.of("nodes", "node"),
          TableResource.of("observations", "observation"),
          TableResource.of("usage_pairs", "usage_pair"),
          TableResource.of("redundancy_losses", "redundancy_loss"),
          TableResource.of("rejects", "rejected"),
          TableResource.of("repairs", "repair"),
          TableResource.of("row_values", "row_value"),
          TableResource.of("shares", "share"),
          TableResource.of("sources", "source"),
          TableResource.of("stranded", "stranded"),
          TableResource.of("timelines", "timeline"),
          TableResource.of("values", "result"),
          TableResource.of("verdicts", "verdict"),
          TableResource.of("witnesses", "witness"));

  private Resources() {}

  /** What is offered where nobody asks how the server is, such as to an export. */
  public static ApiServer.Offer offer(RuleShelf rules) {
    return offer(rules, AlertShelf.EMPTY, Door.NONE);
  }

  /** The same with alerts, and with schedules and runs, where there are any. */
  public static ApiServer.Offer offer(RuleShelf rules, AlertShelf alerts, Door door) {
    return offer(rules, alerts, door, Vitals.NONE);
  }

  /** What the server offers: all resources, judged by those rules, and problems as pages. */
  public static ApiServer.Offer offer(
      RuleShelf rules, AlertShelf alerts, Door door, Vitals vitals) {
    ChartFiles files = new ChartFiles();
    return new ApiServer.Offer() {
      @Override
      public List<Resource> resources(CurrentRelease releases, Meters meters) {
        vitals.show(meters);
        return all(releases, rules, alerts, files, meters, door, vitals.checks());
      }

      @Override
      public void warm() {
        files.warm();
      }

      @Override
      public void close() {
        files.close();
      }

      @Override
      public Optional<ProblemPages> problemPages() {
        Pages pages = new Pages();
        return Optional.of(
            (language, status, title, detail, nearest) ->
                pages.html(new ProblemPage(language, status, title, detail, nearest)));
      }
    };
  }

  /** All resources of those releases. */
  public static List<Resource> all(
      CurrentRelease releases,
      RuleShelf rules,
      AlertShelf alerts,
      ChartFiles files,
      Meters meters,
      Door door) {
    return all(releases, rules, alerts, files, meters, door, List.of());
  }

  private static List<Resource> all(
      CurrentRelease releases,
      RuleShelf rules,
      AlertShelf alerts,
      ChartFiles files,
      Meters meters,
      Door door,
      List<HealthCheck> checks) {
    Search search = new Search();
    MergerResource merger = new MergerResource(rules.books());
    OutageResource outage = new OutageResource();
    RemedyResource remedy = new RemedyResource();
    Charts charts = Charts.shipped();
    Stream<Resource> others =
        Stream.of(
            new StoredFile("/chokepoint.css", "text/css; charset=utf-8", "chokepoint.css"),
            new StoredFile("/site.js", "text/javascript; charset=utf-8", "site.js"),
            new StoredFile("/copy.js", "text/javascript; charset=utf-8", "copy.js"),
            new StoredFile(
                "/neighbourhood.js", "text/javascript; charset=utf-8", "neighbourhood.js"),
            new StoredFile("/runs.js", "text/javascript; charset=utf-8", "runs.js"),
            new StoredFile("/what-if.js", "text/javascript; charset=utf-8", "what-if.js"),
            CytoscapeScript.file(),
            new StoredFile("/favicon.svg", "image/svg+xml", "favicon.svg"),
            new ChartsResource(charts),
            new OembedResource(charts, releases),
            new ScriptLibrary(),
            new StoredFile("/chart.js", "text/javascript; charset=utf-8", "chart.js"),
            new AlertsResource(alerts),
            new AlertResource(alerts),
            new CutsResource(),
            new DatasetsResource(),
            new DatasetResource(),
            new FailuresResource(),
            new FailureResource(),
            new FirmResource(),
            new GraphsResource(),
            new IncidentResource(),
            new MarketsResource(),
            new MarketResource(),
            new MeasuresResource(),
            new MeasureResource(),
            new ReleasesResource(releases),
            new ReleaseResource(releases),
            new DiffResource(releases),
            new SourceChangesResource(releases),
            new RulesResource(rules),
            new RuleResource(rules),
            new RunsResource(releases, door),
            new RunResource(releases, door),
            new SearchResource(search),
            merger,
            new PostedQuestion<>(merger.path(), MergerResource.Asked.class, merger::answer),
            outage,
            new PostedQuestion<>(outage.path(), OutageResource.Asked.class, outage::answer),
            remedy,
            new PostedQuestion<>(remedy.path(), RemedyResource.Asked.class, remedy::answer),
            new ExplainedValueResource(),
            new ExplainedFailureResource(),
            new StoredFile("/openapi.json", "application/json", "openapi.json"),
            new HealthResource(releases, checks),
            new MetricsResource(meters));
    Pages pages = new Pages();
    List<Resource> all = new ArrayList<>();
    Site.pages(charts, releases, rules.books(), search, alerts, door)
        .forEach(page -> all.add(new PageResource(page, pages)));
    for (ChartFormat format : ChartFormat.values()) {
      all.add(new ChartResource(format, charts, files));
    }
    others.forEach(all::add);
    all.addAll(FeedResource.all(alerts, releases));
    all.addAll(OperationResources.all(door));
    all.addAll(OperationForms.all(door));
    all.addAll(TABLES);
    return List.copyOf(all);
  }
}
