package org.chokepoint.measure;

/**
 * There is no number.
 *
 * @param reason why
 */
public record Undefined(String reason) implements Outcome {}
