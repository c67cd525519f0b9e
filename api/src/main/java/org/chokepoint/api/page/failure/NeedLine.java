package org.chokepoint.api.page.failure;

import java.util.Map;
import java.util.Optional;

/**
 * One row of who needs whom.
 *
 * @param dependent who needs
 * @param provider who is needed
 * @param group the providers that stand in for each other, or the empty text
 * @param required how many of the group must be up
 * @param evidence how it is known
 * @param source where it is stated, if it is
 * @param note what a reader should know
 */
public record NeedLine(
    NodeLine dependent,
    NodeLine provider,
    String group,
    long required,
    String evidence,
    Optional<SourceLine> source,
    String note) {
  static NeedLine of(Row row, Nodes nodes, Map<String, SourceLine> sources) {
    return new NeedLine(
        nodes.node(row.text("dependent_id")),
        nodes.node(row.text("provider_id")),
        row.text("group_id"),
        row.count("required"),
        row.text("evidence"),
        Optional.ofNullable(sources.get(row.text("source_id"))),
        row.text("note"));
  }
}
