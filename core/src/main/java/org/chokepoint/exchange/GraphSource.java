package org.chokepoint.exchange;

import org.chokepoint.table.ByteSource;

/**
 * Bytes that hold a dependency graph, or something that goes with one.
 *
 * @param name the file as the user named it; its ending tells the format
 * @param bytes its content
 */
public record GraphSource(String name, ByteSource bytes) {}
