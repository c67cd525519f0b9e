package org.chokepoint.api.chart;

/**
 * A width and a height.
 *
 * @param width the width in pixels
 * @param height the height in pixels
 */
record PictureSize(int width, int height) {}
