package org.chokepoint.jobs.usage;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import org.apache.spark.sql.execution.datasources.parquet.ParquetDictionary;
import org.apache.spark.sql.execution.vectorized.WritableColumnVector;

/**
 * Which dictionary a vector of Spark is coded with. Spark reuses a vector for batch after batch and
 * gives out the codes, but not the dictionary; without it codes would have to be learned anew for
 * each batch. Of Parquet it is the dictionary of the column chunk, which Spark wraps anew for each
 * batch.
 */
final class VectorDictionary {
  private static final VarHandle OF_VECTOR = handle(WritableColumnVector.class);
  private static final VarHandle OF_CHUNK = handle(ParquetDictionary.class);

  private VectorDictionary() {}

  /** The dictionary; equal by identity for as long as codes mean the same. */
  static Object of(WritableColumnVector vector) {
    Object dictionary = OF_VECTOR.get(vector);
    return dictionary instanceof ParquetDictionary chunk ? OF_CHUNK.get(chunk) : dictionary;
  }

  private static VarHandle handle(Class<?> holder) {
    try {
      return MethodHandles.privateLookupIn(holder, MethodHandles.lookup())
          .unreflectVarHandle(holder.getDeclaredField("dictionary"));
    } catch (ReflectiveOperationException changed) {
      throw new LinkageError(holder + " of Spark has no dictionary field", changed);
    }
  }
}
