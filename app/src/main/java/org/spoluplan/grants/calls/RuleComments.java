package org.spoluplan.grants.calls;

import static org.spoluplan.grants.db.Tables.RULE_COMMENT;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.spoluplan.access.PersonId;
import org.spoluplan.grants.CallId;
import org.spoluplan.grants.calls.RuleComment.Answer;
import org.spoluplan.grants.calls.RuleComment.Said;
import org.spoluplan.grants.calls.RuleComment.Verdict;
import org.spoluplan.grants.db.tables.records.RuleCommentRecord;
import org.spoluplan.kernel.Code;
import org.springframework.stereotype.Repository;

/// Comments on draft rules.
@Repository
class RuleComments {

  private final DSLContext sql;
  private final Clock clock;

  RuleComments(DSLContext sql, Clock clock) {
    this.sql = sql;
    this.clock = clock;
  }

  /// In the order in which they came.
  List<RuleComment> of(CallId call) {
    return sql.selectFrom(RULE_COMMENT)
        .where(RULE_COMMENT.CALL_ID.eq(call.value()))
        .orderBy(RULE_COMMENT.RECEIVED_AT, RULE_COMMENT.ID)
        .fetch(RuleComments::comment);
  }

  Optional<RuleComment> find(CallId call, UUID id) {
    return of(call).stream().filter(one -> one.id().equals(id)).findFirst();
  }

  int unsettled(CallId call) {
    return sql.fetchCount(
        RULE_COMMENT, RULE_COMMENT.CALL_ID.eq(call.value()).and(RULE_COMMENT.VERDICT.isNull()));
  }

  private static RuleComment comment(RuleCommentRecord row) {
    return new RuleComment(
        row.getId(),
        row.getRuleNumber(),
        new Said(row.getAuthor(), row.getOrganisation(), row.getEmail(), row.getComment()),
        Optional.ofNullable(row.getPersonId()).map(PersonId::new).orElse(null),
        row.getReceivedAt(),
        answer(row));
  }

  private static @Nullable Answer answer(RuleCommentRecord row) {
    if (row.getVerdict() == null) return null;
    return new Answer(
        Code.parse(Verdict.class, row.getVerdict()), row.getAnswer(), row.getAnsweredAt());
  }

  /// Saying the same again adds nothing.
  void add(CallId call, int rule, Said said, @Nullable PersonId person) {
    var again = of(call).stream().anyMatch(one -> one.rule() == rule && one.said().equals(said));
    if (again) return;
    var row = sql.newRecord(RULE_COMMENT);
    row.setCallId(call.value());
    row.setRuleNumber(rule);
    row.setAuthor(said.author());
    row.setOrganisation(said.organisation());
    row.setEmail(said.email());
    row.setComment(said.comment());
    row.setPersonId(person == null ? null : person.value());
    row.setReceivedAt(clock.instant());
    row.insert();
  }

  void answer(UUID id, Verdict verdict, String reason, PersonId by) {
    sql.update(RULE_COMMENT)
        .set(RULE_COMMENT.VERDICT, Code.of(verdict))
        .set(RULE_COMMENT.ANSWER, reason)
        .set(RULE_COMMENT.ANSWERED_BY, by.value())
        .set(RULE_COMMENT.ANSWERED_AT, clock.instant())
        .where(RULE_COMMENT.ID.eq(id))
        .execute();
  }
}
