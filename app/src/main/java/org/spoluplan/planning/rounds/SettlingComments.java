package org.spoluplan.planning.rounds;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.spoluplan.access.Actor;
import org.spoluplan.access.Audit;
import org.spoluplan.access.PersonId;
import org.spoluplan.documents.Files;
import org.spoluplan.documents.Upload;
import org.spoluplan.kernel.Outcome;
import org.spoluplan.kernel.Secret;
import org.spoluplan.kernel.StandardRefusal;
import org.spoluplan.kernel.Today;
import org.spoluplan.planning.CommentId;
import org.spoluplan.planning.PlanId;
import org.spoluplan.planning.PlanStage;
import org.spoluplan.planning.PlanStages;
import org.spoluplan.planning.RoundId;
import org.spoluplan.planning.rounds.Comments.Given;
import org.spoluplan.planning.rounds.Comments.NewComment;
import org.spoluplan.thread.GoldenThread;
import org.spoluplan.thread.Relation;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// A round from its first day to the published settlement.
@Service
@Transactional
class SettlingComments {

  private final Rounds rounds;
  private final Comments comments;
  private final StandardAnswers standard;
  private final PlanStages stages;
  private final Files files;
  private final CommentLetters letters;
  private final GoldenThread thread;
  private final Audit audit;
  private final Clock clock;

  SettlingComments(
      Rounds rounds,
      Comments comments,
      StandardAnswers standard,
      PlanStages stages,
      Files files,
      CommentLetters letters,
      GoldenThread thread,
      Audit audit,
      Clock clock) {
    this.rounds = rounds;
    this.comments = comments;
    this.standard = standard;
    this.stages = stages;
    this.files = files;
    this.letters = letters;
    this.thread = thread;
    this.audit = audit;
    this.clock = clock;
  }

  RoundId begin(Actor actor, PlanId plan, UUID version, Round.Setting is) {
    var id = rounds.add(plan, version, is, actor.signedInPerson());
    if (stages.lock(plan).stage() == PlanStage.WRITING) stages.put(plan, PlanStage.COMMENTS);
    thread.link(actor, id.thing(), Relation.CAME_FROM, plan.thing());
    audit.done(actor, RoundAction.KEEP, id.thing());
    return id;
  }

  Outcome<RoundId> change(Actor actor, RoundId id, Round.Setting is, int version) {
    var round = rounds.lock(id);
    if (round.version() != version) return Outcome.refused(StandardRefusal.CHANGED_MEANWHILE);
    if (round.settled() != null) return Outcome.refused(RoundRefusal.SETTLED);
    rounds.put(id, is);
    audit.done(actor, RoundAction.KEEP, id.thing());
    return Outcome.done(id);
  }

  /// What somebody sends by the page, today. The same words again are the same comment.
  ///
  /// @param upload what the author sends along
  Outcome<Receipt> send(Actor actor, NewComment comment, @Nullable Upload upload) {
    var round = rounds.lock(comment.round());
    if (round.stage(Today.of(clock)) != Round.Stage.OPEN) {
      return Outcome.refused(RoundRefusal.NOT_OPEN);
    }
    return with(actor, comment, upload).map(this::taken);
  }

  private Outcome<NewComment> with(Actor actor, NewComment comment, @Nullable Upload upload) {
    if (upload == null) return Outcome.done(comment);
    return files.add(upload, actor).map(comment::with);
  }

  /// What came on paper, by e-mail or was said at the hearing; its day decides whether in time.
  Outcome<Receipt> takeIn(Actor actor, NewComment comment, @Nullable Upload upload) {
    var round = rounds.lock(comment.round());
    if (round.settled() != null) return Outcome.refused(RoundRefusal.SETTLED);
    if (!round.takes(comment.sent())) return Outcome.refused(RoundRefusal.LATE);
    return with(actor, comment, upload)
        .map(
            whole -> {
              var receipt = taken(whole);
              audit.done(actor, RoundAction.KEEP, receipt.comment().thing());
              return receipt;
            });
  }

  private Receipt taken(NewComment comment) {
    var key = Secret.random();
    var id = comments.add(comment, key);
    letters.received(rounds.get(comment.round()), comment, key);
    return new Receipt(id, key);
  }

  /// @param key opens it for whoever wrote it
  record Receipt(CommentId comment, Secret key) {}

  /// A part of a long letter becomes a comment of its own, with the same author and day.
  Outcome<CommentId> cut(Actor actor, RoundId id, int number, String rest, String part) {
    var round = rounds.lock(id);
    if (round.settled() != null) return Outcome.refused(RoundRefusal.SETTLED);
    var comment = comments.lock(id, number);
    var author = comments.authors(id).getOrDefault(comment.id().value(), Comment.Author.NOBODY);
    var is = comment.is();
    var cut =
        new NewComment(
            id,
            comment.sent(),
            comment.channel(),
            new Comment.Content(is.card(), null, null, part, null, null, null),
            comment.role(),
            author,
            comment.id());
    comments.shorten(comment.id(), rest);
    var added = comments.add(cut, Secret.random());
    audit.done(actor, RoundAction.KEEP, added.thing());
    return Outcome.done(added);
  }

  Outcome<CommentId> sort(
      Actor actor,
      RoundId id,
      int number,
      Comment.@Nullable Kind kind,
      @Nullable PersonId handler) {
    if (rounds.lock(id).settled() != null) return Outcome.refused(RoundRefusal.SETTLED);
    var comment = comments.lock(id, number);
    comments.sort(comment.id(), kind, handler);
    audit.done(actor, RoundAction.KEEP, comment.id().thing());
    return Outcome.done(comment.id());
  }

  /// @param with number of the comment that says the same; null: it stands alone again
  Outcome<CommentId> group(Actor actor, RoundId id, int number, @Nullable Integer with) {
    if (rounds.lock(id).settled() != null) return Outcome.refused(RoundRefusal.SETTLED);
    var comment = comments.lock(id, number);
    if (with == null) {
      comments.group(comment.id(), null);
      return Outcome.done(comment.id());
    }
    var other = comments.find(id, with);
    var grouped = comments.of(id).stream().anyMatch(one -> comment.id().equals(one.sameAs()));
    var fits =
        other.isPresent()
            && !other.get().id().equals(comment.id())
            && other.get().sameAs() == null
            && !grouped;
    if (!fits) return Outcome.refused(RoundRefusal.NOT_SAME);
    comments.group(comment.id(), other.get().id());
    audit.done(actor, RoundAction.KEEP, comment.id().thing());
    return Outcome.done(comment.id());
  }

  /// @param keptAs under which name the answer is used again; null: it is not
  Outcome<CommentId> answer(
      Actor actor, RoundId id, int number, Given answer, int version, @Nullable String keptAs) {
    var round = rounds.lock(id);
    if (round.settled() != null) return Outcome.refused(RoundRefusal.SETTLED);
    var comment = comments.lock(id, number);
    if (comment.version() != version) return Outcome.refused(StandardRefusal.CHANGED_MEANWHILE);
    comments.answer(comment.id(), answer, actor.signedInPerson());
    if (keptAs != null) {
      standard.keep(round.plan().organisation(), keptAs, answer.verdict(), answer.text());
    }
    var changed = answer.changed();
    if (changed != null) {
      thread.link(actor, changed.card().thing(), Relation.ANSWERS, comment.id().thing());
    }
    audit.done(actor, RoundAction.ANSWER, comment.id().thing());
    return Outcome.done(comment.id());
  }

  void drop(Actor actor, Round round, String standardAnswer) {
    standard.drop(round.plan().organisation(), standardAnswer);
    audit.done(actor, RoundAction.KEEP, round.id().thing());
  }

  /// Everybody is told; nothing changes after that.
  Outcome<RoundId> publish(Actor actor, RoundId id) {
    var round = rounds.lock(id);
    if (round.settled() != null) return Outcome.refused(RoundRefusal.SETTLED);
    LocalDate today = Today.of(clock);
    if (!today.isAfter(round.is().closes())) return Outcome.refused(RoundRefusal.STILL_OPEN);
    var all = comments.of(id);
    var open = all.stream().anyMatch(one -> one.answer() == null && one.sameAs() == null);
    if (open) return Outcome.refused(RoundRefusal.UNANSWERED);
    rounds.settle(id, actor.signedInPerson());
    letters.settled(rounds.get(id), all, comments.authors(id));
    comments.forgetAuthors(id);
    var plan = stages.lock(round.plan().id());
    if (plan.stage() == PlanStage.COMMENTS && rounds.allSettled(plan.id())) {
      stages.put(plan.id(), PlanStage.WRITING);
    }
    audit.done(actor, RoundAction.KEEP, id.thing());
    return Outcome.done(id);
  }
}
