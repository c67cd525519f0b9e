package org.chokepoint.api.release;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalLong;
import java.util.TreeMap;
import org.apache.arrow.memory.BufferAllocator;

/** The log of releases, read again only when a row was added. */
final class ReleaseLog {
  private static final JsonMapper JSON = new JsonMapper();

  private final ReleaseStore store;
  private final BufferAllocator allocator;
  private OptionalLong read = OptionalLong.empty();
  private List<ReleaseEntry> entries = List.of();

  ReleaseLog(ReleaseStore store, BufferAllocator allocator) {
    this.store = store;
    this.allocator = allocator;
  }

  /** All releases, newest first. */
  synchronized List<ReleaseEntry> entries() {
    OptionalLong head = store.head(StoredTable.RELEASES);
    if (head.isPresent() && !head.equals(read)) {
      try (ArrowTable log = store.read(StoredTable.RELEASES, head.getAsLong(), allocator)) {
        entries =
            log.rowNumbers()
                .mapToObj(row -> entry(log, row))
                .sorted(Comparator.comparing(ReleaseEntry::id).reversed())
                .toList();
      }
      read = head;
    }
    return entries;
  }

  private static ReleaseEntry entry(ArrowTable log, int row) {
    return new ReleaseEntry(
        log.word("release_id", row),
        log.word("created_at", row),
        log.word("run_id", row),
        parse(log, row, "tables", new TypeReference<TreeMap<String, Long>>() {}),
        parse(log, row, "datasets", new TypeReference<TreeMap<String, String>>() {}),
        log.word("rule_books", row),
        log.word("code_version", row),
        log.count("rows_read", row),
        log.count("rows_rejected", row));
  }

  private static <T> T parse(ArrowTable log, int row, String column, TypeReference<T> type) {
    String text = log.text(column, row).orElse("{}");
    try {
      return JSON.readValue(text, type);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(
          "release "
              + log.word("release_id", row)
              + " has no JSON object in column "
              + column
              + ": "
              + text,
          e);
    }
  }
}
