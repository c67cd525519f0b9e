package org.chokepoint.measure;

/**
 * Where a formula comes from.
 *
 * @param text author, year, title
 */
public record Citation(String text) {}
