package org.chokepoint.cli.command;

import org.chokepoint.cli.input.SharesFile;
import org.chokepoint.market.Lens;
import org.chokepoint.market.Shares;

/**
 * One market at one time through one lens.
 *
 * @param cell which market and when
 * @param lens whom one counts as one holder
 * @param shares what each holder has
 */
record Seen(SharesFile.Cell cell, Lens lens, Shares shares) {}
