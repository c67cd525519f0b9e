package org.chokepoint.jobs.usage;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import org.apache.spark.sql.execution.vectorized.Dictionary;
import org.apache.spark.sql.execution.vectorized.WritableColumnVector;

/**
 * Which dictionary a vector of Spark is coded with. Spark reuses a vector for batch after batch and
 * gives out the codes, but not the dictionary; without it codes would have to be learned anew for
 * each batch.
 */
final class VectorDictionary {
  private static final VarHandle DICTIONARY = handle();

  private VectorDictionary() {}

  /** The dictionary; equal by identity for as long as codes mean the same. */
  static Object of(WritableColumnVector vector) {
    return DICTIONARY.get(vector);
  }

  private static VarHandle handle() {
    try {
      return MethodHandles.privateLookupIn(WritableColumnVector.class, MethodHandles.lookup())
          .findVarHandle(WritableColumnVector.class, "dictionary", Dictionary.class);
    } catch (ReflectiveOperationException changed) {
      throw new LinkageError("Spark's column vectors have no dictionary field", changed);
    }
  }
}
