package org.spoluplan.planning.rounds;

import org.spoluplan.access.Access;
import org.spoluplan.access.Actor;
import org.spoluplan.documents.FileAccess;
import org.spoluplan.documents.FileId;
import org.springframework.stereotype.Component;

/// What people sent along with comments: read by those who settle them, for nobody knows which
/// names stand in it.
@Component
class CommentFiles implements FileAccess {

  private final Comments comments;
  private final Rounds rounds;
  private final Access access;

  CommentFiles(Comments comments, Rounds rounds, Access access) {
    this.comments = comments;
    this.rounds = rounds;
    this.access = access;
  }

  @Override
  public boolean mayRead(Actor actor, FileId file) {
    return comments
        .with(file)
        .map(comment -> rounds.get(comment.round()))
        .filter(round -> access.permits(actor, RoundAction.READ, round))
        .isPresent();
  }
}
