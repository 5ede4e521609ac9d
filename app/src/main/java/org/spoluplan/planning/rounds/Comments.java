package org.spoluplan.planning.rounds;

import static org.spoluplan.planning.db.Tables.COMMENT_AUTHOR;
import static org.spoluplan.planning.db.Tables.ROUND_COMMENT;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.spoluplan.access.PersonId;
import org.spoluplan.documents.FileId;
import org.spoluplan.kernel.Code;
import org.spoluplan.kernel.NotFound;
import org.spoluplan.kernel.Secret;
import org.spoluplan.meetings.MeetingId;
import org.spoluplan.planning.CardId;
import org.spoluplan.planning.CommentId;
import org.spoluplan.planning.RoundId;
import org.spoluplan.planning.db.tables.records.CommentAuthorRecord;
import org.spoluplan.planning.db.tables.records.RoundCommentRecord;
import org.spoluplan.planning.rounds.Comment.Answer;
import org.spoluplan.planning.rounds.Comment.Author;
import org.spoluplan.planning.rounds.Comment.Changed;
import org.spoluplan.planning.rounds.Comment.Content;
import org.springframework.stereotype.Repository;

/// All comments, and apart from them their authors.
@Repository
class Comments {

  private final DSLContext sql;
  private final Clock clock;

  Comments(DSLContext sql, Clock clock) {
    this.sql = sql;
    this.clock = clock;
  }

  /// By number.
  List<Comment> of(RoundId round) {
    return list(ROUND_COMMENT.ROUND_ID.eq(round.value()));
  }

  List<Comment> list(Collection<UUID> ids) {
    return list(ROUND_COMMENT.ID.in(ids));
  }

  Optional<Comment> find(RoundId round, int number) {
    var its = ROUND_COMMENT.ROUND_ID.eq(round.value()).and(ROUND_COMMENT.NUMBER.eq(number));
    return list(its).stream().findFirst();
  }

  /// Nobody changes it until this transaction ends.
  Comment lock(RoundId round, int number) {
    sql.select(ROUND_COMMENT.ID)
        .from(ROUND_COMMENT)
        .where(ROUND_COMMENT.ROUND_ID.eq(round.value()).and(ROUND_COMMENT.NUMBER.eq(number)))
        .forUpdate()
        .fetch();
    return find(round, number).orElseThrow(() -> new NotFound(CommentId.KIND, number));
  }

  /// Whoever has the key of its receipt.
  Optional<Comment> withKey(Secret key) {
    return sql.select(COMMENT_AUTHOR.COMMENT_ID)
        .from(COMMENT_AUTHOR)
        .where(COMMENT_AUTHOR.KEY_HASH.eq(key.hash()))
        .fetchOptional(COMMENT_AUTHOR.COMMENT_ID)
        .flatMap(id -> list(List.of(id)).stream().findFirst());
  }

  private List<Comment> list(Condition wanted) {
    return sql.selectFrom(ROUND_COMMENT)
        .where(wanted)
        .orderBy(ROUND_COMMENT.NUMBER)
        .fetch(Comments::comment);
  }

  private static Comment comment(RoundCommentRecord row) {
    var card = row.getCardId();
    var file = row.getFileId();
    var role = row.getRole();
    var cut = row.getCutFrom();
    var same = row.getSameAs();
    var kind = row.getKind();
    var handler = row.getHandlerId();
    return new Comment(
        new CommentId(row.getId()),
        new RoundId(row.getRoundId()),
        row.getNumber(),
        row.getSentOn(),
        row.getReceivedAt(),
        Code.parse(Comment.Channel.class, row.getChannel()),
        new Content(
            card == null ? null : new CardId(card),
            row.getSection(),
            row.getSentence(),
            row.getWording(),
            row.getProposal(),
            row.getReason(),
            file == null ? null : new FileId(file)),
        role == null ? null : Code.parse(Comment.Role.class, role),
        cut == null ? null : new CommentId(cut),
        same == null ? null : new CommentId(same),
        kind == null ? null : Code.parse(Comment.Kind.class, kind),
        handler == null ? null : new PersonId(handler),
        answer(row),
        row.getVersion());
  }

  private static @Nullable Answer answer(RoundCommentRecord row) {
    if (row.getVerdict() == null) return null;
    var changed = row.getChangedCardId();
    var meeting = row.getMeetingId();
    return new Answer(
        Code.parse(Comment.Verdict.class, row.getVerdict()),
        row.getAnswer(),
        changed == null ? null : new Changed(new CardId(changed), row.getChangedRevision()),
        meeting == null ? null : new MeetingId(meeting),
        new PersonId(row.getAnsweredBy()),
        row.getAnsweredAt());
  }

  /// Who wrote them, as far as it is still kept.
  Map<UUID, Author> authors(RoundId round) {
    return sql.select(COMMENT_AUTHOR)
        .from(COMMENT_AUTHOR)
        .join(ROUND_COMMENT)
        .on(ROUND_COMMENT.ID.eq(COMMENT_AUTHOR.COMMENT_ID))
        .where(ROUND_COMMENT.ROUND_ID.eq(round.value()))
        .fetchMap(row -> row.value1().getCommentId(), row -> author(row.value1()));
  }

  private static Author author(CommentAuthorRecord row) {
    var person = row.getPersonId();
    return new Author(
        row.getName(),
        row.getOrganisation(),
        row.getEmail(),
        person == null ? null : new PersonId(person));
  }

  /// @param key opens its receipt
  CommentId add(NewComment comment, Secret key) {
    var row = sql.newRecord(ROUND_COMMENT);
    row.setId(UUID.randomUUID());
    row.setRoundId(comment.round().value());
    row.setNumber(nextNumber(comment.round()));
    row.setSentOn(comment.sent());
    row.setReceivedAt(clock.instant());
    row.setChannel(Code.of(comment.channel()));
    row.setRole(comment.role() == null ? null : Code.of(comment.role()));
    row.setCutFrom(comment.cutFrom() == null ? null : comment.cutFrom().value());
    fill(row, comment.is());
    row.insert();
    var author = sql.newRecord(COMMENT_AUTHOR);
    author.setCommentId(row.getId());
    author.setName(comment.author().name());
    author.setOrganisation(comment.author().organisation());
    author.setEmail(comment.author().email());
    var person = comment.author().person();
    author.setPersonId(person == null ? null : person.value());
    author.setKeyHash(key.hash());
    author.insert();
    return new CommentId(row.getId());
  }

  private static void fill(RoundCommentRecord row, Content is) {
    row.setCardId(is.card() == null ? null : is.card().value());
    row.setSection(is.section());
    row.setSentence(is.sentence());
    row.setWording(is.wording());
    row.setProposal(is.proposal());
    row.setReason(is.reason());
    row.setFileId(is.file() == null ? null : is.file().value());
  }

  /// The round is locked by whoever adds.
  private int nextNumber(RoundId round) {
    var last =
        sql.select(DSL.max(ROUND_COMMENT.NUMBER))
            .from(ROUND_COMMENT)
            .where(ROUND_COMMENT.ROUND_ID.eq(round.value()))
            .fetchOne(0, Integer.class);
    return Objects.requireNonNullElse(last, 0) + 1;
  }

  /// What somebody has said already in the same words: a double click is one comment.
  Optional<Comment> same(RoundId round, Content is) {
    return of(round).stream().filter(one -> one.is().with(null).equals(is)).findFirst();
  }

  void sort(CommentId id, Comment.@Nullable Kind kind, @Nullable PersonId handler) {
    sql.update(ROUND_COMMENT)
        .set(ROUND_COMMENT.KIND, kind == null ? null : Code.of(kind))
        .set(ROUND_COMMENT.HANDLER_ID, handler == null ? null : handler.value())
        .set(ROUND_COMMENT.VERSION, ROUND_COMMENT.VERSION.plus(1))
        .where(ROUND_COMMENT.ID.eq(id.value()))
        .execute();
  }

  void group(CommentId id, @Nullable CommentId with) {
    sql.update(ROUND_COMMENT)
        .set(ROUND_COMMENT.SAME_AS, with == null ? null : with.value())
        .set(ROUND_COMMENT.VERSION, ROUND_COMMENT.VERSION.plus(1))
        .where(ROUND_COMMENT.ID.eq(id.value()))
        .execute();
  }

  void shorten(CommentId id, String wording) {
    sql.update(ROUND_COMMENT)
        .set(ROUND_COMMENT.WORDING, wording)
        .set(ROUND_COMMENT.VERSION, ROUND_COMMENT.VERSION.plus(1))
        .where(ROUND_COMMENT.ID.eq(id.value()))
        .execute();
  }

  void answer(CommentId id, Given answer, PersonId by) {
    var changed = answer.changed();
    var meeting = answer.meeting();
    sql.update(ROUND_COMMENT)
        .set(ROUND_COMMENT.VERDICT, Code.of(answer.verdict()))
        .set(ROUND_COMMENT.ANSWER, answer.text())
        .set(ROUND_COMMENT.CHANGED_CARD_ID, changed == null ? null : changed.card().value())
        .set(ROUND_COMMENT.CHANGED_REVISION, changed == null ? null : changed.revision())
        .set(ROUND_COMMENT.MEETING_ID, meeting == null ? null : meeting.value())
        .set(ROUND_COMMENT.ANSWERED_BY, by.value())
        .set(ROUND_COMMENT.ANSWERED_AT, clock.instant())
        .set(ROUND_COMMENT.VERSION, ROUND_COMMENT.VERSION.plus(1))
        .where(ROUND_COMMENT.ID.eq(id.value()))
        .execute();
  }

  /// Once everybody was answered nobody needs to know who wrote; receipts can still be opened.
  void forgetAuthors(RoundId round) {
    var its =
        DSL.select(ROUND_COMMENT.ID)
            .from(ROUND_COMMENT)
            .where(ROUND_COMMENT.ROUND_ID.eq(round.value()));
    sql.update(COMMENT_AUTHOR)
        .setNull(COMMENT_AUTHOR.NAME)
        .setNull(COMMENT_AUTHOR.ORGANISATION)
        .setNull(COMMENT_AUTHOR.EMAIL)
        .setNull(COMMENT_AUTHOR.PERSON_ID)
        .where(COMMENT_AUTHOR.COMMENT_ID.in(its))
        .execute();
  }

  Optional<Comment> with(FileId file) {
    return list(ROUND_COMMENT.FILE_ID.eq(file.value())).stream().findFirst();
  }

  record NewComment(
      RoundId round,
      LocalDate sent,
      Comment.Channel channel,
      Content is,
      Comment.@Nullable Role role,
      Author author,
      @Nullable CommentId cutFrom) {

    NewComment with(FileId file) {
      return new NewComment(round, sent, channel, is.with(file), role, author, cutFrom);
    }
  }

  /// An answer as it is given; see [Answer].
  record Given(
      Comment.Verdict verdict,
      String text,
      @Nullable Changed changed,
      @Nullable MeetingId meeting) {}
}
