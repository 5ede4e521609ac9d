package org.spoluplan.meetings.tasks;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.spoluplan.page.Form;

/// Which tasks of the register are looked at, as it stands in the address of the page.
///
/// @param overdue only those whose time has run out
record TaskFilter(
    boolean mine,
    @Nullable UUID body,
    Scope scope,
    boolean overdue,
    @Nullable String text,
    Sort sort) {

  /// Codes of single states stand beside two groups.
  enum Scope {
    UNFINISHED,
    ALL,
    OPEN,
    IN_PROGRESS,
    CONTINUES,
    UNREPORTED,
    DONE,
    CANCELLED
  }

  enum Sort {
    DUE,
    NEWEST,
    BODY,
    STATE
  }

  /// What makes no sense in an old bookmark is left out rather than complained of.
  static TaskFilter read(Form form) {
    var body = form.optionalId("skupina");
    var scope = form.optionalChoice("stav", Scope.class);
    var text = form.optionalText("q", 200);
    var sort = form.optionalChoice("razeni", Sort.class);
    return new TaskFilter(
        form.checked("moje"),
        body,
        scope == null ? Scope.UNFINISHED : scope,
        form.checked("poTerminu"),
        text,
        sort == null ? Sort.DUE : sort);
  }

  /// The same filter as an address, ordered otherwise.
  static String query(Form form, @Nullable Sort sort) {
    return Stream.of("moje", "skupina", "stav", "poTerminu", "q", "razeni")
        .map(name -> field(name, name.equals("razeni") ? order(form, sort) : form.value(name)))
        .filter(field -> !field.endsWith("="))
        .collect(Collectors.joining("&"));
  }

  private static String order(Form form, @Nullable Sort sort) {
    return sort == null ? form.value("razeni") : org.spoluplan.kernel.Code.of(sort);
  }

  private static String field(String name, String value) {
    return name + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8);
  }
}
