package org.spoluplan.network.upkeep;

import java.time.Clock;
import java.util.List;
import java.util.stream.Collectors;
import org.spoluplan.access.Actor;
import org.spoluplan.kernel.Code;
import org.spoluplan.kernel.Thing;
import org.spoluplan.kernel.Today;
import org.spoluplan.network.SocialService;
import org.spoluplan.notifications.Letter;
import org.spoluplan.notifications.Letter.About;
import org.spoluplan.page.SiteAddress;
import org.spoluplan.page.Words;
import org.spoluplan.people.Organisation;
import org.spoluplan.people.Organisations;
import org.springframework.stereotype.Component;

/// Letters that tell people of a service that somebody else changed its entry, and what in it.
@Component
class EditedLetters {

  private final Organisations organisations;
  private final Words words;
  private final SiteAddress site;
  private final Clock clock;

  EditedLetters(Organisations organisations, Words words, SiteAddress site, Clock clock) {
    this.organisations = organisations;
    this.words = words;
    this.site = site;
    this.clock = clock;
  }

  Letter write(Asked asked, SocialService service, Actor editor, List<Section> sections) {
    var language = asked.language();
    var messages = words.messages();
    var changed =
        sections.stream()
            .map(one -> messages.of(language, "service.section." + Code.of(one)))
            .collect(Collectors.joining(", "));
    var subject = messages.of(language, "upkeep.edited.subject", name(editor), service.is().name());
    var body =
        messages.of(
            language,
            "upkeep.edited.body",
            name(editor),
            service.is().name(),
            changed,
            site.of(service.path()));
    var thing = new Thing("service", service.id().value());
    return Letter.to(asked.recipient(), subject, body)
        .about(new About(thing, service.scopes(), service.path()));
  }

  /// "Město Chrastava (Hynek Starosta)"; who belongs nowhere is only a name.
  private String name(Actor editor) {
    var of =
        organisations.of(editor.signedInPerson(), Today.of(clock)).stream()
            .map(Organisation::name)
            .collect(Collectors.joining(", "));
    return of.isEmpty() ? editor.name() : of + " (" + editor.name() + ")";
  }
}
