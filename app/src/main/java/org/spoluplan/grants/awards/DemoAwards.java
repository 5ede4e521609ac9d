package org.spoluplan.grants.awards;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.spoluplan.access.Actor;
import org.spoluplan.access.PersonId;
import org.spoluplan.grants.Call;
import org.spoluplan.grants.CallId;
import org.spoluplan.grants.Calls;
import org.spoluplan.grants.Resolution;
import org.spoluplan.kernel.DemoPart;
import org.spoluplan.kernel.Outcome;
import org.springframework.stereotype.Component;

/// Two calls of the demo region are divided and decided by their rule.
@Component
class DemoAwards implements DemoPart {

  private static final int AFTER_CALLS = 38;
  private static final CallId LAST_YEAR =
      new CallId(UUID.fromString("0de00000-0000-4000-8000-000000000e10"));
  private static final CallId THIS_YEAR =
      new CallId(UUID.fromString("0de00000-0000-4000-8000-000000000e14"));
  private static final PersonId COORDINATOR =
      new PersonId(UUID.fromString("0de00000-0000-4000-8000-0000000000a2"));
  private static final int LONG_AGO = 320;
  private static final int AGO = 90;

  private final Calls calls;
  private final Dividing dividing;
  private final Deciding deciding;

  DemoAwards(Calls calls, Dividing dividing, Deciding deciding) {
    this.calls = calls;
    this.dividing = dividing;
    this.deciding = deciding;
  }

  @Override
  public int position() {
    return AFTER_CALLS;
  }

  @Override
  public void fill(LocalDate today) {
    decide(LAST_YEAR, "88/", today.minusDays(LONG_AGO));
    decide(THIS_YEAR, "71/", today.minusDays(AGO));
  }

  private void decide(CallId id, String number, LocalDate day) {
    var actor = Actor.signedIn(COORDINATOR, "", List.of());
    divide(actor, calls.get(id));
    var done = deciding.decide(actor, id, new Resolution(number + day.getYear(), day), null);
    if (!(done instanceof Outcome.Done<CallId>)) throw new IllegalStateException(done.toString());
  }

  private void divide(Actor actor, Call call) {
    var rule = calls.decidedRule(call.id()).orElseThrow().rule();
    var done = dividing.divide(actor, call.id(), "podle pravidla výzvy", call.is().pot(), rule);
    if (!(done instanceof Dividing.Result.Divided))
      throw new IllegalStateException(done.toString());
  }
}
