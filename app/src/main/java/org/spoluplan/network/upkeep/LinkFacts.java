package org.spoluplan.network.upkeep;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.spoluplan.codelists.CodeList;
import org.spoluplan.kernel.CzechOrder;
import org.spoluplan.kernel.Today;
import org.spoluplan.network.Ages;
import org.spoluplan.network.AreaServed;
import org.spoluplan.network.NetworkWords;
import org.spoluplan.network.RoomsNow;
import org.spoluplan.network.Services;
import org.spoluplan.network.SocialService;
import org.spoluplan.network.Vacancy;
import org.spoluplan.network.vacancies.RoomWords;
import org.spoluplan.page.Page;
import org.spoluplan.territory.Municipality;
import org.spoluplan.territory.Territory;
import org.springframework.stereotype.Component;

/// What a letter asks about, beside places and contacts: whom the service is for, how many it
/// takes, where it comes to, whether there is room.
@Component
class LinkFacts {

  record Fact(String label, String text) {}

  private final NetworkWords words;
  private final Territory territory;
  private final Services services;
  private final RoomsNow rooms;
  private final RoomWords roomWords;
  private final Clock clock;

  LinkFacts(
      NetworkWords words,
      Territory territory,
      Services services,
      RoomsNow rooms,
      RoomWords roomWords,
      Clock clock) {
    this.words = words;
    this.territory = territory;
    this.services = services;
    this.rooms = rooms;
    this.roomWords = roomWords;
    this.clock = clock;
  }

  /// Also what is not filled in: that is asked about too.
  List<Fact> of(Page page, SocialService service) {
    var whom = service.is().clientele();
    var facts = new ArrayList<Fact>();
    add(page, facts, "service.field.for-whom", whom.forWhom());
    add(page, facts, "service.field.not-for", whom.notFor());
    var groups =
        whom.groups().stream()
            .map(one -> words.of(page, CodeList.TARGET_GROUP, one.code()))
            .collect(Collectors.joining(", "));
    add(page, facts, "service.field.group", groups);
    add(page, facts, "upkeep.link.age", ages(page, whom.ages()));
    add(page, facts, "service.section.capacity", capacity(page, service));
    add(page, facts, "service.field.area", area(page, service.is().area()));
    add(page, facts, "upkeep.link.room", room(page, service));
    return facts;
  }

  private static void add(Page page, List<Fact> facts, String key, @Nullable String text) {
    var said = text == null || text.isBlank() ? page.t("upkeep.link.unsaid") : text;
    facts.add(new Fact(page.t(key), said));
  }

  private static String ages(Page page, Ages ages) {
    var from = ages.from();
    var to = ages.to();
    var bounds =
        Stream.of(
                from == null ? "" : page.t("upkeep.link.age.from", from),
                to == null ? "" : page.t("upkeep.link.age.to", to),
                Objects.requireNonNullElse(ages.note(), ""))
            .filter(part -> !part.isEmpty())
            .collect(Collectors.joining(", "));
    return bounds.isEmpty() ? page.t("upkeep.link.age.any") : bounds;
  }

  private String capacity(Page page, SocialService service) {
    return service.is().forms().stream()
        .flatMap(
            form ->
                form.capacities().stream()
                    .map(
                        one ->
                            words.of(page, CodeList.SERVICE_FORM, form.code())
                                + ": "
                                + words.amount(page, one.unit(), one.amountE2())))
        .collect(Collectors.joining("\n"));
  }

  private String area(Page page, AreaServed area) {
    var region = area.region();
    var where =
        switch (area.kind()) {
          case COUNTRY -> page.t("service.area.country");
          case UNKNOWN -> page.t("service.area.unknown");
          case REGION -> region == null ? "" : words.region(region);
          case MUNICIPALITIES ->
              territory.list(area.municipalities()).stream()
                  .map(Municipality::name)
                  .sorted(CzechOrder.OF_NAMES)
                  .collect(Collectors.joining(", "));
        };
    return area.note() == null ? where : where + "\n" + area.note();
  }

  private String room(Page page, SocialService service) {
    var said = services.vacancies(service.id());
    return rooms.of(service, said, Today.of(clock), rooms.holds()).stream()
        .map(one -> answer(page, one))
        .collect(Collectors.joining("\n"));
  }

  private String answer(Page page, Vacancy room) {
    var note = room.note() == null ? "" : " (" + room.note() + ")";
    return roomWords.form(page, room.form()) + ": " + roomWords.answer(page, room) + note;
  }
}
