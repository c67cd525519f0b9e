package org.chokepoint.jobs.usage;

import java.io.Serializable;

/**
 * Rows with their users that leave a task: the numbers, and what they mean.
 *
 * @param names the names by text column and code
 * @param firms of each firm number the codes of its dataset, market and service
 * @param rows the rows; a user is its own key, or a place in users
 * @param users the users with names; empty where all are their own keys
 */
record UserBlock(byte[][][] names, int[][] firms, UserRows rows, byte[][] users)
    implements Serializable {}
