package org.spoluplan.surveys.xlsform;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;
import org.spoluplan.surveys.forms.Choice;
import org.spoluplan.surveys.forms.SurveyForm;
import org.spoluplan.surveys.xlsform.XlsFormFault.What;

/// Reads a form from a spreadsheet with sheets `survey`, `choices` and `settings`. What our forms
/// do not have is named line by line; nothing is left out in silence.
final class XlsFormReader {

  private static final Set<String> SETTINGS =
      Set.of("form_title", "form_id", "id_string", "version", "default_language");

  private final List<XlsFormFault> faults = new ArrayList<>();

  private XlsFormReader() {}

  /// @param title empty when the spreadsheet has none
  record Read(String title, SurveyForm form, List<XlsFormFault> faults) {
    Read {
      faults = List.copyOf(faults);
    }
  }

  /// @param content a file that was inspected already
  /// @return empty when it is no spreadsheet with questions
  static Optional<Read> read(byte[] content) {
    try (var book = new XSSFWorkbook(new ByteArrayInputStream(content))) {
      var survey = sheet(book, "survey");
      if (survey == null || SheetRows.isTooBig(survey)) return Optional.empty();
      return Optional.of(new XlsFormReader().read(book, SheetRows.of(survey)));
    } catch (IOException | RuntimeException e) {
      // whatever a spreadsheet may be, it is not one that can be read
      return Optional.empty();
    }
  }

  private static @Nullable Sheet sheet(Workbook book, String name) {
    for (var sheet : book) {
      if (sheet.getSheetName().strip().equalsIgnoreCase(name)) return sheet;
    }
    return null;
  }

  private Read read(Workbook book, SheetRows survey) {
    var settings = SheetRows.of(sheet(book, "settings"));
    var setting = settings.lines().stream().findFirst();
    setting.ifPresent(this::settings);
    var language = setting.map(line -> line.cell("default_language")).orElse("");
    var spoken = new Spoken(language);
    var lists = lists(SheetRows.of(sheet(book, "choices")), spoken);
    var pages = new QuestionRows(spoken, lists, faults).read(survey);
    spoken.unknown().forEach(one -> faults.add(new XlsFormFault("survey", 1, What.LANGUAGE, one)));
    var title = setting.map(line -> line.cell("form_title")).orElse("");
    return new Read(title, new SurveyForm(spoken.languages(), pages), faults);
  }

  private void settings(SheetRows.Line line) {
    line.cells()
        .forEach(
            (heading, text) -> {
              if (!SETTINGS.contains(heading)) {
                faults.add(
                    new XlsFormFault(
                        "settings", line.number(), What.SETTING, heading + " = " + text));
              }
            });
    line.formulas()
        .forEach(one -> faults.add(new XlsFormFault("settings", line.number(), What.FORMULA, one)));
  }

  private Map<String, List<Choice>> lists(SheetRows rows, Spoken spoken) {
    Map<String, List<Choice>> lists = new LinkedHashMap<>();
    for (var line : rows.lines()) {
      line.formulas()
          .forEach(
              one -> faults.add(new XlsFormFault("choices", line.number(), What.FORMULA, one)));
      var list = line.cell("list_name").isEmpty() ? line.cell("list name") : line.cell("list_name");
      var name = line.cell("name").isEmpty() ? line.cell("value") : line.cell("name");
      if (list.isEmpty() || !QuestionRows.isName(name)) {
        faults.add(new XlsFormFault("choices", line.number(), What.NO_NAME, list + " " + name));
        continue;
      }
      columns(line);
      var label = spoken.of(line, "label");
      var its = lists.computeIfAbsent(list, _ -> new ArrayList<>());
      if (its.stream().anyMatch(one -> one.code().equals(name))) {
        faults.add(new XlsFormFault("choices", line.number(), What.SAME_NAME, name));
        continue;
      }
      its.add(
          new Choice(
              name, label.isEmpty() ? org.spoluplan.surveys.forms.Wording.czech(name) : label));
    }
    return lists;
  }

  private void columns(SheetRows.Line line) {
    line.cells()
        .forEach(
            (heading, text) -> {
              var known =
                  Set.of("list_name", "list name", "name", "value", "label").contains(heading)
                      || heading.startsWith("label:");
              if (!known) {
                faults.add(
                    new XlsFormFault(
                        "choices",
                        line.number(),
                        What.COLUMN,
                        heading.toLowerCase(Locale.ROOT) + " = " + text));
              }
            });
  }
}
