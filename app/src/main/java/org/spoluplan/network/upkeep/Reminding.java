package org.spoluplan.network.upkeep;

import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.spoluplan.kernel.Today;
import org.spoluplan.network.Services;
import org.spoluplan.network.SocialService;
import org.spoluplan.notifications.Letters;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Asks politely whether what is said about services still holds: one letter to one person, however
/// many services it is about, and not too often. Looks every hour of the day, so that a computer
/// that sleeps at night misses nothing.
@Service
@Transactional
class Reminding {

  private final Verifications verifications;
  private final VerificationLinks links;
  private final ReminderRules rules;
  private final Services services;
  private final WhomToAsk whom;
  private final ReminderLetters writer;
  private final Letters letters;
  private final Clock clock;

  Reminding(
      Verifications verifications,
      VerificationLinks links,
      ReminderRules rules,
      Services services,
      WhomToAsk whom,
      ReminderLetters writer,
      Letters letters,
      Clock clock) {
    this.verifications = verifications;
    this.links = links;
    this.rules = rules;
    this.services = services;
    this.whom = whom;
    this.writer = writer;
    this.letters = letters;
    this.clock = clock;
  }

  @Scheduled(cron = "${spoluplan.reminders:0 5 7-18 * * *}", zone = "Europe/Prague")
  void remind() {
    var rule = rules.get();
    due(rule).forEach((asked, about) -> letters.post(writer.write(asked, about, rule)));
    links.forgetOld();
  }

  private Map<Asked, List<SocialService>> due(ReminderRule rule) {
    var now = clock.instant();
    var today = Today.of(clock);
    var due = new LinkedHashMap<Asked, List<SocialService>>();
    for (var service : services.list(verifications.due(rule, now))) {
      if (!service.is().givenOn(today)) continue;
      var asked = whom.about(service, rule);
      if (asked.isEmpty() || !verifications.markReminded(service.id(), rule, now)) continue;
      asked.forEach(one -> due.computeIfAbsent(one, _ -> new ArrayList<>()).add(service));
    }
    return due;
  }
}
