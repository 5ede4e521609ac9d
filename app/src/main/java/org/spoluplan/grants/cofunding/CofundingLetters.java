package org.spoluplan.grants.cofunding;

import java.time.Clock;
import java.util.LinkedHashSet;
import java.util.Set;
import org.spoluplan.kernel.Today;
import org.spoluplan.network.MunicipalOffices;
import org.spoluplan.notifications.Letter;
import org.spoluplan.notifications.Letter.About;
import org.spoluplan.notifications.Letters;
import org.spoluplan.page.SiteAddress;
import org.spoluplan.page.Words;
import org.spoluplan.people.Organisations;
import org.spoluplan.people.People;
import org.spoluplan.people.Person;
import org.spoluplan.territory.Territory;
import org.springframework.stereotype.Component;

/// Letters to people of town halls: asked, reminded, not needed any more. No sums stand in them: a
/// letter goes by open mail.
@Component
class CofundingLetters {

  private final Shares shares;
  private final MunicipalOffices offices;
  private final Organisations organisations;
  private final People people;
  private final Territory territory;
  private final Letters letters;
  private final Words words;
  private final SiteAddress site;
  private final Clock clock;

  CofundingLetters(
      Shares shares,
      MunicipalOffices offices,
      Organisations organisations,
      People people,
      Territory territory,
      Letters letters,
      Words words,
      SiteAddress site,
      Clock clock) {
    this.shares = shares;
    this.offices = offices;
    this.organisations = organisations;
    this.people = people;
    this.territory = territory;
    this.letters = letters;
    this.words = words;
    this.site = site;
    this.clock = clock;
  }

  /// All municipalities of which it is known who speaks for them.
  void ask(CofundingRequest request) {
    request.shares().forEach(one -> ask(request, one));
  }

  void ask(CofundingRequest request, MunicipalShare share) {
    var office = offices.of(share.municipality());
    if (office.isEmpty()) return;
    shares.written(share.id(), office.get());
    var asked =
        new MunicipalShare(
            share.id(),
            share.need(),
            share.population(),
            share.amount(),
            office.get(),
            share.answers());
    write(request, asked, "cofunding.letter.ask", "cofunding.letter.body");
  }

  void remind(CofundingRequest request, MunicipalShare share) {
    write(request, share, "cofunding.letter.again", "cofunding.letter.body");
  }

  void withdrawn(CofundingRequest request) {
    for (var one : request.shares()) {
      write(request, one, "cofunding.letter.withdrawn", "cofunding.letter.withdrawn.body");
    }
  }

  private void write(CofundingRequest request, MunicipalShare share, String subject, String body) {
    var office = share.office();
    if (office == null) return;
    var today = Today.of(clock);
    var to = new LinkedHashSet<>(organisations.staff(office, today));
    to.addAll(organisations.coordinators(office, today));
    for (var person : people.list(to)) {
      letters.post(letter(request, share, person, subject, body));
    }
  }

  private Letter letter(
      CofundingRequest request, MunicipalShare share, Person person, String subject, String body) {
    var language = person.language();
    var messages = words.messages();
    var municipality = territory.name(share.municipality());
    var text =
        messages.of(
            language,
            body,
            municipality,
            organisations.get(request.provider()).name(),
            request.title(),
            words.dates(language).plain(request.is().due()),
            site.of(share.id().path()));
    return Letter.to(
            new Letter.ToPerson(person.id()),
            messages.of(language, subject, municipality, request.title()),
            text)
        .about(new About(request.id().thing(), Set.copyOf(share.scopes()), share.id().path()));
  }
}
