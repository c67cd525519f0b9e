package org.chokepoint.api.alert;

import java.util.Optional;
import org.chokepoint.operations.alert.Alert.Place;

/**
 * One watched subject as it stands in a release.
 *
 * @param subject what is watched: identifiers joined by {@code |}
 * @param place where it is
 * @param state on which side of the line it stands; empty where that cannot be said
 * @param shown how it stands, in words that need no translation
 * @param row the row it was read from
 * @param period the period it is of, or the empty text
 */
record Seen(
    String subject, Place place, Optional<String> state, String shown, int row, String period) {}
