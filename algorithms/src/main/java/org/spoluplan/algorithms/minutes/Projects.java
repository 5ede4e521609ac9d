package org.spoluplan.algorithms.minutes;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.spoluplan.algorithms.czech.Fold;
import org.spoluplan.algorithms.czech.Words;

/// Projects that are named: in quotes behind the word, without them to the end of the name, under a
/// label, and in the column of a table.
final class Projects {

  private static final String WORD = "(?iu:(?<!\\p{L})(?:projekt|záměr)(?:u|em|y|ů|ech|ům)?)";
  private static final Pattern QUOTED =
      Pattern.compile(WORD + "\\b[^„\"“.]{0,40}[„\"“](?<name>[^“”\"„]{3,120})[“”\"]");
  private static final Pattern NEXT_QUOTED =
      Pattern.compile("(?:,|\\sa|\\si)\\s[„\"“](?<name>[^“”\"„]{3,120})[“”\"]");
  private static final Pattern LABELLED =
      Pattern.compile("^(?:[Pp]rojekt|[Nn]ázev projektu)\\s?:\\s*(?<name>.{3,150})$");
  private static final Pattern BARE =
      Pattern.compile(
          WORD
              + "\\s(?:s názvem\\s|nazvan\\p{L}+\\s)?(?<name>\\p{Lu}\\p{Ll}+[^.,;:()„“\"–\\t]{3,90})");
  private static final Pattern AND = Pattern.compile("\\sa\\s(?=\\p{Lu})");

  /// Where the name is over and the sentence goes on; the words lie in `after-projects.txt`.
  private static final Pattern END =
      Pattern.compile(
          "\\s(?:"
              + String.join("|", Words.lines(Projects.class, "after-projects.txt"))
              + ")(?!\\p{L})");
  private static final Pattern NO_NAME =
      Pattern.compile(
          "(?:ing|mgr|bc|phdr|mudr|evropsk\\p{L}+|operacn\\p{L}+|narodn\\p{L}+|ministerstv\\p{L}+|mesta|obce|kraj\\p{L}*)\\b.*");
  private static final Pattern COLUMN = Pattern.compile("(?:nazev )?(?:projekt[uy]?|zamer[uy]?)");
  private static final Pattern PUBLICITY =
      Pattern.compile("(?iu)projekt[^\\n]{0,200}(?:spolufinanc|financov)");

  private final Map<String, Found<String>> found = new LinkedHashMap<>();

  private Projects() {}

  static List<Found<String>> in(Minutes minutes) {
    var projects = new Projects();
    var column = -1;
    for (var line : minutes.lines()) {
      if (line.cells().size() < 2) {
        column = -1;
        projects.line(line.whole());
        continue;
      }
      var here = column(line);
      if (here >= 0) column = here;
      else if (column >= 0 && column < line.cells().size()) projects.put(line.cells().get(column));
      else projects.line(line.whole());
    }
    projects.publicity(minutes.source());
    return new ArrayList<>(projects.found.values());
  }

  private static int column(Line line) {
    for (int i = 0; i < line.cells().size(); i++)
      if (COLUMN.matcher(line.cells().get(i).folded()).matches()) return i;
    return -1;
  }

  private void line(Text line) {
    var said = line.chars();
    for (var at = QUOTED.matcher(said); at.find(); ) {
      put(line.sub(at.start("name"), at.end("name")));
      var next = NEXT_QUOTED.matcher(said);
      for (var end = at.end(); next.region(end, said.length()).lookingAt(); end = next.end())
        put(line.sub(next.start("name"), next.end("name")));
    }
    var labelled = LABELLED.matcher(said);
    if (labelled.matches()) put(line.sub(labelled.start("name"), labelled.end("name")));
    for (var at = BARE.matcher(said); at.find(); ) bare(line.sub(at.start("name"), at.end("name")));
  }

  /// "Společně ve Městě končí v březnu": the name, and of two projects both.
  private void bare(Text said) {
    var end = END.matcher(said.chars());
    var name = end.find() ? said.sub(0, end.start()) : said;
    if (name.chars().indexOf(' ') < 0 || NO_NAME.matcher(name.folded()).matches()) return;
    for (var one : name.split(AND)) put(one);
  }

  /// Lines at the edges of pages that are no part of the minutes name the project too.
  private void publicity(String source) {
    var seen = 0;
    for (var at = PUBLICITY.matcher(source); at.find() && seen < 3; seen++) {
      var quoted = QUOTED.matcher(at.group());
      if (!quoted.find()) continue;
      var span = new Span(at.start() + quoted.start("name"), at.start() + quoted.end("name"));
      found.putIfAbsent(
          Fold.of(quoted.group("name")), new Found<>(quoted.group("name"), 0.8, span));
    }
  }

  private void put(Text said) {
    var name = said.strip(" ,.-–");
    if (name.length() > 3) found.putIfAbsent(Fold.of(name.chars()), name.found(name.chars(), 0.8));
  }
}
