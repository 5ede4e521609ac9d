package org.spoluplan.meetings.minutes;

import java.time.Clock;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.spoluplan.access.Actor;
import org.spoluplan.access.Audit;
import org.spoluplan.kernel.NotFound;
import org.spoluplan.kernel.Outcome;
import org.spoluplan.kernel.Today;
import org.spoluplan.meetings.MinutesId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Members say what they think of minutes before these are finished, or that they have nothing to
/// say.
@Service
@Transactional
class Commenting {

  private final MinutesRegister register;
  private final MinutesComments comments;
  private final Audit audit;
  private final Clock clock;

  Commenting(MinutesRegister register, MinutesComments comments, Audit audit, Clock clock) {
    this.register = register;
    this.comments = comments;
    this.audit = audit;
    this.clock = clock;
  }

  Outcome<MinutesId> comment(Actor actor, MinutesId id, @Nullable String quote, String text) {
    return whileAsked(actor, id, () -> comments.add(id, actor.signedInPerson(), quote, text));
  }

  Outcome<MinutesId> assent(Actor actor, MinutesId id) {
    return whileAsked(actor, id, () -> comments.assent(id, actor.signedInPerson()));
  }

  void answer(Actor actor, MinutesId id, UUID comment, String answer) {
    if (!comments.answer(id, comment, answer)) throw new NotFound("comment", comment);
    audit.done(actor, MinutesAction.WRITE, KeepingMinutes.thing(id));
  }

  private Outcome<MinutesId> whileAsked(Actor actor, MinutesId id, Runnable step) {
    return register
        .lock(id)
        .comment(Today.of(clock))
        .map(
            _ -> {
              step.run();
              audit.done(actor, MinutesAction.COMMENT, KeepingMinutes.thing(id));
              return id;
            });
  }
}
