/** Commands on schedules and runs, which work on the operations database. */
@NullMarked
package org.chokepoint.cli.command.schedule;

import org.jspecify.annotations.NullMarked;
