package org.spoluplan.algorithms.minutes;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.spoluplan.algorithms.czech.Dates;
import org.spoluplan.algorithms.czech.PersonNames;

/// Points of a meeting that nothing numbers or announces: short lines behind an empty one, each
/// with the talk right under it.
final class HeadingLines {

  /// Sections that are points as well.
  private static final Set<Section> TALK =
      EnumSet.of(Section.BODY, Section.CONCLUSION, Section.TASK_REVIEW);
  private static final Pattern TITLE = Pattern.compile("\\p{Lu}[^:;|()\\t]{3,60}(?<![.,!?])");

  /// Of a vote in writing, and of what was agreed in the end.
  private static final Pattern NO_TITLE =
      Pattern.compile(
          "(?:navrh c|vysledek|predmet hlasovani|prehled|na cem jsme|odpovedi|hlasovani).*");
  private static final int ENOUGH = 3;

  private HeadingLines() {}

  /// Nothing where there are fewer than three.
  static @Nullable List<Found<String>> in(List<Line> lines) {
    var found = new ArrayList<Found<String>>();
    for (int i = 3; i + 1 < lines.size(); i++) {
      var line = lines.get(i);
      if (!isTitle(line) || !isTalk(line, lines.get(i + 1))) continue;
      found.add(line.text().found(line.text().chars(), 0.55));
    }
    var bodies = found.stream().filter(one -> PeopleWords.isOrganisation(one.value())).count();
    return found.size() < ENOUGH || bodies * 2 > found.size() ? null : found;
  }

  static boolean isTitle(Line line) {
    if (!line.afterBlank() || !line.is(Line.Kind.NONE) || line.indent() > 3) return false;
    if (!TITLE.matcher(line.text().chars()).matches()) return false;
    if (NO_TITLE.matcher(line.folded()).matches()) return false;
    var heading = Headings.of(line);
    if (heading.isPresent() && !TALK.contains(heading.get().section())) return false;
    return Dates.in(line.text().chars()).isEmpty()
        && PersonNames.in(line.text().chars()).isEmpty()
        && !NextReader.isSaid(line);
  }

  private static boolean isTalk(Line title, Line next) {
    return !next.afterBlank()
        && (!next.is(Line.Kind.NONE) || next.text().length() > title.text().length());
  }
}
