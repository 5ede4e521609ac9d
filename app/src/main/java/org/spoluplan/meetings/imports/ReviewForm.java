package org.spoluplan.meetings.imports;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.spoluplan.meetings.imports.Reviewing.Addition;
import org.spoluplan.meetings.imports.Reviewing.Belonging;
import org.spoluplan.meetings.imports.Reviewing.Change;
import org.spoluplan.page.Form;
import org.spoluplan.page.Option;

/// Reads what a person made of a draft. Fields are named by the ids of values: `v-…` what it says,
/// `ok-…` it is right, `x-…` it does not belong there, `who-…` who it is, `whom-…` who else; what
/// is filled in has the name of its [Blank].
final class ReviewForm {

  private static final int LONGEST_NAME = 300;

  private final Form form;
  private final List<ImportedValue> values;
  private final Meant meant;
  private final Set<UUID> dropped;

  ReviewForm(Form form, List<ImportedValue> values, Meant meant) {
    this.form = form;
    this.meant = meant;
    this.values = List.copyOf(values);
    this.dropped =
        values.stream()
            .map(ImportedValue::id)
            .filter(id -> form.checked("x-" + id))
            .collect(Collectors.toSet());
  }

  List<Change> changes() {
    var changes = new ArrayList<Change>();
    for (var value : values) {
      if (!form.names().contains("v-" + value.id())) continue;
      var change = change(value);
      if (differs(change, value)) changes.add(change);
    }
    return List.copyOf(changes);
  }

  private static boolean differs(Change change, ImportedValue value) {
    return !change.text().equals(value.value())
        || change.review() != value.review()
        || !Objects.equals(change.identity(), value.identity());
  }

  private Change change(ImportedValue value) {
    var name = "v-" + value.id();
    var typed = form.optionalText(name, ImportedValue.LONGEST);
    var identity = identity(value);
    var back = value.isDropped() && typed != null && !unchanged(value, typed);
    if (typed == null || (isDropped(value) && !back)) {
      return new Change(value.id(), value.value(), Review.DROPPED, identity);
    }
    var read = ValueText.read(value.field(), value.part(), typed);
    if (read.isEmpty()) ValueText.reject(form, name, value.field(), value.part());
    var text = unchanged(value, typed) ? value.value() : read.orElse(typed);
    return new Change(value.id(), text, review(value, text), identity);
  }

  /// Spaces that were only put there to be shown are no correction.
  private static boolean unchanged(ImportedValue value, String typed) {
    return ValueText.shown(value.field(), value.part(), value.value())
        .strip()
        .equals(typed.replace("\r\n", "\n").strip());
  }

  private boolean isDropped(ImportedValue value) {
    return dropped.contains(value.id()) || dropped.contains(head(value));
  }

  /// A dropped person goes with titles and role, a dropped task with its day.
  private UUID head(ImportedValue value) {
    return values.stream()
        .filter(one -> one.field() == value.field() && one.place() == value.place())
        .findFirst()
        .orElseThrow()
        .id();
  }

  private Review review(ImportedValue value, String text) {
    if (value.readAs() == null) return Review.ADDED;
    if (!text.equals(value.readAs())) return Review.CORRECTED;
    var said = form.checked("ok-" + value.id()) || value.review() == Review.CONFIRMED;
    return said ? Review.CONFIRMED : Review.READ;
  }

  private @Nullable String identity(ImportedValue value) {
    var other = form.optionalText("whom-" + value.id(), LONGEST_NAME);
    return other == null ? chosen(value) : someoneElse(value, other);
  }

  private @Nullable String someoneElse(ImportedValue value, String typed) {
    var found = meant.by(value.field(), typed);
    if (found.size() == 1) return found.getFirst().toString();
    var problem = found.isEmpty() ? "form.error.import-nobody" : "form.error.import-many";
    form.reject("whom-" + value.id(), problem, found.size());
    return value.identity();
  }

  private @Nullable String chosen(ImportedValue value) {
    var name = "who-" + value.id();
    if (!form.names().contains(name)) return value.identity();
    var chosen = form.value(name);
    if (chosen.isEmpty()) return null;
    if (chosen.equals(Identity.NEW) || chosen.equals(Identity.NAME)) return chosen;
    var id = form.optionalId(name);
    return id == null ? null : id.toString();
  }

  List<Addition> additions() {
    return new AddedValues(form, values).read();
  }

  /// @param bodies to choose from
  /// @param types  of a new body
  Belonging belonging(List<Option> bodies, List<Option> types) {
    var chosen = form.value("body");
    if (chosen.isEmpty()) return new Belonging(null, null);
    if (!chosen.equals(Identity.NEW)) {
      return new Belonging(offers(bodies, "body", chosen) ? form.optionalId("body") : null, null);
    }
    var type = form.value("bodyType");
    return new Belonging(null, offers(types, "bodyType", type) ? type : null);
  }

  private boolean offers(List<Option> options, String name, String value) {
    var there = options.stream().anyMatch(option -> option.value().equals(value));
    if (!there) form.reject(name, "form.error.choose");
    return there;
  }
}
