package org.spoluplan.grants.calls;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.spoluplan.grants.AskedAttachment;
import org.spoluplan.grants.Call;
import org.spoluplan.grants.CallCondition;
import org.spoluplan.grants.CallWindow;
import org.spoluplan.grants.PointsCriterion;
import org.spoluplan.kernel.Code;
import org.spoluplan.kernel.Crowns;
import org.spoluplan.kernel.DateRange;
import org.spoluplan.kernel.Today;
import org.spoluplan.page.Form;

/// A call as a form.
final class CallFields {

  static final int MOST_ROWS = 20;

  private static final int FIRST_YEAR = 2007;
  private static final int LAST_YEAR = 2100;
  private static final int LINE = 200;
  private static final int LONG_LINE = 500;
  private static final int TEXT = 8000;
  private static final int GUIDANCE = 2000;
  private static final int MOST_POINTS = 1000;
  private static final Pattern WORD = Pattern.compile("[a-z][a-z0-9_]{0,29}");
  private static final Set<String> TAKEN = Set.of("fte", "points", "clients", "requested");

  private CallFields() {}

  /// Only of use when the form is valid.
  static Optional<Call.Content> read(Form form) {
    var window = window(form);
    var costs = range(form, "costsFrom", "costsTo");
    var settleBy = form.date("settleBy");
    var comments = comments(form);
    var pot = sum(form, "pot");
    if (form.valid() && settleBy.isBefore(Objects.requireNonNull(costs.to()))) {
      form.reject("settleBy", "call.error.settle-by");
    }
    var content =
        new Call.Content(
            form.integer("year", FIRST_YEAR, LAST_YEAR),
            form.text("title", LINE),
            form.text("purpose", TEXT),
            pot,
            costs,
            window.orElse(new CallWindow(Instant.EPOCH, Instant.EPOCH, Instant.MAX)),
            comments,
            settleBy,
            form.text("contact", LONG_LINE),
            conditions(form),
            criteria(form),
            attachments(form),
            form.checked("committee"));
    return form.valid() ? Optional.of(content) : Optional.empty();
  }

  static long sum(Form form, String field) {
    var sum = Crowns.parse(form.value(field));
    if (sum.isEmpty() || sum.getAsLong() == 0) form.reject(field, "grant.error.sum");
    return sum.orElse(1);
  }

  private static Optional<CallWindow> window(Form form) {
    var publish = moment(form, "publish", LocalTime.MIDNIGHT);
    var opens = moment(form, "opens", LocalTime.MIDNIGHT);
    var closes = moment(form, "closes", LocalTime.of(23, 59));
    if (!form.valid()) return Optional.empty();
    if (opens.isBefore(publish)) form.reject("opens", "call.error.opens");
    if (!closes.isAfter(opens)) form.reject("closes", "call.error.closes");
    return form.valid() ? Optional.of(new CallWindow(publish, opens, closes)) : Optional.empty();
  }

  private static Instant moment(Form form, String field, LocalTime usual) {
    var day = form.date(field);
    var time = form.optionalTime(field + "Time");
    return day.atTime(time == null ? usual : time).atZone(Today.ZONE).toInstant();
  }

  private static DateRange range(Form form, String first, String last) {
    var from = form.date(first);
    var to = form.date(last);
    if (!to.isBefore(from)) return new DateRange(from, to);
    form.reject(last, "call.error.range");
    return new DateRange(from, from);
  }

  private static @Nullable DateRange comments(Form form) {
    var none = form.value("commentsFrom").isBlank() && form.value("commentsTo").isBlank();
    return none ? null : range(form, "commentsFrom", "commentsTo");
  }

  private static Set<CallCondition> conditions(Form form) {
    var conditions = EnumSet.noneOf(CallCondition.class);
    for (var one : CallCondition.values()) {
      if (form.has("condition", Code.of(one))) conditions.add(one);
    }
    return conditions;
  }

  private static List<PointsCriterion> criteria(Form form) {
    var all = new ArrayList<PointsCriterion>();
    var codes = new HashSet<String>();
    for (int i = 0; i < MOST_ROWS; i++) {
      var row = "c-" + i + "-";
      if (form.value(row + "name").isBlank()) continue;
      var code = form.value(row + "code").strip();
      if (code.isEmpty()) code = "k" + (i + 1);
      if (!WORD.matcher(code).matches() || TAKEN.contains(code) || !codes.add(code)) {
        form.reject(row + "code", "call.error.code");
      }
      all.add(
          new PointsCriterion(
              id(form, row + "id"),
              code,
              form.text(row + "name", LINE),
              form.optionalText(row + "guidance", GUIDANCE),
              form.integer(row + "most", 1, MOST_POINTS)));
    }
    return all;
  }

  private static List<AskedAttachment> attachments(Form form) {
    var all = new ArrayList<AskedAttachment>();
    for (int i = 0; i < MOST_ROWS; i++) {
      var row = "a-" + i + "-";
      if (form.value(row + "name").isBlank()) continue;
      var name = form.text(row + "name", LINE);
      all.add(new AskedAttachment(id(form, row + "id"), name, form.checked(row + "required")));
    }
    return all;
  }

  private static UUID id(Form form, String field) {
    var known = form.optionalId(field);
    return known == null ? UUID.randomUUID() : known;
  }

  /// How many rows the form shows: those that are filled in and one more.
  static int rows(Form form, String kind) {
    int filled = 0;
    for (int i = 0; i < MOST_ROWS; i++) {
      if (!form.value(kind + "-" + i + "-name").isBlank()) filled = i + 1;
    }
    return Math.min(MOST_ROWS, filled + 1);
  }

  static Form form(Call call) {
    var known = known(call.is());
    known.put("version", call.version());
    return Form.filled(known);
  }

  /// The next year's call as this one, a year later, with parts of its own.
  static Form nextYear(Call last) {
    var is = last.is();
    var known = known(is);
    known.put("year", is.year() + 1);
    known.put(
        "title", is.title().replace(String.valueOf(is.year()), String.valueOf(is.year() + 1)));
    List.of("publish", "opens", "closes", "commentsFrom", "commentsTo", "costsFrom", "costsTo")
        .forEach(field -> known.computeIfPresent(field, (_, day) -> later(day)));
    known.computeIfPresent("settleBy", (_, day) -> later(day));
    known.keySet().removeIf(field -> field.endsWith("-id"));
    return Form.filled(known);
  }

  private static Object later(Object day) {
    return day instanceof LocalDate date ? date.plusYears(1) : day;
  }

  private static Map<String, Object> known(Call.Content is) {
    var known = new HashMap<String, Object>();
    known.put("year", is.year());
    known.put("title", is.title());
    known.put("purpose", is.purpose());
    known.put("pot", Crowns.typed(is.pot()));
    known.put("contact", is.contact());
    known.put("settleBy", is.settleBy());
    put(known, "costsFrom", is.costs().from());
    put(known, "costsTo", is.costs().to());
    var comments = is.comments();
    put(known, "commentsFrom", comments == null ? null : comments.from());
    put(known, "commentsTo", comments == null ? null : comments.to());
    moment(known, "publish", is.window().publish());
    moment(known, "opens", is.window().opens());
    moment(known, "closes", is.window().closes());
    if (is.committeeRequired()) known.put("committee", "true");
    known.put("condition", is.conditions().stream().map(Code::of).toList());
    for (int i = 0; i < is.criteria().size(); i++) put(known, i, is.criteria().get(i));
    for (int i = 0; i < is.attachments().size(); i++) put(known, i, is.attachments().get(i));
    return known;
  }

  private static void put(Map<String, Object> known, String field, @Nullable Object value) {
    if (value != null) known.put(field, value);
  }

  private static void moment(Map<String, Object> known, String field, Instant at) {
    var local = at.atZone(Today.ZONE);
    known.put(field, local.toLocalDate());
    known.put(field + "Time", local.toLocalTime().withSecond(0).withNano(0));
  }

  private static void put(Map<String, Object> known, int at, PointsCriterion one) {
    var row = "c-" + at + "-";
    known.put(row + "id", one.id());
    known.put(row + "code", one.code());
    known.put(row + "name", one.name());
    put(known, row + "guidance", one.guidance());
    known.put(row + "most", one.most());
  }

  private static void put(Map<String, Object> known, int at, AskedAttachment one) {
    var row = "a-" + at + "-";
    known.put(row + "id", one.id());
    known.put(row + "name", one.name());
    if (one.required()) known.put(row + "required", "true");
  }
}
