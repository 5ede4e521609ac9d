package org.spoluplan.thread;

import org.spoluplan.access.Actor;
import org.spoluplan.access.Audit;
import org.spoluplan.kernel.Code;
import org.spoluplan.kernel.Outcome;
import org.spoluplan.kernel.Thing;
import org.spoluplan.page.Page;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// The golden thread: ties things together as they are used, and shows what a thing came from and
/// what came of it. Whoever calls it has asked for permission already.
@Service
@Transactional
public class GoldenThread {

  private final LinkRegister links;
  private final ThingDirectory directory;
  private final ThreadPages pages;
  private final Audit audit;

  GoldenThread(LinkRegister links, ThingDirectory directory, ThreadPages pages, Audit audit) {
    this.links = links;
    this.directory = directory;
    this.pages = pages;
    this.audit = audit;
  }

  /// `from` came from, answers or replaces `to`. Saying so again changes nothing.
  public void link(Actor actor, Thing from, Relation relation, Thing to) {
    tie(actor, new Bond.Ends(from, relation, to));
  }

  public void unlink(Actor actor, Thing from, Relation relation, Thing to) {
    untie(actor, new Bond.Ends(from, relation, to));
  }

  /// The nearest part of the thread, for the aside of the page about the thing.
  @Transactional(readOnly = true)
  public ThreadView of(Thing thing, Page page) {
    return pages.view(directory.get(thing), page).brief();
  }

  Outcome<Thing> tie(Actor actor, Bond.Ends ends) {
    if (ends.from().id().equals(ends.to().id())) {
      return Outcome.refused(ThreadRefusal.SAME_THING);
    }
    if (!links.add(ends, actor.personId())) return Outcome.refused(ThreadRefusal.ALREADY_LINKED);
    return recorded(actor, ends);
  }

  Outcome<Thing> untie(Actor actor, Bond.Ends ends) {
    return links.remove(ends) ? recorded(actor, ends) : Outcome.refused(ThreadRefusal.NOT_LINKED);
  }

  private Outcome<Thing> recorded(Actor actor, Bond.Ends ends) {
    var details = Code.of(ends.relation()) + "=" + ends.to().id();
    audit.done(actor, ThreadAction.LINK, ends.from(), details);
    return Outcome.done(ends.from());
  }
}
