package org.spoluplan.grants.financing;

import java.time.Clock;
import java.util.LinkedHashSet;
import java.util.Set;
import org.spoluplan.access.PersonId;
import org.spoluplan.grants.FundingChanged;
import org.spoluplan.grants.financing.Watch.Judged;
import org.spoluplan.kernel.Thing;
import org.spoluplan.kernel.Today;
import org.spoluplan.network.RegionKeepers;
import org.spoluplan.network.ServiceId;
import org.spoluplan.network.Services;
import org.spoluplan.network.SocialService;
import org.spoluplan.notifications.Letter;
import org.spoluplan.notifications.Letters;
import org.spoluplan.page.SiteAddress;
import org.spoluplan.page.Words;
import org.spoluplan.people.Organisations;
import org.spoluplan.people.People;
import org.spoluplan.people.Person;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/// When a service comes over its payment, or is expected to, people of the provider and of the
/// region get one letter: one for each level and year, however often the numbers change. Sums stay
/// out of it: a mail server is a postcard.
@Component
class TellingOnce {

  private final Watching watching;
  private final Told told;
  private final Services services;
  private final RegionKeepers keepers;
  private final Organisations organisations;
  private final People people;
  private final Letters letters;
  private final Words words;
  private final SiteAddress site;
  private final Clock clock;

  TellingOnce(
      Watching watching,
      Told told,
      Services services,
      RegionKeepers keepers,
      Organisations organisations,
      People people,
      Letters letters,
      Words words,
      SiteAddress site,
      Clock clock) {
    this.watching = watching;
    this.told = told;
    this.services = services;
    this.keepers = keepers;
    this.organisations = organisations;
    this.people = people;
    this.letters = letters;
    this.words = words;
    this.site = site;
    this.clock = clock;
  }

  /// Another part brought other lines; in its transaction.
  @EventListener
  void changed(FundingChanged event) {
    tell(event.service(), event.year());
  }

  /// Must be called inside a transaction.
  void tell(ServiceId service, int year) {
    var judged = watching.of(service, year).judged().filter(one -> one.level().isOver());
    var known = services.find(service);
    if (judged.isEmpty() || known.isEmpty()) return;
    var over = over(judged.get());
    if (!told.isFirst(service, year, judged.get().level(), over)) return;
    for (var person : people.list(addressees(known.get(), judged.get()))) {
      letters.post(letter(known.get(), judged.get(), person));
    }
  }

  private static long over(Judged judged) {
    var certain = judged.level() == WatchLevel.OVER;
    return (certain ? judged.over() : judged.expectedOver()).over();
  }

  private Set<PersonId> addressees(SocialService service, Judged judged) {
    var today = Today.of(clock);
    var to = new LinkedHashSet<PersonId>();
    var provider = service.provider().organisation();
    if (provider != null) to.addAll(organisations.staff(provider, today));
    keepers
        .of(judged.payment().is().region())
        .forEach(keeper -> to.addAll(organisations.coordinators(keeper, today)));
    return to;
  }

  private Letter letter(SocialService service, Judged judged, Person person) {
    var language = person.language();
    var over = judged.level() == WatchLevel.OVER;
    var key = over ? "financing.letter.over" : "financing.letter.expected";
    var year = String.valueOf(judged.payment().year());
    var path = WatchPath.of(service.id(), judged.payment().year());
    var subject = words.messages().of(language, key + ".subject", service.is().name(), year);
    var body =
        words.messages().of(language, key + ".body", service.is().name(), year, site.of(path));
    var thing = new Thing("service", service.id().value());
    var about = new Letter.About(thing, Concerned.provider(service).scopes(), path);
    return Letter.to(new Letter.ToPerson(person.id()), subject, body).about(about);
  }
}
