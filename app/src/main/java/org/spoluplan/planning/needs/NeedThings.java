package org.spoluplan.planning.needs;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.spoluplan.kernel.Thing;
import org.spoluplan.page.Page;
import org.spoluplan.planning.NeedId;
import org.spoluplan.search.Entry;
import org.spoluplan.search.Searchable;
import org.spoluplan.thread.Continuation;
import org.spoluplan.thread.KnownThing;
import org.spoluplan.thread.Things;
import org.springframework.stereotype.Component;

/// Needs on the golden thread and in search; what a need can be written down from.
@Component
class NeedThings implements Things, Searchable, Continuation {

  /// Nothing else of what people say or count is a reason for a need.
  private static final Set<String> SOURCES =
      Set.of(
          "conclusion",
          "demand",
          "indicator",
          "board-note",
          "survey_question",
          "focus_group",
          "worksheet");

  private final NeedRegister needs;

  NeedThings(NeedRegister needs) {
    this.needs = needs;
  }

  @Override
  public Set<String> kinds() {
    return Set.of(NeedId.KIND);
  }

  @Override
  public List<KnownThing> find(Collection<Thing> things) {
    return needs.list(things.stream().map(Thing::id).toList()).stream()
        .map(
            need ->
                new KnownThing(
                    need.id().thing(),
                    need.is().title(),
                    need.path(),
                    need.written(),
                    NeedAction.VIEW,
                    need))
        .toList();
  }

  @Override
  public List<Offer> of(Thing thing, Page page) {
    if (!SOURCES.contains(thing.kind()) || !page.maySomewhere(NeedAction.WRITE)) return List.of();
    return List.of(new Offer(page.t("need.write-down"), writeDown(thing)));
  }

  /// The page on which a need is written down of the thing.
  static String writeDown(Thing thing) {
    return "/potreby/nova?z=" + thing.kind() + ":" + thing.id();
  }

  @Override
  public Stream<Entry> all() {
    return needs.all().stream().filter(need -> need.joinedTo() == null).map(NeedThings::entry);
  }

  @Override
  public List<Entry> touchedBy(Thing changed) {
    if (!changed.kind().equals(NeedId.KIND)) return List.of();
    return needs.list(List.of(changed.id())).stream()
        .filter(need -> need.joinedTo() == null)
        .map(NeedThings::entry)
        .toList();
  }

  private static Entry entry(Need need) {
    var description = need.is().description();
    return new Entry(
        need.id().thing(),
        need.is().title(),
        description == null ? "" : description,
        need.path(),
        need.written(),
        need.scopes());
  }
}
