package org.chokepoint.api.page.failure;

import java.util.OptionalDouble;

/**
 * What an outage did to the users of one service.
 *
 * @param dataset the panel
 * @param synthetic whether the panel is made up
 * @param market the market
 * @param service the service
 * @param before users before
 * @param during users during
 * @param after users after
 * @param dip the fall, a fraction
 * @param comeback the first later period with as many users, or why there is none
 */
public record UseLine(
    String dataset,
    boolean synthetic,
    String market,
    String service,
    double before,
    double during,
    OptionalDouble after,
    OptionalDouble dip,
    String comeback) {
  static UseLine of(Row row, boolean synthetic) {
    return new UseLine(
        row.text("dataset"),
        synthetic,
        row.text("market"),
        row.text("service"),
        row.amount("baseline").orElse(0),
        row.amount("during").orElse(0),
        row.amount("after"),
        row.amount("dip"),
        row.text("comeback"));
  }
}
