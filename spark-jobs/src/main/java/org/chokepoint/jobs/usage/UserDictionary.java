package org.chokepoint.jobs.usage;

/**
 * What the codes in the rows of a task mean.
 *
 * @param task which task
 * @param names the names by text column and code
 * @param firms of each firm number the codes of its dataset, market and service
 * @param prefixes the prefixes of users by code
 */
record UserDictionary(int task, byte[][][] names, int[][] firms, byte[][] prefixes)
    implements UserBlock {}
