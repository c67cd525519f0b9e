package org.chokepoint.jobs;

import java.time.Duration;
import org.apache.spark.scheduler.SparkListener;
import org.apache.spark.scheduler.SparkListenerStageSubmitted;
import org.apache.spark.scheduler.SparkListenerTaskEnd;

/** Counts Spark's tasks for the progress, a few times a second at most. */
final class TaskCount extends SparkListener {
  private static final long EVERY = Duration.ofMillis(250).toNanos();

  private final Progress progress;
  private long done;
  private long total;
  private long failed;
  private long told;

  TaskCount(Progress progress) {
    this.progress = progress;
  }

  @Override
  public synchronized void onStageSubmitted(SparkListenerStageSubmitted stage) {
    total += stage.stageInfo().numTasks();
  }

  @Override
  public synchronized void onTaskEnd(SparkListenerTaskEnd task) {
    if (task.taskInfo().failed()) {
      failed++;
    } else {
      done++;
    }
    long now = System.nanoTime();
    if (now - told > EVERY || done >= total) {
      told = now;
      progress.tasks(done, total, failed);
    }
  }
}
