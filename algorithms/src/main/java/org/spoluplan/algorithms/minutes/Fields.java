package org.spoluplan.algorithms.minutes;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/// Labels and what they say on separate lines, as web pages and forms have them: "Místo" and below
/// "Dům kultury". A label alone counts where it is loud, or where another one stands in the head.
final class Fields {

  private static final Pattern LOUD = Pattern.compile("\\p{Lu}[\\p{Lu} /]{3,}");
  private static final int HEAD = 40;
  private static final int ENOUGH = 2;

  private final Map<Line, Headings.Heading> alone = new HashMap<>();

  private Fields() {}

  static Fields in(List<Line> lines) {
    var fields = new Fields();
    var quiet = new HashMap<Line, Headings.Heading>();
    for (int i = 0; i + 1 < lines.size(); i++) {
      var line = lines.get(i);
      if (!line.is(Line.Kind.NONE)) continue;
      var field = Headings.alone(line);
      if (field.isEmpty() || lines.get(i + 1).afterBlank()) continue;
      if (Headings.of(line).isPresent()) continue;
      if (LOUD.matcher(line.text().chars()).matches()) fields.alone.put(line, field.get());
      else if (i < HEAD) quiet.put(line, field.get());
    }
    if (quiet.size() >= ENOUGH) fields.alone.putAll(quiet);
    return fields;
  }

  /// What a line opens, said with a colon or standing alone.
  Optional<Headings.Heading> of(Line line) {
    var heading = Headings.of(line);
    return heading.isPresent() ? heading : Optional.ofNullable(alone.get(line));
  }
}
