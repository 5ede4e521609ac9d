package org.spoluplan.planning.approvals;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.spoluplan.kernel.Thing;
import org.spoluplan.kernel.Today;
import org.spoluplan.page.Messages;
import org.spoluplan.page.Words;
import org.spoluplan.planning.ApprovalId;
import org.spoluplan.planning.PlanAction;
import org.spoluplan.thread.KnownThing;
import org.spoluplan.thread.Things;
import org.springframework.stereotype.Component;

/// Approvals on the golden thread.
@Component
class ApprovalThings implements Things {

  private final Approvals approvals;
  private final Words words;

  ApprovalThings(Approvals approvals, Words words) {
    this.approvals = approvals;
    this.words = words;
  }

  @Override
  public Set<String> kinds() {
    return Set.of(ApprovalId.KIND);
  }

  @Override
  public List<KnownThing> find(Collection<Thing> things) {
    var ids = things.stream().map(Thing::id).toList();
    return approvals.list(ids).stream().map(this::known).toList();
  }

  private KnownThing known(Approval approval) {
    var title = words.messages().of(Messages.CZECH, "approval.of", approval.versionNumber());
    return new KnownThing(
        approval.id().thing(),
        title + " – " + approval.plan().name(),
        approval.path(),
        LocalDate.ofInstant(approval.begun(), Today.ZONE),
        PlanAction.READ,
        approval.plan().published() ? approval.plan().readByAll() : approval.plan());
  }
}
