package org.chokepoint.usage;

import java.util.List;

/**
 * A tiny panel that anyone can work out by hand; a test runs it for every card.
 *
 * @param persons each person of weight 1: the services they used once each, by market, such as
 *     {@code talk=a,b; pay=p}; each service is a firm group of its own
 * @param value the measure's value on the first market, or over all where it spans markets
 * @param source why
 */
public record UsageExample(List<String> persons, double value, String source) {
  public UsageExample {
    persons = List.copyOf(persons);
  }
}
