package org.chokepoint.jobs.io;

import java.io.Serializable;

/**
 * The text of a rule book, to be read where it is needed.
 *
 * @param name the file's name
 * @param yaml its text
 */
public record BookText(String name, String yaml) implements Serializable {}
