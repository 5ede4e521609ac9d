package org.spoluplan.planning.rounds;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.spoluplan.access.Scoped;
import org.spoluplan.kernel.Thing;
import org.spoluplan.planning.CommentId;
import org.spoluplan.planning.RoundId;
import org.spoluplan.thread.KnownThing;
import org.spoluplan.thread.Things;
import org.springframework.stereotype.Component;

/// Rounds and comments on the golden thread. A comment is read by everybody once it was settled.
@Component
class RoundThings implements Things {

  private final Rounds rounds;
  private final Comments comments;

  RoundThings(Rounds rounds, Comments comments) {
    this.rounds = rounds;
    this.comments = comments;
  }

  @Override
  public Set<String> kinds() {
    return Set.of(RoundId.KIND, CommentId.KIND);
  }

  @Override
  public List<KnownThing> find(Collection<Thing> things) {
    var found =
        rounds.list(ids(things, RoundId.KIND)).stream()
            .map(
                round ->
                    new KnownThing(
                        round.id().thing(),
                        round.is().name(),
                        round.path(),
                        round.is().opens(),
                        RoundAction.READ,
                        round.readByAll()));
    var said = comments.list(ids(things, CommentId.KIND)).stream().map(this::known);
    return Stream.concat(found, said).toList();
  }

  private KnownThing known(Comment comment) {
    var round = rounds.get(comment.round());
    var settled = round.settled() != null;
    Scoped where = settled ? round.readByAll() : round;
    return new KnownThing(
        comment.id().thing(),
        comment.is().wording().lines().findFirst().orElse(""),
        round.path() + (settled ? "#pripominka-" : "/") + comment.number(),
        comment.sent(),
        RoundAction.READ,
        where);
  }

  private static List<UUID> ids(Collection<Thing> things, String kind) {
    return things.stream().filter(one -> one.kind().equals(kind)).map(Thing::id).toList();
  }
}
