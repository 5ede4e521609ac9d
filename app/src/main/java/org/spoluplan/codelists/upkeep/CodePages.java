package org.spoluplan.codelists.upkeep;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.spoluplan.codelists.CodeList;
import org.spoluplan.kernel.Today;
import org.spoluplan.page.Form;
import org.spoluplan.page.Html;
import org.spoluplan.page.Page;
import org.springframework.stereotype.Component;

@Component
class CodePages {

  private final Items items;
  private final Clock clock;

  CodePages(Items items, Clock clock) {
    this.items = items;
    this.clock = clock;
  }

  record Line(CodeList list, int items) {}

  /// @param day what was valid then is shown; empty shows every meaning there ever was
  record Listing(CodeList list, Optional<LocalDate> day, List<StoredItem> items) {}

  /// @param stored empty for a new row
  record Edited(CodeList list, Optional<StoredItem> stored) {

    String action() {
      return stored.map(StoredItem::path).orElse(list.path());
    }
  }

  Html start(Page page) {
    var today = Today.of(clock);
    var lines =
        Arrays.stream(CodeList.values())
            .map(list -> new Line(list, items.list(list, today).size()))
            .toList();
    return Html.of((out, i) -> JtestartGenerated.render(out, i, page, lines));
  }

  Html list(Page page, Form form, CodeList list) {
    var all = form.checked("vse");
    var day = Objects.requireNonNullElse(form.optionalDate("den"), Today.of(clock));
    var view =
        new Listing(
            list,
            all ? Optional.empty() : Optional.of(day),
            all ? items.list(list) : items.list(list, day));
    var shown = form.value("den").isEmpty() ? form.with("den", day) : form;
    return Html.of((out, i) -> JtelistGenerated.render(out, i, page, shown, view));
  }

  Html edit(Page page, Form form, Edited edited) {
    return Html.of((out, i) -> JteitemGenerated.render(out, i, page, form, edited));
  }
}
