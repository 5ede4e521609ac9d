package org.spoluplan.thread;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.spoluplan.kernel.Code;
import org.spoluplan.kernel.Thing;
import org.spoluplan.page.Page;
import org.springframework.stereotype.Component;

/// Walks the thread of a thing and describes it to one reader.
@Component
class ThreadPages {

  private static final int DEEPEST = 12;
  private static final int MOST = 300;

  private static final Comparator<Walk.Step> FARTHEST_FIRST =
      Comparator.comparingInt(Walk.Step::depth).reversed();

  private final LinkRegister links;
  private final ThingDirectory directory;
  private final List<Continuation> continuations;

  ThreadPages(LinkRegister links, ThingDirectory directory, List<Continuation> continuations) {
    this.links = links;
    this.directory = directory;
    this.continuations = continuations;
  }

  ThreadView view(KnownThing known, Page page) {
    var walk = Walk.from(known.thing(), links, DEEPEST, MOST);
    var things = directory.find(walk.things());
    var mayLink = page.may(ThreadAction.LINK, known.where());
    var reading = new Reading(known, things, page, mayLink);
    return new ThreadView(
        reading.stop(known, null),
        reading.stops(walk.origins(), FARTHEST_FIRST),
        reading.stops(walk.outcomes(), FARTHEST_FIRST.reversed()),
        path(known.thing()),
        false,
        mayLink,
        continuations.stream().flatMap(one -> one.of(known.thing(), page).stream()).toList());
  }

  static String path(Thing thing) {
    return "/nit/" + thing.kind() + "/" + thing.id();
  }

  /// One reader in front of one thread.
  private record Reading(
      KnownThing here, Map<Thing, KnownThing> things, Page page, boolean mayLink) {

    /// In time; on one day by how far they lie, and what has no day of its own at the end.
    List<ThreadStop> stops(List<Walk.Step> steps, Comparator<Walk.Step> onOneDay) {
      return steps.stream()
          .filter(step -> things.containsKey(step.thing()))
          .filter(this::isShown)
          .sorted(
              Comparator.comparing(this::day, Comparator.nullsLast(Comparator.naturalOrder()))
                  .thenComparing(onOneDay)
                  .thenComparing(step -> step.link().at()))
          .map(step -> stop(Objects.requireNonNull(things.get(step.thing())), step))
          .toList();
    }

    /// The public reads nothing of what it may not see; whoever works here is told there is more.
    private boolean isShown(Walk.Step step) {
      var known = Objects.requireNonNull(things.get(step.thing()));
      return page.actor().isSignedIn() || page.may(known.view(), known.where());
    }

    ThreadStop stop(KnownThing known, Walk.@Nullable Step step) {
      var visible = page.may(known.view(), known.where());
      var via = step != null && step.depth() > 1 ? step.via() : null;
      return new ThreadStop(
          known.thing(),
          visible ? known.title() : null,
          visible ? known.path() : null,
          visible ? known.day() : null,
          page.t("thing.one" + "." + known.thing().kind()),
          step != null && step.bond().needsWords() ? page.t("thread.seen", step.bond()) : null,
          via == null ? null : title(via),
          step != null && step.link().byHand(),
          step != null && step.link().byHand() && via == null && visible && mayLink
              ? unlink(step)
              : null);
    }

    private java.time.@Nullable LocalDate day(Walk.Step step) {
      return Objects.requireNonNull(things.get(step.thing())).day();
    }

    private @Nullable String title(Thing via) {
      var known = things.get(via);
      return known == null || !page.may(known.view(), known.where()) ? null : known.title();
    }

    private String unlink(Walk.Step step) {
      var other = step.thing();
      return path(here.thing())
          + "/rozpojit?bond="
          + Code.of(step.bond())
          + "&other="
          + LinkForm.reference(other);
    }
  }
}
