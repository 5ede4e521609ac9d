package org.spoluplan.meetings.imports;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.spoluplan.meetings.imports.ReviewView.BlankRow;
import org.spoluplan.meetings.imports.ReviewView.Group;
import org.spoluplan.meetings.imports.ReviewView.Row;
import org.spoluplan.meetings.imports.ReviewView.Section;

/// Lays the values of a draft out by field, with blanks for what it does not say.
final class ReviewSections {

  private static final int LETTERS_ON_A_LINE = 36;
  private static final int MOST_LINES = 8;
  private static final int BLANK_LINES = 2;

  /// Parts that are sentences.
  private static final List<String> SENTENCES = List.of("what", "text", "subject");

  private final WhoChoices choices;
  private final boolean adds;

  /// @param adds whether more may be filled in
  ReviewSections(WhoChoices choices, boolean adds) {
    this.choices = choices;
    this.adds = adds;
  }

  List<Section> of(List<ImportedValue> all) {
    var byField = all.stream().collect(Collectors.groupingBy(ImportedValue::field));
    var sections = new ArrayList<Section>();
    for (var field : Field.values()) {
      var values = byField.getOrDefault(field, List.of());
      var groups = groups(values);
      var more = adds && (field.many() || groups.isEmpty());
      if (groups.isEmpty() && !more) continue;
      sections.add(new Section(field, groups, more ? oneMore(field, values) : List.of()));
    }
    return sections;
  }

  private List<Group> groups(List<ImportedValue> values) {
    Map<Integer, List<ImportedValue>> places =
        values.stream()
            .collect(
                Collectors.groupingBy(ImportedValue::place, TreeMap::new, Collectors.toList()));
    return places.values().stream().map(this::group).toList();
  }

  private Group group(List<ImportedValue> values) {
    var head = values.getFirst();
    var rows = values.stream().map(ReviewSections::row).toList();
    var blanks = adds && !head.isDropped() ? blanks(values) : List.<BlankRow>of();
    return new Group(rows, blanks, head.isDropped(), choices.of(head));
  }

  private static List<BlankRow> blanks(List<ImportedValue> values) {
    var head = values.getFirst();
    var there = values.stream().map(ImportedValue::part).toList();
    return head.field().kind().parts().stream()
        .filter(part -> !there.contains(part))
        .map(part -> blank(new Blank(head.field(), head.place(), part)))
        .toList();
  }

  private static List<BlankRow> oneMore(Field field, List<ImportedValue> values) {
    var place = values.stream().mapToInt(ImportedValue::place).max().orElse(-1) + 1;
    return field.kind().parts().stream().map(part -> blank(new Blank(field, place, part))).toList();
  }

  private static BlankRow blank(Blank blank) {
    var isLong = blank.field().kind() == Field.Kind.LONG_TEXT || SENTENCES.contains(blank.part());
    return new BlankRow(blank, ValueText.words(blank.part()), isLong ? BLANK_LINES : 1);
  }

  private static Row row(ImportedValue value) {
    var words = ValueText.words(value.part());
    var lines = Math.clamp(value.value().length() / LETTERS_ON_A_LINE + 1L, 1, MOST_LINES);
    return new Row(value, words, words.isEmpty() ? lines : 1);
  }
}
