package org.chokepoint.cli;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What may import what, over the classes of every module. */
class ArchitectureTest {
  private static final List<String> MODULES =
      List.of("core", "operations", "spark-jobs", "reports", "api", "cli");

  private static final JavaClasses HOUSE =
      new ClassFileImporter()
          .importPaths(
              MODULES.stream()
                  .map(module -> Path.of("..", module, "target", "classes"))
                  .toArray(Path[]::new));

  @Test
  void everyModuleWasRead() {
    assertThat(MODULES)
        .allSatisfy(
            module ->
                assertThat(
                        HOUSE.stream()
                            .anyMatch(
                                type ->
                                    type.getSource()
                                        .map(source -> source.getUri().getPath())
                                        .orElse("")
                                        .contains("/" + module + "/target/classes/")))
                    .as(module)
                    .isTrue());
  }

  @Test
  void packagesHaveNoCycles() {
    slices().matching("org.chokepoint.(**)").should().beFreeOfCycles().check(HOUSE);
  }

  /**
   * Inside core: table, market, graph; then measure; then ownership, change and usage; then rule;
   * then scenario. The catalogue lists all measures and nobody below sees it. The exchange formats
   * see tables and graphs, and nobody in core sees them. The parts of graph stand side by side;
   * remedies may use the others.
   */
  @ParameterizedTest
  @CsvSource({
    "market, measure ownership change usage.. rule scenario.. catalogue table graph.. exchange",
    "graph.., market measure ownership change usage.. rule scenario.. catalogue table exchange",
    "table, graph.. measure ownership change usage.. rule scenario.. catalogue exchange",
    "measure, ownership change usage.. rule scenario.. catalogue graph.. exchange",
    "ownership, change usage.. rule scenario.. catalogue graph.. exchange",
    "change, ownership usage.. rule scenario.. catalogue graph.. exchange",
    "usage.., ownership change rule scenario.. catalogue graph.. exchange",
    "rule, ownership change usage.. scenario.. catalogue graph.. exchange",
    "scenario.., catalogue exchange",
    "catalogue, exchange",
    "exchange, market measure ownership change usage.. rule scenario.. catalogue",
    "graph, graph.shape graph.cut graph.time graph.need graph.chance graph.remedy",
    "graph.shape, graph.cut graph.time graph.need graph.chance graph.remedy",
    "graph.cut, graph.shape graph.time graph.need graph.chance graph.remedy",
    "graph.time, graph.shape graph.cut graph.need graph.chance graph.remedy",
    "graph.need, graph.shape graph.cut graph.time graph.chance graph.remedy",
    "graph.chance, graph.shape graph.cut graph.time graph.need graph.remedy"
  })
  void aPackageOfCoreDoesNotLookUp(String below, String above) {
    for (String name : above.split(" ")) {
      noClasses()
          .that()
          .resideInAPackage("org.chokepoint." + below)
          .should()
          .dependOnClassesThat()
          .resideInAPackage("org.chokepoint." + name)
          .check(HOUSE);
    }
  }

  @ParameterizedTest
  @CsvSource({
    "org.jgrapht.., org.chokepoint.graph..",
    "org.apache.spark.., org.chokepoint.jobs..",
    "io.javalin.., org.chokepoint.api..",
    "tech.tablesaw.., org.chokepoint.reports..",
    "com.caoccao.javet.., org.chokepoint.reports..",
    "picocli.., org.chokepoint.cli..",
    "com.github.kagkarlsson.., org.chokepoint.operations.engine..",
    "com.cronutils.., org.chokepoint.operations.calendar..",
    "com.zaxxer.hikari.., org.chokepoint.operations.database..",
    "org.flywaydb.., org.chokepoint.operations.database.."
  })
  void onlyOnePlaceSees(String library, String place) {
    noClasses()
        .that()
        .resideOutsideOfPackage(place)
        .should()
        .dependOnClassesThat()
        .resideInAPackage(library)
        .check(HOUSE);
  }

  @Test
  void coreSeesNoFilesAndNoNetwork() {
    noClasses()
        .that()
        .resideInAnyPackage(
            "org.chokepoint.market..",
            "org.chokepoint.graph..",
            "org.chokepoint.exchange..",
            "org.chokepoint.measure..",
            "org.chokepoint.rule..",
            "org.chokepoint.scenario..",
            "org.chokepoint.table..",
            "org.chokepoint.ownership..",
            "org.chokepoint.change..",
            "org.chokepoint.catalogue..",
            "org.chokepoint.usage..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("java.nio.file..", "java.net..", "java.net.http..")
        .orShould()
        .dependOnClassesThat()
        .haveNameMatching("java\\.io\\.(File|FileReader|FileInputStream|RandomAccessFile).*")
        .check(HOUSE);
  }

  @Test
  void onlyTheIoOfJobsOpensFiles() {
    noClasses()
        .that()
        .resideInAPackage("org.chokepoint.jobs..")
        .and()
        .resideOutsideOfPackage("org.chokepoint.jobs.io..")
        .should()
        .dependOnClassesThat()
        .haveFullyQualifiedName("java.nio.file.Files")
        .orShould()
        .dependOnClassesThat()
        .haveNameMatching("org\\.apache\\.spark\\.sql\\.(DataFrameReader|DataFrameWriter.*)")
        .check(HOUSE);
  }

  @Test
  void theServerAndTheBatchDoNotMeet() {
    noClasses()
        .that()
        .resideInAPackage("org.chokepoint.api..")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("org.chokepoint.jobs..")
        .check(HOUSE);
  }

  @Test
  void noClassHasANameThatSaysNothing() {
    assertThat(HOUSE.stream().map(JavaClass::getSimpleName))
        .noneMatch(name -> name.matches(".*(Util|Utils|Helper|Manager|Common|Impl)"));
  }

  @Test
  void everyPackageIsNullMarkedAndDescribed() throws Exception {
    TreeSet<String> packages =
        HOUSE.stream()
            .map(JavaClass::getPackageName)
            .filter(name -> !(name + ".").contains(".generated."))
            .collect(Collectors.toCollection(TreeSet::new));
    for (String name : packages) {
      String file = "src/main/java/" + name.replace('.', '/') + "/package-info.java";
      List<Path> found =
          MODULES.stream()
              .map(module -> Path.of("..", module).resolve(file))
              .filter(Files::exists)
              .toList();
      assertThat(found).as(name).hasSize(1);
      assertThat(Files.readString(found.get(0))).contains("@NullMarked").startsWith("/**");
    }
  }
}
