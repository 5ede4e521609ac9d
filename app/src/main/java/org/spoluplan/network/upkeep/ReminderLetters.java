package org.spoluplan.network.upkeep;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import org.spoluplan.kernel.Secret;
import org.spoluplan.kernel.Thing;
import org.spoluplan.kernel.Today;
import org.spoluplan.network.SocialService;
import org.spoluplan.notifications.Letter;
import org.spoluplan.notifications.Letter.About;
import org.spoluplan.page.SiteAddress;
import org.spoluplan.page.Words;
import org.springframework.stereotype.Component;

/// Writes the letter that asks one person about all services whose time has come, with a link for
/// each.
@Component
class ReminderLetters {

  private final VerificationLinks links;
  private final Words words;
  private final SiteAddress site;
  private final Clock clock;

  ReminderLetters(VerificationLinks links, Words words, SiteAddress site, Clock clock) {
    this.links = links;
    this.words = words;
    this.site = site;
    this.clock = clock;
  }

  Letter write(Asked asked, List<SocialService> services, ReminderRule rule) {
    var ends = rule.linkEnds(clock.instant());
    var first = services.getFirst();
    var messages = words.messages();
    var list =
        services.stream()
            .map(service -> line(asked, service, ends))
            .collect(Collectors.joining("\n\n"));
    var last = words.dates(asked.language()).plain(ends.atZone(Today.ZONE).toLocalDate());
    var subject =
        messages.of(asked.language(), "upkeep.letter.subject", services.size(), first.is().name());
    var body = messages.of(asked.language(), "upkeep.letter.body", services.size(), list, last);
    return Letter.to(asked.recipient(), subject, body).about(about(first)).validUntil(ends);
  }

  private String line(Asked asked, SocialService service, Instant ends) {
    var secret = Secret.random();
    links.add(secret, service.id(), asked.person(), ends);
    return service.is().name() + "\n" + site.of("/overeni/" + secret.text());
  }

  private static About about(SocialService service) {
    var thing = new Thing("service", service.id().value());
    return new About(thing, service.scopes(), service.path());
  }
}
