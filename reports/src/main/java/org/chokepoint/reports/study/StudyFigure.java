package org.chokepoint.reports.study;

/**
 * A chart of a study.
 *
 * @param chart the chart's identifier
 * @param title its heading
 * @param question what it answers
 * @param svg the picture
 * @param alternative what it shows, in a sentence
 */
public record StudyFigure(
    String chart, String title, String question, String svg, String alternative) {}
