package org.spoluplan.thread;

import java.util.List;
import java.util.Optional;
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

  /// `from` came from, answers or replaces `to`, because of what somebody did: nobody cuts it by
  /// hand. Saying so again changes nothing.
  public void link(Actor actor, Thing from, Relation relation, Thing to) {
    add(actor, new Bond.Ends(from, relation, to), false);
  }

  public void unlink(Actor actor, Thing from, Relation relation, Thing to) {
    remove(actor, new Bond.Ends(from, relation, to));
  }

  /// The nearest part of the thread, for the aside of the page about the thing.
  @Transactional(readOnly = true)
  public ThreadView of(Thing thing, Page page) {
    return pages.view(directory.get(thing), page).brief();
  }

  /// The thing as this reader may see it; empty when there is none, or none for this reader.
  @Transactional(readOnly = true)
  public Optional<KnownThing> find(Thing thing, Page page) {
    return Optional.ofNullable(directory.find(List.of(thing)).get(thing))
        .filter(known -> page.may(known.view(), known.where()));
  }

  /// Somebody says so by hand.
  Outcome<Thing> tie(Actor actor, Bond.Ends ends) {
    return add(actor, ends, true);
  }

  /// Only what was said by hand.
  Outcome<Thing> untie(Actor actor, Bond.Ends ends) {
    if (links.isMadeByUse(ends)) return Outcome.refused(ThreadRefusal.MADE_BY_USE);
    return remove(actor, ends);
  }

  private Outcome<Thing> add(Actor actor, Bond.Ends ends, boolean byHand) {
    if (ends.from().id().equals(ends.to().id())) {
      return Outcome.refused(ThreadRefusal.SAME_THING);
    }
    if (!links.add(ends, actor.personId(), byHand)) {
      return Outcome.refused(ThreadRefusal.ALREADY_LINKED);
    }
    return recorded(actor, ends);
  }

  private Outcome<Thing> remove(Actor actor, Bond.Ends ends) {
    return links.remove(ends) ? recorded(actor, ends) : Outcome.refused(ThreadRefusal.NOT_LINKED);
  }

  private Outcome<Thing> recorded(Actor actor, Bond.Ends ends) {
    var details = Code.of(ends.relation()) + "=" + ends.to().id();
    audit.done(actor, ThreadAction.LINK, ends.from(), details);
    return Outcome.done(ends.from());
  }
}
