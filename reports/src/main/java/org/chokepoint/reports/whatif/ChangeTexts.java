package org.chokepoint.reports.whatif;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.chokepoint.exchange.ChangeForm;
import org.chokepoint.graph.remedy.Dispersal;
import org.chokepoint.graph.remedy.ExtraProvider;
import org.chokepoint.graph.remedy.Remedy;
import org.chokepoint.graph.remedy.SecondSite;
import org.chokepoint.reports.question.Address;

/**
 * Remedies in an address, joined by comma. Some contain commas themselves, so a new one begins only
 * where a comma is followed by one of the words that a remedy begins with.
 */
final class ChangeTexts {
  private static final Pattern BETWEEN =
      Pattern.compile(",(?=\\s*(" + String.join("|", ChangeForm.words()) + "):)");

  private ChangeTexts() {}

  static List<String> list(Map<String, String> query) {
    return Address.text(query, "remedies").stream()
        .flatMap(text -> Arrays.stream(BETWEEN.split(text)))
        .map(String::strip)
        .filter(text -> !text.isEmpty())
        .toList();
  }

  /** How a remedy that was found is written; empty where its names contain what separates them. */
  static String of(Remedy remedy) {
    List<String> parts = List.of();
    if (remedy instanceof SecondSite second) {
      parts = List.of(ChangeForm.SECOND_SITE.word(), second.node(), second.group(), second.site());
    } else if (remedy instanceof ExtraProvider extra) {
      parts =
          List.of(
              ChangeForm.EXTRA_PROVIDER.word(), extra.dependent(), extra.group(), extra.provider());
    } else if (remedy instanceof Dispersal dispersal) {
      parts = List.of(ChangeForm.DISPERSAL.word(), dispersal.plane(), dispersal.group());
    }
    return parts.stream().anyMatch(part -> part.contains(":") || part.contains(","))
        ? ""
        : String.join(":", parts);
  }
}
