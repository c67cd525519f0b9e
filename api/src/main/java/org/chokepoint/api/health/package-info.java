/** What the server looks at to say how it is. */
@NullMarked
package org.chokepoint.api.health;

import org.jspecify.annotations.NullMarked;
