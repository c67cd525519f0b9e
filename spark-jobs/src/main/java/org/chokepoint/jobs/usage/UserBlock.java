package org.chokepoint.jobs.usage;

import java.io.Serializable;

/** What leaves a task about users: rows, and once for each receiver what their codes mean. */
sealed interface UserBlock extends Serializable permits PackedRows, UserDictionary {}
