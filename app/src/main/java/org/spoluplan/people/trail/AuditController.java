package org.spoluplan.people.trail;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.spoluplan.access.Access;
import org.spoluplan.access.Audit;
import org.spoluplan.access.AuditEntries;
import org.spoluplan.access.AuditEntry;
import org.spoluplan.access.AuditFilter;
import org.spoluplan.access.PersonId;
import org.spoluplan.access.Scoped;
import org.spoluplan.page.Csv;
import org.spoluplan.page.Form;
import org.spoluplan.page.Html;
import org.spoluplan.page.Page;
import org.spoluplan.page.Paging;
import org.spoluplan.page.Reply;
import org.spoluplan.page.Words;
import org.spoluplan.people.People;
import org.spoluplan.people.Person;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/// The audit trail for auditors and administrators. Who reads it is recorded in it.
@Controller
class AuditController {

  private static final int MOST_TAKEN_AWAY = 100_000;

  private final Access access;
  private final Audit audit;
  private final AuditEntries entries;
  private final People people;

  AuditController(Access access, Audit audit, AuditEntries entries, People people) {
    this.access = access;
    this.audit = audit;
    this.entries = entries;
    this.people = people;
  }

  @GetMapping("/audit")
  Reply list(Page page, Form form) {
    access.require(page.actor(), AuditAction.READ, Scoped.EVERYWHERE);
    var filter = filter(form);
    var paging = Paging.of(form, entries.count(filter), typed(form));
    var lines = entries.list(filter, paging.offset(), Paging.SIZE);
    audit.readList(page.actor(), AuditAction.READ, lines.size());
    var names = names(lines);
    return Html.of((out, i) -> JteauditGenerated.render(out, i, page, form, lines, names, paging));
  }

  @GetMapping("/audit.csv")
  ResponseEntity<byte[]> takeAway(Page page, Form form) {
    access.require(page.actor(), AuditAction.READ, Scoped.EVERYWHERE);
    var lines = entries.list(filter(form), 0, MOST_TAKEN_AWAY);
    audit.readList(page.actor(), AuditAction.READ, lines.size());
    var names = names(lines);
    var csv =
        new Csv()
            .row(
                page.t("audit.number"),
                page.t("audit.at"),
                page.t("audit.who"),
                page.t("audit.act"),
                page.t("audit.outcome"),
                page.t("audit.thing"),
                page.t("audit.thing-id"),
                page.t("audit.details"));
    for (var line : lines) {
      csv.row(
          line.seq(),
          line.at(),
          line.actor() == null ? null : names.get(line.actor()),
          line.act(),
          line.outcome(),
          line.thingKind(),
          line.thingId(),
          line.details());
    }
    return csv.as("audit.csv");
  }

  private AuditFilter filter(Form form) {
    var since = form.optionalDate("od");
    var until = form.optionalDate("do");
    return new AuditFilter(
        people(form.value("kdo").strip()),
        form.value("co").strip(),
        form.value("vec").strip(),
        since == null ? null : midnight(since),
        until == null ? null : midnight(until.plusDays(1)));
  }

  private @Nullable Set<UUID> people(String typed) {
    if (typed.isEmpty()) return null;
    return people.search(typed).stream()
        .map(person -> person.id().value())
        .collect(Collectors.toSet());
  }

  private static Instant midnight(LocalDate day) {
    return day.atStartOfDay(Words.ZONE).toInstant();
  }

  /// Names of people in these lines; the trail itself holds none.
  private Map<UUID, String> names(List<AuditEntry> lines) {
    var ids =
        lines.stream()
            .flatMap(line -> Stream.of(line.actor(), personIn(line)))
            .filter(Objects::nonNull)
            .map(PersonId::new)
            .collect(Collectors.toSet());
    return people.list(ids).stream()
        .collect(Collectors.toMap(person -> person.id().value(), Person::fullName));
  }

  private static @Nullable UUID personIn(AuditEntry line) {
    return "person".equals(line.thingKind()) ? line.thingId() : null;
  }

  private static Map<String, String> typed(Form form) {
    return Stream.of("kdo", "co", "vec", "od", "do")
        .collect(Collectors.toMap(field -> field, form::value));
  }
}
