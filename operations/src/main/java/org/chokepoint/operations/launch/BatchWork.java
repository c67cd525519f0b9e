package org.chokepoint.operations.launch;

import java.io.IOException;
import java.util.Optional;
import org.chokepoint.operations.engine.RunWatch;
import org.chokepoint.operations.engine.Work;
import org.chokepoint.operations.run.RunRecord;

/** Computes a run in a batch process of its own. */
public final class BatchWork implements Work {
  private final Installation installation;
  private final Settings settings;

  /** The batch of an installation. */
  public BatchWork(Installation installation, Settings settings) {
    this.installation = installation;
    this.settings = settings;
  }

  @Override
  public void run(RunRecord run, RunWatch watch) throws IOException, InterruptedException {
    Process process =
        new Batch(installation, settings)
            .start(run.id(), run.attempt(), run.order(), Purpose.PUBLISH, Optional.empty());
    new BatchChild(process, watch, line -> {}).await(installation.home().resolve(run.log()));
  }
}
