package org.chokepoint.jobs.io;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.spark.TaskContext;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.chokepoint.table.ByteSource;

/** Opens the files of datasets. */
public final class InputFiles {
  private InputFiles() {}

  /** Whether there is a file. */
  public static boolean exists(Path path) {
    return Files.isRegularFile(path);
  }

  /** A file's bytes. */
  public static ByteSource bytes(Path path) {
    return () -> Files.newInputStream(path);
  }

  /** A Parquet file's rows. */
  public static Dataset<Row> parquet(SparkSession spark, Path path) {
    return spark.read().parquet(path.toAbsolutePath().toString());
  }

  /** Closes something when the running Spark task ends, however it ends. */
  public static void closeWithTask(Closeable opened) {
    TaskContext.get()
        .addTaskCompletionListener(
            context -> {
              try {
                opened.close();
              } catch (IOException notClosed) {
                throw new UncheckedIOException(notClosed);
              }
            });
  }
}
