package org.spoluplan.grants.applications;

import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;
import org.spoluplan.codelists.CodeItem;
import org.spoluplan.grants.ApplicationContent;
import org.spoluplan.grants.ApplicationContent.Clients;
import org.spoluplan.grants.ApplicationContent.Cost;
import org.spoluplan.grants.ApplicationContent.Costs;
import org.spoluplan.grants.ApplicationContent.People;
import org.spoluplan.grants.ApplicationContent.Purpose;
import org.spoluplan.grants.ApplicationContent.Source;
import org.spoluplan.grants.ApplicationContent.Sources;
import org.spoluplan.grants.ApplicationContent.Staff;
import org.spoluplan.grants.CostItems;
import org.spoluplan.kernel.Crowns;
import org.spoluplan.kernel.Today;
import org.spoluplan.network.Amounts;
import org.spoluplan.page.Form;
import org.spoluplan.territory.MunicipalityNames;
import org.springframework.stereotype.Component;

/// Sections of an application as forms.
@Component
class SectionFields {

  static final int MOST_ROWS = 60;

  private static final int LINE = 300;
  private static final int TEXT = 8000;
  private static final int NOTE = 1000;
  private static final int MOST_CLIENTS = 100_000;
  private static final long MOST_FTE_E2 = 100_000;
  private static final long MOST_MONEY = 100_000_000_000L;

  private final MunicipalityNames municipalities;
  private final CostItems items;
  private final Clock clock;

  SectionFields(MunicipalityNames municipalities, CostItems items, Clock clock) {
    this.municipalities = municipalities;
    this.items = items;
    this.clock = clock;
  }

  /// Only of use when the form is valid.
  Object read(Section section, Form form) {
    return switch (section) {
      case PURPOSE -> purpose(form);
      case PEOPLE -> people(form);
      case COSTS -> costs(form);
      case SOURCES -> sources(form);
    };
  }

  private static Purpose purpose(Form form) {
    return new Purpose(
        form.optionalText("what", TEXT),
        form.optionalText("need", TEXT),
        form.optionalText("contact", LINE),
        form.optionalText("account", LINE));
  }

  private People people(Form form) {
    var staff = new ArrayList<Staff>();
    var clients = new ArrayList<Clients>();
    for (int i = 0; i < MOST_ROWS; i++) {
      var row = "s-" + i + "-";
      if (isThere(form, row, "job", "fte")) staff.add(staff(form, row));
      var client = client(form, "k-" + i + "-");
      if (client != null) clients.add(client);
    }
    return new People(staff, clients);
  }

  private Staff staff(Form form, String row) {
    var fte = Amounts.parse(form.value(row + "fte"));
    if (fte.isEmpty() || fte.getAsLong() == 0 || fte.getAsLong() > MOST_FTE_E2) {
      form.reject(row + "fte", "application.error.fte");
    }
    return new Staff(
        form.text(row + "job", LINE),
        municipalities.readOne(form, row + "place"),
        fte.orElse(0),
        form.checked(row + "direct"));
  }

  private @Nullable Clients client(Form form, String row) {
    if (!isThere(form, row, "place", "count")) return null;
    form.text(row + "place", LINE);
    var count = form.integer(row + "count", 1, MOST_CLIENTS);
    var municipality = municipalities.readOne(form, row + "place");
    return municipality == null ? null : new Clients(municipality, count);
  }

  private static boolean isThere(Form form, String row, String first, String second) {
    return !form.value(row + first).isBlank() || !form.value(row + second).isBlank();
  }

  private Costs costs(Form form) {
    var lines = new ArrayList<Cost>();
    for (var item : items.costs(Today.of(clock))) {
      var total = sum(form, "total-" + item.code());
      var requested = sum(form, "requested-" + item.code());
      var note = form.optionalText("note-" + item.code(), NOTE);
      if (total > 0 || requested > 0 || note != null) {
        lines.add(new Cost(item.code(), total, requested, note));
      }
    }
    return new Costs(lines);
  }

  private Sources sources(Form form) {
    var lines = new ArrayList<Source>();
    for (int i = 0; i < MOST_ROWS; i++) {
      var row = "z-" + i + "-";
      if (!isThere(form, row, "amount", "who")) continue;
      var source = form.text(row + "source", LINE);
      if (!items.sourcesByCode(Today.of(clock)).containsKey(source)) {
        form.reject(row + "source", "form.error.choose");
      }
      var amount = sum(form, row + "amount");
      if (amount == 0) form.reject(row + "amount", "grant.error.sum");
      var who = form.optionalText(row + "who", LINE);
      lines.add(new Source(source, who, amount, form.checked(row + "promised")));
    }
    return new Sources(lines);
  }

  /// Nothing typed is nothing; what is no sum is marked.
  private static long sum(Form form, String field) {
    if (form.value(field).isBlank()) return 0;
    OptionalLong sum = Crowns.parse(form.value(field));
    if (sum.isEmpty() || sum.getAsLong() > MOST_MONEY) form.reject(field, "grant.error.sum");
    return sum.orElse(0);
  }

  Form form(Section section, ApplicationContent content, int version) {
    var known = new HashMap<String, @Nullable Object>();
    known.put("version", version);
    switch (section) {
      case PURPOSE -> put(known, content.purpose());
      case PEOPLE -> put(known, content.people());
      case COSTS -> content.costs().lines().forEach(line -> put(known, line));
      case SOURCES -> put(known, content.sources());
    }
    return Form.filled(known);
  }

  private static void put(Map<String, @Nullable Object> known, Purpose purpose) {
    known.put("what", purpose.what());
    known.put("need", purpose.need());
    known.put("contact", purpose.contact());
    known.put("account", purpose.account());
  }

  private void put(Map<String, @Nullable Object> known, People people) {
    for (int i = 0; i < people.staff().size(); i++) {
      var one = people.staff().get(i);
      var row = "s-" + i + "-";
      var municipality = one.municipality();
      known.put(row + "job", one.job());
      known.put(row + "place", municipality == null ? null : municipalities.name(municipality));
      known.put(row + "fte", Amounts.written(one.fteE2()));
      known.put(row + "direct", one.direct() ? "true" : null);
    }
    for (int i = 0; i < people.clients().size(); i++) {
      var one = people.clients().get(i);
      known.put("k-" + i + "-place", municipalities.name(one.municipality()));
      known.put("k-" + i + "-count", one.count());
    }
  }

  private static void put(Map<String, @Nullable Object> known, Cost line) {
    if (line.total() > 0) known.put("total-" + line.item(), Crowns.typed(line.total()));
    if (line.requested() > 0) known.put("requested-" + line.item(), Crowns.typed(line.requested()));
    known.put("note-" + line.item(), line.note());
  }

  private static void put(Map<String, @Nullable Object> known, Sources sources) {
    for (int i = 0; i < sources.lines().size(); i++) {
      var one = sources.lines().get(i);
      var row = "z-" + i + "-";
      known.put(row + "source", one.source());
      known.put(row + "who", one.who());
      known.put(row + "amount", Crowns.typed(one.amount()));
      known.put(row + "promised", one.promised() ? "true" : null);
    }
  }

  /// How many rows of a kind the form shows: those that are filled in and two more.
  static int rows(Form form, String kind, String... fields) {
    int filled = 0;
    for (int i = 0; i < MOST_ROWS; i++) {
      for (var field : List.of(fields)) {
        if (!form.value(kind + "-" + i + "-" + field).isBlank()) filled = i + 1;
      }
    }
    return Math.min(MOST_ROWS, filled + 2);
  }

  /// Costs in the order of the budget, for the form.
  List<CodeItem> costItems() {
    return items.costs(Today.of(clock));
  }

  List<CodeItem> sourceItems() {
    return items.sources(Today.of(clock));
  }
}
