/** Whether everything is there that the product needs, and what to do where it is not. */
@NullMarked
package org.chokepoint.cli.doctor;

import org.jspecify.annotations.NullMarked;
