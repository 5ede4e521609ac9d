package org.spoluplan.access;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.spoluplan.kernel.Thing;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/// Writes the audit trail. What is done in a transaction is recorded in it, just before it commits:
/// a change without its line cannot exist, and the chain is locked for a moment only.
@Component
public class Audit {

  private final AuditTrail trail;
  private final ApplicationEventPublisher events;

  Audit(AuditTrail trail, ApplicationEventPublisher events) {
    this.trail = trail;
    this.events = events;
  }

  /// A change was made.
  public void done(Actor actor, Action action, Thing thing) {
    done(actor, action, thing, "");
  }

  /// @param details ids and keys only
  public void done(Actor actor, Action action, Thing thing, String details) {
    add(new Note(actor, action.key(), "done", thing, details));
    events.publishEvent(new ThingChanged(thing));
  }

  /// Personal data were shown.
  public void read(Actor actor, Action action, Thing thing) {
    add(new Note(actor, action.key(), "read", thing, ""));
  }

  /// Personal data of more people were shown at once.
  public void readList(Actor actor, Action action, int people) {
    add(new Note(actor, action.key(), "read", null, "count=" + people));
  }

  /// Something happened to a person's access itself (sign-in, a new password).
  public void happened(Actor actor, String act, @Nullable Thing thing) {
    add(new Note(actor, act, "done", thing, ""));
  }

  void refused(Actor actor, Action action) {
    trail.appendAlone(List.of(new Note(actor, action.key(), "refused", null, "")));
  }

  private void add(Note note) {
    if (!TransactionSynchronizationManager.isSynchronizationActive()) {
      trail.appendAlone(List.of(note));
      return;
    }
    pending().notes.add(note);
  }

  private Pending pending() {
    for (var synchronization : TransactionSynchronizationManager.getSynchronizations()) {
      if (synchronization instanceof Pending pending) return pending;
    }
    var pending = new Pending(trail);
    TransactionSynchronizationManager.registerSynchronization(pending);
    return pending;
  }

  record Note(Actor actor, String act, String outcome, @Nullable Thing thing, String details) {}

  private static final class Pending implements TransactionSynchronization {

    private final AuditTrail trail;
    private final List<Note> notes = new ArrayList<>();

    private Pending(AuditTrail trail) {
      this.trail = trail;
    }

    @Override
    public void beforeCommit(boolean readOnly) {
      trail.append(notes);
    }
  }
}
