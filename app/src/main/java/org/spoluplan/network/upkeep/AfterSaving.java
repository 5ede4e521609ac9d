package org.spoluplan.network.upkeep;

import java.time.Clock;
import java.util.List;
import org.spoluplan.access.Actor;
import org.spoluplan.network.ServiceId;
import org.spoluplan.network.SocialService;
import org.spoluplan.notifications.Letters;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// What follows when somebody saves the whole entry of a service: what was reported is settled;
/// people of the provider have thereby confirmed it, and when anybody else did it, they are told.
@Service
public class AfterSaving {

  private final ReportedChanges changes;
  private final Verifications verifications;
  private final ReminderRules rules;
  private final WhomToAsk whom;
  private final EditedLetters writer;
  private final Letters letters;
  private final Clock clock;

  AfterSaving(
      ReportedChanges changes,
      Verifications verifications,
      ReminderRules rules,
      WhomToAsk whom,
      EditedLetters writer,
      Letters letters,
      Clock clock) {
    this.changes = changes;
    this.verifications = verifications;
    this.rules = rules;
    this.whom = whom;
    this.writer = writer;
    this.letters = letters;
    this.clock = clock;
  }

  /// What waits to be written down, the oldest first.
  public List<ReportedChange> reported(ServiceId service) {
    return changes.open(List.of(service)).getOrDefault(service, List.of());
  }

  /// Whether anybody of the service would be told that somebody else changed it.
  public boolean isTold(SocialService service) {
    return !whom.about(service, rules.get()).isEmpty();
  }

  @Transactional(propagation = Propagation.MANDATORY)
  public void saved(Actor actor, SocialService before, SocialService after) {
    var now = clock.instant();
    changes.settle(after.id(), now);
    if (after.provider().has(actor)) {
      verifications.verify(after.id(), after.version(), actor.signedInPerson(), now);
      return;
    }
    var sections = Section.changed(before.is(), after.is());
    if (sections.isEmpty()) return;
    for (var asked : whom.about(after, rules.get())) {
      letters.post(writer.write(asked, after, actor, sections));
    }
  }
}
