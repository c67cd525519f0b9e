package org.chokepoint.change;

import java.util.OptionalInt;
import org.chokepoint.market.Ratio;

/**
 * What one firm has to do with a change.
 *
 * @param firm the firm
 * @param before its fraction of the whole before, 0 where it is not listed
 * @param after its fraction of the whole after, 0 where it is not listed
 * @param contribution after<sup>2</sup> - before<sup>2</sup> in points: its part of the HHI change
 * @param rankBefore 1 and the number of listed firms with more, empty where it is not listed
 * @param rankAfter the same after
 * @param event what became of it
 */
public record FirmChange(
    String firm,
    Ratio before,
    Ratio after,
    Ratio contribution,
    OptionalInt rankBefore,
    OptionalInt rankAfter,
    Event event) {}
