package org.spoluplan.meetings.imports;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.spoluplan.algorithms.czech.TitledName;
import org.spoluplan.meetings.imports.Reviewing.Addition;
import org.spoluplan.page.Form;

/// Reads what a person filled into the blanks of a draft: parts of what is there, and whole people,
/// votes, tasks that the parser did not find.
final class AddedValues {

  private final Form form;
  private final List<ImportedValue> values;
  private final Map<Blank, String> typed = new LinkedHashMap<>();

  AddedValues(Form form, List<ImportedValue> values) {
    this.form = form;
    this.values = List.copyOf(values);
  }

  List<Addition> read() {
    form.names().stream()
        .map(Blank::of)
        .flatMap(Optional::stream)
        .filter(blank -> !isThere(blank))
        .forEach(this::take);
    for (var blank : List.copyOf(typed.keySet())) standsAlone(blank);
    var additions = new ArrayList<Addition>();
    typed.forEach((blank, text) -> additions.addAll(added(blank, text)));
    return List.copyOf(additions);
  }

  private void take(Blank blank) {
    var text = form.optionalText(blank.name(), ImportedValue.LONGEST);
    if (text != null) typed.put(blank, text);
  }

  private boolean isThere(Blank blank) {
    return values.stream()
        .anyMatch(
            value ->
                value.field() == blank.field()
                    && value.place() == blank.place()
                    && value.part().equals(blank.part()));
  }

  /// A day without a task, a role without a name: what it belongs to is missing.
  private void standsAlone(Blank blank) {
    var head = new Blank(blank.field(), blank.place(), blank.field().kind().head());
    if (!blank.field().kind().isNeeded(head.part()) || typed.containsKey(head) || isThere(head)) {
      return;
    }
    form.reject(head.name(), "form.error.missing");
  }

  private List<Addition> added(Blank blank, String text) {
    var isPerson = blank.field().kind() == Field.Kind.PERSON && blank.isHead();
    if (isPerson) return person(blank, TitledName.of(text));
    var read = ValueText.read(blank.field(), blank.part(), text);
    if (read.isEmpty()) ValueText.reject(form, blank.name(), blank.field(), blank.part());
    return List.of(addition(blank, read.orElse(text)));
  }

  private List<Addition> person(Blank blank, TitledName name) {
    var titles = new Blank(blank.field(), blank.place(), "titles");
    var person = addition(blank, name.name());
    return name.titles().isEmpty() || typed.containsKey(titles)
        ? List.of(person)
        : List.of(person, addition(titles, name.titles()));
  }

  private static Addition addition(Blank blank, String text) {
    return new Addition(blank.field(), blank.place(), blank.part(), text);
  }
}
