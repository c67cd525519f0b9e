package org.chokepoint.rule;

/**
 * How one verdict's market was seen.
 *
 * @param lens whom one counted as one holder, as in files: {@code firm}, {@code group}, {@code row}
 * @param basis what the shares were shares of, as in files
 * @param verdict what the rule said
 */
public record Choice(String lens, String basis, Verdict verdict) {}
