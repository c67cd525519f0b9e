package org.chokepoint.rule;

/**
 * What an instrument says in words rather than numbers, such as what a market share is a share of.
 * Nothing is judged by it.
 *
 * @param id its name, unique over all rule books
 * @param instrument the law or guideline
 * @param days when it applies
 * @param text what it says
 * @param citation where it is written
 * @param evidence how it is known
 */
public record Definition(
    String id, String instrument, Dated days, String text, String citation, Evidence evidence) {}
