package org.spoluplan.planning.takeover;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.spoluplan.algorithms.czech.Fold;
import org.spoluplan.documents.Markup;
import org.spoluplan.planning.Plan.Level;
import org.spoluplan.planning.takeover.Unit.Field;

/// Cuts the text of a plan into units: "Opatření 1.2: Terénní služba", "Op1-4 Klub", tables of
/// measures by rows and by two columns, chapters. Nothing of the text is lost: what is no heading
/// stands under the one before it.
final class Outline {

  private static final int LONGEST_TITLE = 200;
  private static final int LONGEST_CHAPTER = 90;
  private static final int MOST_UNITS = 600;

  /// Word of a level, letters and numbers of a code, the name.
  private static final Pattern CODED =
      Pattern.compile(
          "^(?:(\\p{L}+(?: \\p{L}+)?)\\s+)?(?:č\\.\\s*)?"
              + "((\\p{Lu}\\p{L}{0,2})?\\s?(\\d{1,2}(?:[.\\-]\\d{1,2}){0,3}))"
              + "[.:)]?(?:\\s*[–:\\-])?\\s+(\\p{L}.{1,199})$");

  /// A word of a level and a name: "Vize: …".
  private static final Pattern CHAPTER_ENDS = Pattern.compile(".*[.,;:!?]$");

  private final List<Level> levels;
  private final List<Unit> units = new ArrayList<>();
  private int depth;
  private String code = "";
  private String title = "";
  private Map<Field, String> fields = new EnumMap<>(Field.class);
  private StringBuilder text = new StringBuilder();
  private @Nullable List<String> head;
  private boolean inTable;

  private Outline(List<Level> levels) {
    this.levels = levels;
  }

  /// @param beginning what is before the first heading is called so
  static List<Unit> of(String text, List<Level> levels, String beginning) {
    var outline = new Outline(levels);
    outline.title = beginning;
    for (var line : text.lines().toList()) outline.line(line.strip().isEmpty() ? "" : line);
    outline.end();
    return List.copyOf(outline.units);
  }

  private void line(String line) {
    if (line.isEmpty()) {
      head = null;
      inTable = false;
      text.append('\n');
      return;
    }
    if (line.contains("\t")) {
      row(List.of(line.split("\t", -1)));
      return;
    }
    head = null;
    inTable = false;
    if (units.size() < MOST_UNITS && heading(line.strip())) return;
    add(line);
  }

  private boolean heading(String line) {
    if (line.length() > LONGEST_TITLE) return false;
    var coded = CODED.matcher(line);
    if (coded.matches()) {
      var at = depth(coded);
      if (at >= 0) {
        begin(at, at == 0 ? "" : code(at, coded), name(at, coded));
        return true;
      }
    }
    if (isChapter(line)) {
      begin(0, "", line);
      return true;
    }
    return false;
  }

  /// -1: that is no heading.
  private int depth(Matcher coded) {
    var word = coded.group(1);
    for (var level : levels) {
      if (word != null && same(word, level.name())) return level.depth();
    }
    var letters = coded.group(3);
    for (var level : levels) {
      if (letters != null && letters.equals(level.prefix())) return level.depth();
    }
    if (word != null || letters != null || CHAPTER_ENDS.matcher(coded.group()).matches()) return -1;
    return coded.group().length() <= LONGEST_CHAPTER ? 0 : -1;
  }

  /// "Op1.2" of "Opatření 1.2", of "Op1-2" and of "Op 1.2".
  private String code(int at, Matcher coded) {
    var letters = coded.group(3) == null ? levels.get(at - 1).prefix() : coded.group(3);
    return letters + coded.group(4);
  }

  private static String name(int at, Matcher coded) {
    return at == 0 ? coded.group(4) + " " + coded.group(5) : coded.group(5);
  }

  private static boolean same(String one, String other) {
    return Fold.of(one).strip().equals(Fold.of(other).strip());
  }

  /// Short, without an end of a sentence, written in capitals or as chapters are called.
  private static boolean isChapter(String line) {
    if (line.length() > LONGEST_CHAPTER || CHAPTER_ENDS.matcher(line).matches()) return false;
    var letters = line.replaceAll("\\P{L}", "");
    var capitals = letters.length() > 4 && letters.equals(letters.toUpperCase(Locale.ROOT));
    return capitals || ChapterNames.contains(line);
  }

  private void begin(int at, String its, String name) {
    end();
    depth = at;
    code = its;
    title = name.strip();
    fields = new EnumMap<>(Field.class);
    text = new StringBuilder();
    head = null;
  }

  private void end() {
    var rest = text.toString().strip();
    var empty = units.isEmpty() && depth == 0 && rest.isEmpty();
    if (!empty) units.add(new Unit(depth, code, title, fields, rest));
  }

  private void row(List<String> cells) {
    if (head != null) {
      card(head, cells);
      return;
    }
    if (isHead(cells)) {
      head = cells;
      return;
    }
    var field =
        cells.size() == 2 ? Labels.field(cells.getFirst()) : java.util.Optional.<Field>empty();
    if (field.isPresent() && depth > 0) {
      fields.merge(field.get(), cells.get(1).strip(), (a, b) -> a + "\n\n" + b);
    } else if (cells.size() == 2 && depth > 0 && Labels.isName(cells.getFirst())) {
      if (title.isBlank()) title = cells.get(1).strip();
      else add(cells.getFirst() + ": " + cells.get(1));
    } else if (cells.size() == 2 && !inTable && cells.getFirst().length() <= LONGEST_CHAPTER) {
      text.append("**")
          .append(Markup.escape(cells.getFirst().strip().replaceAll(":$", "")))
          .append(":** ")
          .append(Markup.escape(cells.get(1).strip()))
          .append('\n');
    } else {
      tableRow(cells);
    }
  }

  /// Labels of columns, one of them the name of the measure.
  private static boolean isHead(List<String> cells) {
    var known = cells.stream().filter(cell -> Labels.field(cell).isPresent()).count();
    return known >= 1 && cells.size() >= 2 && cells.stream().anyMatch(Labels::isName);
  }

  /// A row of a table of measures is a card of the deepest level that has cards of measures.
  private void card(List<String> labels, List<String> cells) {
    var at = levels.stream().filter(Level::measure).mapToInt(Level::depth).findFirst().orElse(1);
    var kept = labels;
    begin(at, "", "");
    head = kept;
    for (int i = 0; i < cells.size(); i++) {
      var says = cells.get(i).strip();
      if (says.isEmpty()) continue;
      var label = i < labels.size() ? labels.get(i) : "";
      if (Labels.isName(label)) named(says);
      else cell(label, says);
    }
  }

  private void named(String says) {
    var coded = CODED.matcher(says);
    if (coded.matches()) {
      code =
          (coded.group(3) == null ? levels.get(depth - 1).prefix() : coded.group(3))
              + coded.group(4);
      title = coded.group(5);
    } else {
      title = says;
    }
  }

  private void cell(String label, String says) {
    var field = Labels.field(label);
    if (field.isPresent()) fields.merge(field.get(), says, (a, b) -> a + "\n\n" + b);
    else add(label.isBlank() ? says : label + ": " + says);
  }

  private void tableRow(List<String> cells) {
    text.append("| ");
    text.append(String.join(" | ", cells.stream().map(one -> Markup.escape(one.strip())).toList()));
    text.append(" |\n");
    if (!inTable) text.append("|---".repeat(cells.size())).append("|\n");
    inTable = true;
  }

  private void add(String line) {
    var item = line.strip();
    if (item.startsWith("• ")) {
      text.append("- ").append(Markup.escape(item.substring(2))).append('\n');
    } else {
      text.append(Markup.escape(item)).append("\n\n");
    }
  }
}
