package org.spoluplan.network.upkeep;

import java.time.Clock;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.spoluplan.access.Access;
import org.spoluplan.access.PersonId;
import org.spoluplan.access.Scoped;
import org.spoluplan.codelists.CodeList;
import org.spoluplan.codelists.CodeLists;
import org.spoluplan.kernel.Today;
import org.spoluplan.network.ServiceAction;
import org.spoluplan.network.ServiceForm;
import org.spoluplan.network.ServiceId;
import org.spoluplan.network.Services;
import org.spoluplan.network.SocialService;
import org.spoluplan.network.Vacancy;
import org.spoluplan.network.services.Vacancies;
import org.spoluplan.network.upkeep.OwnView.Line;
import org.spoluplan.network.upkeep.OwnView.Room;
import org.spoluplan.network.vacancies.RoomWords;
import org.spoluplan.page.Form;
import org.spoluplan.page.Html;
import org.spoluplan.page.Page;
import org.spoluplan.page.Paging;
import org.spoluplan.people.People;
import org.spoluplan.people.Person;
import org.springframework.stereotype.Component;

@Component
class OwnPages {

  private final Access access;
  private final OwnServices own;
  private final Services services;
  private final Vacancies vacancies;
  private final ReportedChanges changes;
  private final ReminderRules rules;
  private final RoomWords rooms;
  private final CodeLists codes;
  private final People people;
  private final Clock clock;

  OwnPages(
      Access access,
      OwnServices own,
      Services services,
      Vacancies vacancies,
      ReportedChanges changes,
      ReminderRules rules,
      RoomWords rooms,
      CodeLists codes,
      People people,
      Clock clock) {
    this.access = access;
    this.own = own;
    this.services = services;
    this.vacancies = vacancies;
    this.changes = changes;
    this.rules = rules;
    this.rooms = rooms;
    this.codes = codes;
    this.people = people;
    this.clock = clock;
  }

  /// What is known of those services beside themselves.
  private record Known(
      Map<ServiceId, List<Vacancy>> said,
      Map<ServiceId, List<ReportedChange>> changes,
      Map<PersonId, Person> people,
      ReminderRule rule) {}

  Html show(Page page, Form form, OwnFilter filter, Map<String, String> typed) {
    var rule = rules.get();
    var since = rule.quietSince(clock.instant());
    var reach = access.reach(page.actor(), ServiceAction.EDIT);
    var paging = Paging.of(form, own.count(reach, filter, since), typed);
    var ids = own.list(reach, filter, since, paging.offset(), Paging.SIZE);
    var setsReminders = page.may(VerificationAction.SET_REMINDERS, Scoped.EVERYWHERE);
    var view = new OwnView(lines(page, ids, rule), paging, setsReminders, rule.afterDays());
    return Html.of((out, i) -> JtemineGenerated.render(out, i, page, form, view));
  }

  private List<Line> lines(Page page, List<ServiceId> ids, ReminderRule rule) {
    var byId = new HashMap<ServiceId, SocialService>();
    services.list(ids).forEach(service -> byId.put(service.id(), service));
    var verifiers = new HashSet<PersonId>();
    for (var service : byId.values()) {
      var by = service.upkeep().verifiedBy();
      if (by != null) verifiers.add(by);
    }
    var known = new Known(vacancies.last(ids), changes.open(ids), people.byId(verifiers), rule);
    return ids.stream()
        .map(byId::get)
        .filter(Objects::nonNull)
        .map(service -> line(page, service, known))
        .toList();
  }

  private Line line(Page page, SocialService service, Known known) {
    var registration = service.is().registration();
    var said = known.said().getOrDefault(service.id(), List.of());
    var by = service.upkeep().verifiedBy();
    var who = by == null ? null : known.people().get(by);
    return new Line(
        service,
        name(page, registration.types(), registration.typeCode()),
        service.is().forms().stream().map(form -> room(page, form, said)).toList(),
        Freshness.of(service.upkeep(), known.rule(), clock.instant()),
        who == null ? "" : who.fullName(),
        known.changes().getOrDefault(service.id(), List.of()),
        !service.is().givenOn(Today.of(clock)));
  }

  private Room room(Page page, ServiceForm form, List<Vacancy> said) {
    var last = said.stream().filter(one -> one.form().equals(form.code())).findFirst();
    var words = last.map(one -> rooms.answer(page, one)).orElse(page.t("room.unknown"));
    return new Room(form.code(), rooms.form(page, form.code()), last, words);
  }

  private String name(Page page, CodeList list, String code) {
    return codes
        .find(list, code, Today.of(clock))
        .map(item -> item.name(page.locale()))
        .orElse(code);
  }
}
