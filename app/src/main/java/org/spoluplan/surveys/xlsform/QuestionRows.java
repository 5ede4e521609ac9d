package org.spoluplan.surveys.xlsform;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.spoluplan.surveys.forms.Choice;
import org.spoluplan.surveys.forms.Condition;
import org.spoluplan.surveys.forms.FormPage;
import org.spoluplan.surveys.forms.Question;
import org.spoluplan.surveys.forms.QuestionType;
import org.spoluplan.surveys.forms.Wording;
import org.spoluplan.surveys.xlsform.SheetRows.Line;
import org.spoluplan.surveys.xlsform.XlsFormFault.What;

/// Rows of the sheet `survey` as pages of questions. A group is a page, a group in a group stands
/// there under its own heading; a group with the appearance `table-list` is a matrix.
final class QuestionRows {

  private static final Set<String> COLUMNS =
      Set.of(
          "type",
          "name",
          "label",
          "hint",
          "required",
          "relevant",
          "constraint",
          "constraint_message",
          "constraint message",
          "appearance",
          "parameters",
          "spoluplan::ends",
          "spoluplan::unit");
  private static final List<String> SPOKEN =
      List.of("label:", "hint:", "constraint_message:", "constraint message:");

  private final Spoken spoken;
  private final Map<String, List<Choice>> lists;
  private final List<XlsFormFault> faults;
  private final List<FormPage> pages = new ArrayList<>();
  private final Set<String> names = new HashSet<>();
  private final Deque<Group> groups = new ArrayDeque<>();
  private List<Question> open = new ArrayList<>();
  private Wording title = Wording.czech("");
  private int repeats;

  private record Group(Line line, String relevant, boolean matrix, List<MatrixRow> rows) {}

  private record MatrixRow(Line line, String list, String name, Wording label, boolean required) {}

  QuestionRows(Spoken spoken, Map<String, List<Choice>> lists, List<XlsFormFault> faults) {
    this.spoken = spoken;
    this.lists = lists;
    this.faults = faults;
  }

  static boolean isName(String name) {
    return name.matches("[\\p{L}\\p{N}_-]{1,60}");
  }

  List<FormPage> read(SheetRows rows) {
    rows.lines().forEach(this::line);
    for (var group : groups) fault(group.line(), What.GROUP, group.line().cell("name"));
    closePage();
    var full = pages.stream().filter(page -> !page.questions().isEmpty()).toList();
    return full.isEmpty() ? List.of(new FormPage(Wording.czech(""), List.of())) : full;
  }

  private void fault(Line line, What what, String words) {
    faults.add(new XlsFormFault("survey", line.number(), what, words));
  }

  private void closePage() {
    pages.add(new FormPage(title, open));
    open = new ArrayList<>();
    title = Wording.czech("");
  }

  private void line(Line line) {
    line.formulas().forEach(one -> fault(line, What.FORMULA, one));
    columns(line);
    var words =
        Arrays.asList(
            line.cell("type")
                .strip()
                .replace("begin ", "begin_")
                .replace("end ", "end_")
                .split("\\s+"));
    var type = words.getFirst().toLowerCase(Locale.ROOT);
    if (type.equals("begin_repeat")) repeats++;
    if (repeats > 0) {
      fault(line, What.REPEAT, line.cell("type") + " " + line.cell("name"));
      if (type.equals("end_repeat")) repeats--;
      return;
    }
    switch (type) {
      case "" -> {}
      case "begin_group" -> begin(line);
      case "end_group" -> end(line);
      default -> question(line, type, words);
    }
  }

  private void columns(Line line) {
    line.cells()
        .forEach(
            (heading, text) -> {
              var known =
                  COLUMNS.contains(heading) || SPOKEN.stream().anyMatch(heading::startsWith);
              if (!known) fault(line, What.COLUMN, heading + " = " + text);
            });
  }

  private void begin(Line line) {
    var matrix = line.cell("appearance").contains("table-list");
    var label = spoken.of(line, "label");
    var relevant = condition(line, line.cell("relevant"), What.CONDITION);
    if (!matrix && groups.isEmpty()) {
      if (!open.isEmpty()) closePage();
      title = label;
    } else if (!matrix && !label.isEmpty()) {
      var note = Question.of(free("nadpis"), QuestionType.NOTE, "");
      open.add(
          ruled(
              note.withWords(label, Wording.czech("")),
              false,
              joined(relevant),
              "",
              Wording.czech("")));
    }
    groups.push(new Group(line, relevant, matrix, new ArrayList<>()));
  }

  private void end(Line line) {
    if (groups.isEmpty()) {
      fault(line, What.GROUP, "end_group");
      return;
    }
    var group = groups.pop();
    if (group.matrix()) matrix(group);
    else if (groups.isEmpty()) closePage();
  }

  private void matrix(Group group) {
    if (group.rows().isEmpty()) return;
    var name = group.line().cell("name");
    var code = isName(name) && names.add(name) ? name : free("matice");
    var rows = new ArrayList<Choice>();
    var first = group.rows().getFirst();
    for (var row : group.rows()) {
      if (row.list().equals(first.list())) rows.add(new Choice(row.name(), row.label()));
      else fault(row.line(), What.NO_LIST, row.list());
    }
    var label = spoken.of(group.line(), "label");
    var question =
        Question.of(code, QuestionType.MATRIX, "")
            .withWords(
                label.isEmpty() ? Wording.czech(code) : label, spoken.of(group.line(), "hint"))
            .withChoices(lists.getOrDefault(first.list(), List.of()))
            .withRows(rows);
    var required = group.rows().stream().allMatch(MatrixRow::required);
    open.add(ruled(question, required, joined(group.relevant()), "", Wording.czech("")));
  }

  private void question(Line line, String type, List<String> words) {
    var list = words.size() > 1 ? words.get(1) : "";
    var kind = kind(line, type, list);
    if (kind == null) {
      fault(line, What.TYPE, line.cell("type") + " " + line.cell("name"));
      return;
    }
    var name = line.cell("name");
    if (!isName(name)) {
      fault(line, What.NO_NAME, name);
      return;
    }
    if (!names.add(name)) {
      fault(line, What.SAME_NAME, name);
      return;
    }
    if (needsList(kind) && !lists.containsKey(list)) {
      fault(line, What.NO_LIST, list);
      return;
    }
    var label = spoken.of(line, "label");
    if (label.isEmpty()) fault(line, What.NO_LABEL, name);
    var group = groups.peek();
    if (group != null && group.matrix()) {
      if (kind == QuestionType.ONE || kind == QuestionType.YES_NO) {
        group.rows().add(new MatrixRow(line, list, name, label, isRequired(line)));
      } else if (kind != QuestionType.NOTE) {
        fault(line, What.TYPE, line.cell("type") + " " + name);
      }
      return;
    }
    open.add(question(line, kind, list, words, label.isEmpty() ? Wording.czech(name) : label));
  }

  private static boolean needsList(QuestionType kind) {
    return kind == QuestionType.ONE || kind == QuestionType.MANY || kind == QuestionType.ORDER;
  }

  private Question question(
      Line line, QuestionType kind, String list, List<String> words, Wording label) {
    var question =
        Question.of(line.cell("name"), kind, "").withWords(label, spoken.of(line, "hint"));
    if (needsList(kind)) question = question.withChoices(lists.getOrDefault(list, List.of()));
    if (words.contains("or_other")) question = question.withOther(true);
    if (kind == QuestionType.SCALE) question = scale(line, question);
    if (kind == QuestionType.NUMBER) {
      question = question.withNumbers(null, null, line.cell("spoluplan::unit"));
    }
    var own = condition(line, line.cell("relevant"), What.CONDITION);
    var constraint = condition(line, line.cell("constraint"), What.CONSTRAINT);
    var sentence = spoken.of(line, "constraint_message");
    if (sentence.isEmpty()) sentence = spoken.of(line, "constraint message");
    return ruled(question, isRequired(line), joined(own), constraint, sentence);
  }

  private Question scale(Line line, Question question) {
    Integer from = null;
    Integer to = null;
    for (var part : List.of(line.cell("parameters").split("[\\s,;]+"))) {
      if (part.matches("start=-?[0-9]{1,6}")) from = Integer.valueOf(part.substring(6));
      else if (part.matches("end=-?[0-9]{1,6}")) to = Integer.valueOf(part.substring(4));
      else if (!part.isEmpty() && !part.equals("step=1")) fault(line, What.COLUMN, part);
    }
    var ends = new ArrayList<Choice>();
    for (var one : List.of(line.cell("spoluplan::ends").split("\\|"))) {
      if (!one.isBlank()) ends.add(new Choice("o" + (ends.size() + 1), Wording.czech(one.strip())));
    }
    return question.withNumbers(from, to, "").withChoices(ends);
  }

  private @Nullable QuestionType kind(Line line, String type, String list) {
    var look = line.cell("appearance").toLowerCase(Locale.ROOT);
    return switch (type) {
      case "text", "string" -> {
        if (look.contains("spoluplan-municipality")) yield QuestionType.MUNICIPALITY;
        if (look.contains("spoluplan-service")) yield QuestionType.SERVICE;
        yield look.contains("multiline") ? QuestionType.LONG_TEXT : QuestionType.TEXT;
      }
      case "integer", "int", "decimal" -> QuestionType.NUMBER;
      case "date" -> QuestionType.DATE;
      case "note" -> QuestionType.NOTE;
      case "range" -> QuestionType.SCALE;
      case "rank" -> QuestionType.ORDER;
      case "select_multiple" -> QuestionType.MANY;
      case "select_one" -> isYesNo(list) ? QuestionType.YES_NO : QuestionType.ONE;
      default -> null;
    };
  }

  private boolean isYesNo(String list) {
    var codes = lists.getOrDefault(list, List.of()).stream().map(Choice::code).toList();
    return codes.equals(List.of(Question.YES, Question.NO));
  }

  private static boolean isRequired(Line line) {
    return Set.of("yes", "true", "true()", "ano", "1")
        .contains(line.cell("required").toLowerCase(Locale.ROOT));
  }

  /// The text as we keep it; empty when there is none or nobody understands it.
  private String condition(Line line, String text, What what) {
    if (text.isBlank()) return "";
    return switch (Condition.parse(text)) {
      case Condition.Parsed.Good(var condition) -> condition.text();
      case Condition.Parsed.Bad(var unknown) -> {
        fault(line, what, text + " → " + unknown);
        yield "";
      }
    };
  }

  /// With the conditions of all groups around.
  private String joined(String own) {
    var parts = new ArrayList<Condition>();
    groups
        .descendingIterator()
        .forEachRemaining(group -> Condition.kept(group.relevant()).ifPresent(parts::add));
    Condition.kept(own).filter(one -> !parts.contains(one)).ifPresent(parts::add);
    if (parts.isEmpty()) return "";
    return parts.size() == 1 ? parts.getFirst().text() : new Condition.All(parts).text();
  }

  private static Question ruled(
      Question question, boolean required, String when, String constraint, Wording sentence) {
    return question.withRules(required, when, constraint, sentence);
  }

  private String free(String name) {
    var number = 1;
    while (!names.add(name + number)) number++;
    return name + number;
  }
}
