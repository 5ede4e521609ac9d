package org.spoluplan.meetings.voting;

import static org.spoluplan.meetings.db.Tables.RULES_OF_PROCEDURE;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;
import org.spoluplan.kernel.Code;
import org.spoluplan.kernel.Share;
import org.spoluplan.meetings.BodyId;
import org.spoluplan.meetings.db.tables.records.RulesOfProcedureRecord;
import org.spoluplan.meetings.voting.VotingRules.Majority;
import org.spoluplan.meetings.voting.VotingRules.TieRule;
import org.spoluplan.meetings.voting.VotingRules.VoteUnit;
import org.spoluplan.meetings.voting.VotingRules.Written;
import org.spoluplan.meetings.voting.VotingRules.Written.Silence;
import org.springframework.stereotype.Repository;

/// What rules of procedure say about voting, by their version.
@Repository
class RulesInForce {

  /// @param id of the version
  record Edition(UUID id, VotingRules rules) {}

  private final DSLContext sql;

  RulesInForce(DSLContext sql) {
    this.sql = sql;
  }

  Optional<Edition> find(BodyId body, LocalDate day) {
    return sql.selectFrom(RULES_OF_PROCEDURE)
        .where(RULES_OF_PROCEDURE.BODY_ID.eq(body.value()))
        .and(RULES_OF_PROCEDURE.VALID_FROM.le(day))
        .and(RULES_OF_PROCEDURE.VALID_TO.isNull().or(RULES_OF_PROCEDURE.VALID_TO.ge(day)))
        .orderBy(RULES_OF_PROCEDURE.VALID_FROM.desc())
        .limit(1)
        .fetchOptional(RulesInForce::edition);
  }

  Edition get(UUID id) {
    return sql.selectFrom(RULES_OF_PROCEDURE)
        .where(RULES_OF_PROCEDURE.ID.eq(id))
        .fetchSingle(RulesInForce::edition);
  }

  private static Edition edition(RulesOfProcedureRecord row) {
    var quorum =
        row.getQuorumBase().equals("none")
            ? null
            : new Share(row.getQuorumPart(), row.getQuorumWhole(), row.getQuorumExceeds());
    return new Edition(
        row.getId(),
        new VotingRules(
            quorum,
            majority(row),
            Code.parse(TieRule.class, row.getTieRule()),
            Code.parse(VoteUnit.class, row.getVoteUnit()),
            new Written(
                row.getWrittenBallot(),
                row.getWrittenBallotDays(),
                Code.parse(Silence.class, row.getSilence()))));
  }

  private static Majority majority(RulesOfProcedureRecord row) {
    return new Majority(
        new Share(row.getMajorityPart(), row.getMajorityWhole(), row.getMajorityExceeds()),
        Code.parse(Majority.Base.class, row.getMajorityBase()),
        row.getAbstentionsAreCast());
  }
}
