package org.spoluplan.network.upkeep;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.spoluplan.access.PersonId;
import org.spoluplan.codelists.CodeList;
import org.spoluplan.codelists.CodeLists;
import org.spoluplan.kernel.Today;
import org.spoluplan.network.Address;
import org.spoluplan.network.Place;
import org.spoluplan.network.SocialService;
import org.spoluplan.network.upkeep.VerificationLinks.Opened;
import org.spoluplan.page.Form;
import org.spoluplan.page.Html;
import org.spoluplan.page.Page;
import org.spoluplan.people.People;
import org.spoluplan.people.Person;
import org.spoluplan.territory.Municipality;
import org.spoluplan.territory.MunicipalityCode;
import org.spoluplan.territory.Territory;
import org.springframework.stereotype.Component;

@Component
class LinkPages {

  /// @param type      in words
  /// @param facts     whom it is for, how many it takes, where it comes to
  /// @param addressee to whom the letter was written; empty for a public address
  /// @param expired   the letter is too old
  record View(
      SocialService service,
      String action,
      String type,
      List<Where> places,
      List<Given> forms,
      List<LinkFacts.Fact> facts,
      String addressee,
      Freshness freshness,
      boolean expired) {}

  /// @param address in words, with the municipality
  record Where(Place place, String address) {}

  record Given(String name, String hours) {}

  private final CodeLists codes;
  private final Territory territory;
  private final ReminderRules rules;
  private final LinkFacts facts;
  private final People people;
  private final Clock clock;

  LinkPages(
      CodeLists codes,
      Territory territory,
      ReminderRules rules,
      LinkFacts facts,
      People people,
      Clock clock) {
    this.codes = codes;
    this.territory = territory;
    this.rules = rules;
    this.facts = facts;
    this.people = people;
    this.clock = clock;
  }

  Html show(Page page, String secret, Opened opened, SocialService service, Form form) {
    var today = Today.of(clock);
    var registration = service.is().registration();
    var view =
        new View(
            service,
            "/overeni/" + secret,
            name(page, registration.types(), registration.typeCode()),
            service.is().placesOn(today).stream()
                .map(place -> new Where(place, address(place)))
                .toList(),
            service.is().forms().stream()
                .map(
                    one ->
                        new Given(
                            name(page, CodeList.SERVICE_FORM, one.code()),
                            Optional.ofNullable(one.hours()).orElse("")))
                .toList(),
            facts.of(page, service),
            addressee(opened.person()),
            Freshness.of(service.upkeep(), rules.get(), clock.instant()),
            opened.expired());
    return Html.of((out, i) -> JtelinkGenerated.render(out, i, page, form, view));
  }

  private String addressee(@Nullable PersonId person) {
    return person == null ? "" : people.find(person).map(Person::fullName).orElse("");
  }

  private String name(Page page, CodeList list, String code) {
    return codes
        .find(list, code, Today.of(clock))
        .map(item -> item.name(page.locale()))
        .orElse(code);
  }

  private String address(Place place) {
    var line = Optional.ofNullable(place.address()).map(Address::streetLine).orElse("");
    var town = town(place.municipality());
    return line.isEmpty() ? town : town.isEmpty() ? line : line + ", " + town;
  }

  private String town(@Nullable MunicipalityCode code) {
    return code == null ? "" : territory.find(code).map(Municipality::name).orElse("");
  }
}
