package org.chokepoint.api.search;

/**
 * Something that can be found by its names.
 *
 * @param kind what it is
 * @param dataset where it is named; empty for a measure
 * @param id its id
 * @param name its name in English
 * @param nameLocal its name in its own language; empty where there is none
 * @param country its country; empty where there is none
 */
public record Found(
    Kind kind, String dataset, String id, String name, String nameLocal, String country) {}
