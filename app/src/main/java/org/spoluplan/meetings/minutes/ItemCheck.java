package org.spoluplan.meetings.minutes;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Agenda 1, 2, 3 and minutes 1, 3, 4: something was renumbered on the way.
final class ItemCheck {

  /// "Ad 2)", "Ad. 2)", "Bod č. 3:", "Bod. č. 3 :" at the beginning of a line.
  private static final Pattern SECTION =
      Pattern.compile("(?mi)^[#>* \\t]*+((?:ad\\.?|bod\\.?(?: ?č\\.)?) ?(\\d{1,3}))(?![\\d.])");

  private ItemCheck() {}

  static List<MinutesWarning> of(String text, List<ItemDraft> agenda) {
    var sections = new LinkedHashMap<Integer, MatchResult>();
    SECTION
        .matcher(text)
        .results()
        .forEach(s -> sections.putIfAbsent(Integer.valueOf(s.group(2)), s));
    if (sections.isEmpty()) return List.of();
    var numbers = agenda.stream().map(ItemDraft::number).collect(Collectors.toSet());
    var warnings = new ArrayList<MinutesWarning>();
    sections.forEach(
        (number, section) -> {
          if (numbers.contains(number)) return;
          warnings.add(
              MinutesWarning.quoting(
                  MinutesWarning.Kind.ITEM_UNKNOWN, section.group(1), section.start(1), number));
        });
    for (var item : agenda) {
      if (sections.containsKey(item.number())) continue;
      warnings.add(
          MinutesWarning.about(MinutesWarning.Kind.ITEM_MISSING, item.number(), item.title()));
    }
    return warnings;
  }
}
