package org.spoluplan.meetings.planning;

import java.util.HashMap;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.spoluplan.meetings.AgendaItem;
import org.spoluplan.page.Form;
import org.spoluplan.page.Option;

/// What is filled in about a point of the agenda.
record ItemDetails(
    String title,
    @Nullable String description,
    @Nullable UUID owner,
    @Nullable String ownerName,
    @Nullable Integer minutes,
    boolean confidential,
    @Nullable UUID parent) {

  /// @param parents points that this one may be part of
  static ItemDetails read(Form form, List<Option> parents) {
    var parent = form.value("parent");
    if (!parent.isBlank() && parents.stream().noneMatch(other -> other.value().equals(parent))) {
      form.reject("parent", "form.error.choose");
    }
    return new ItemDetails(
        form.text("title", 500),
        form.optionalText("description", 20_000),
        form.optionalId("owner"),
        form.optionalText("ownerName", 200),
        form.optionalInteger("minutes", 1, 600),
        form.checked("confidential"),
        form.optionalId("parent"));
  }

  static ItemDetails titled(String title) {
    return new ItemDetails(title, null, null, null, null, false, null);
  }

  ItemDetails describedAs(@Nullable String text) {
    return new ItemDetails(title, text, owner, ownerName, minutes, confidential, parent);
  }

  static Form form(AgendaItem item) {
    var known = new HashMap<String, @Nullable Object>();
    known.put("title", item.title());
    known.put("description", item.description());
    known.put("owner", item.owner() == null ? null : item.owner().value());
    known.put("ownerName", item.ownerName());
    known.put("minutes", item.minutes());
    known.put("confidential", item.confidential() ? "true" : null);
    known.put("parent", item.parent() == null ? null : item.parent().value());
    known.put("version", item.version());
    return Form.filled(known);
  }
}
