package org.spoluplan.documents;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Notes of a text: `[^1]` with `[^1]: …` on a line of its own, and `^[…]` in its place. Before the
/// text is read each place gets a mark with the number of its note. Notes that no place leads to
/// and places that lead nowhere stay what was typed: nothing is lost.
final class Notes {

  static final Notes NONE = new Notes(List.of());

  /// Two characters that have no meaning in any text, around a number.
  private static final Pattern MARK = Pattern.compile("\uE000(\\d{1,4})\uE001");

  private static final String LABEL = "[\\p{L}\\p{N}_-]{1,30}";
  private static final Pattern WRITTEN =
      Pattern.compile("\\[\\^(" + LABEL + ")\\]:[ \\t]*(.*)", Pattern.DOTALL);
  private static final Pattern PLACE =
      Pattern.compile("(?<!\\\\)(?:\\[\\^(" + LABEL + ")\\]|\\^\\[([^\\[\\]\\n]{1,2000})\\])");
  private static final int MOST = 9_999;

  private final List<List<Inline>> contents;

  private Notes(List<List<Inline>> contents) {
    this.contents = contents;
  }

  /// @param text with marks instead of notes
  record Marked(String text, Notes notes) {}

  static Marked of(String typed) {
    if (!typed.contains("[^") && !typed.contains("^[")) return new Marked(typed, NONE);
    var places = PLACE.matcher(typed).results().map(place -> place.group(1)).toList();
    var written = new LinkedHashMap<String, String>();
    var text = withoutWritten(typed, places, written);
    var contents = new ArrayList<List<Inline>>();
    var marked =
        PLACE
            .matcher(text)
            .replaceAll(place -> Matcher.quoteReplacement(mark(place, written, contents)));
    return new Marked(marked, new Notes(contents));
  }

  /// A note that is written apart lasts to an empty line or to the next one. Its own label counts
  /// as a place once; a second one leads to it.
  private static String withoutWritten(
      String typed, List<String> places, Map<String, String> written) {
    var text = new StringBuilder();
    var open = "";
    for (var line : typed.lines().toList()) {
      var note = WRITTEN.matcher(line);
      if (note.matches() && !written.containsKey(note.group(1))) {
        var label = note.group(1);
        var used = places.stream().filter(label::equals).count() > 1;
        open = used ? label : "";
        if (used) written.put(label, note.group(2));
        else text.append(line).append('\n');
        continue;
      }
      if (line.isBlank()) open = "";
      if (open.isEmpty()) text.append(line).append('\n');
      else written.merge(open, line.strip(), (one, next) -> one + "\n" + next);
    }
    return text.toString();
  }

  private static String mark(
      java.util.regex.MatchResult place, Map<String, String> written, List<List<Inline>> contents) {
    var note = place.group(1) == null ? place.group(2) : written.get(place.group(1));
    if (note == null || note.isBlank() || contents.size() >= MOST) return place.group();
    contents.add(MarkupReader.line(note));
    return "\uE000" + (contents.size() - 1) + "\uE001";
  }

  /// The same words with notes in their places.
  List<Inline> in(String text) {
    var pieces = new ArrayList<Inline>();
    var mark = MARK.matcher(text);
    var from = 0;
    while (mark.find()) {
      var number = Integer.parseInt(mark.group(1));
      if (number >= contents.size()) continue;
      pieces.addAll(Inline.text(text.substring(from, mark.start())));
      pieces.add(new Inline.Note(contents.get(number)));
      from = mark.end();
    }
    pieces.addAll(Inline.text(text.substring(from)));
    return pieces;
  }
}
