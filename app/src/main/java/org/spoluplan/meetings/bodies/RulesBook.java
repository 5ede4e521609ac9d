package org.spoluplan.meetings.bodies;

import static org.spoluplan.meetings.db.Tables.RULES_OF_PROCEDURE;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.spoluplan.kernel.Code;
import org.spoluplan.kernel.DateRange;
import org.spoluplan.kernel.Share;
import org.spoluplan.meetings.BodyId;
import org.spoluplan.meetings.Procedures;
import org.spoluplan.meetings.RulesOfProcedure;
import org.spoluplan.meetings.RulesOfProcedure.Admission;
import org.spoluplan.meetings.RulesOfProcedure.AdmissionWay;
import org.spoluplan.meetings.RulesOfProcedure.Convener;
import org.spoluplan.meetings.RulesOfProcedure.Deadlines;
import org.spoluplan.meetings.RulesOfProcedure.Majority;
import org.spoluplan.meetings.RulesOfProcedure.MajorityBase;
import org.spoluplan.meetings.RulesOfProcedure.Numbering;
import org.spoluplan.meetings.RulesOfProcedure.Quorum;
import org.spoluplan.meetings.RulesOfProcedure.QuorumBase;
import org.spoluplan.meetings.RulesOfProcedure.Silence;
import org.spoluplan.meetings.RulesOfProcedure.TieRule;
import org.spoluplan.meetings.RulesOfProcedure.VoteUnit;
import org.spoluplan.meetings.RulesOfProcedure.Writing;
import org.spoluplan.meetings.db.tables.records.RulesOfProcedureRecord;
import org.springframework.stereotype.Repository;

/// All editions of the rules of all bodies.
@Repository
class RulesBook implements Procedures {

  private final DSLContext sql;

  RulesBook(DSLContext sql) {
    this.sql = sql;
  }

  @Override
  public List<Edition> editions(BodyId body) {
    return sql.selectFrom(RULES_OF_PROCEDURE)
        .where(RULES_OF_PROCEDURE.BODY_ID.eq(body.value()))
        .orderBy(RULES_OF_PROCEDURE.VALID_FROM.desc())
        .fetch(RulesBook::toEdition);
  }

  @Override
  public Map<BodyId, RulesOfProcedure> rules(Collection<BodyId> bodies, LocalDate day) {
    var editions =
        sql.selectFrom(RULES_OF_PROCEDURE)
            .where(RULES_OF_PROCEDURE.BODY_ID.in(bodies.stream().map(BodyId::value).toList()))
            .orderBy(RULES_OF_PROCEDURE.VALID_FROM.desc())
            .fetchGroups(row -> new BodyId(row.getBodyId()), RulesBook::toEdition);
    return bodies.stream()
        .distinct()
        .collect(
            Collectors.toMap(
                Function.identity(),
                body ->
                    Procedures.said(
                        Procedures.inForce(editions.getOrDefault(body, List.of()), day))));
  }

  /// The newest edition, perhaps still to come: whoever writes the next one begins with it.
  Optional<RulesOfProcedure> latest(BodyId body) {
    return editions(body).stream().findFirst().map(Edition::rules);
  }

  boolean hasEditionFrom(BodyId body, @Nullable LocalDate day) {
    return sql.fetchExists(
        RULES_OF_PROCEDURE,
        RULES_OF_PROCEDURE.BODY_ID.eq(body.value()),
        RULES_OF_PROCEDURE.VALID_FROM.eq(day));
  }

  /// Takes its place among the editions: the one before it ends, the one after it bounds it.
  void add(BodyId body, RulesOfProcedure rules) {
    var from = java.util.Objects.requireNonNull(rules.validity().from());
    var next =
        sql.select(DSL.min(RULES_OF_PROCEDURE.VALID_FROM))
            .from(RULES_OF_PROCEDURE)
            .where(RULES_OF_PROCEDURE.BODY_ID.eq(body.value()))
            .and(RULES_OF_PROCEDURE.VALID_FROM.gt(from))
            .fetchSingle()
            .value1();
    sql.update(RULES_OF_PROCEDURE)
        .set(RULES_OF_PROCEDURE.VALID_TO, from.minusDays(1))
        .where(RULES_OF_PROCEDURE.BODY_ID.eq(body.value()))
        .and(RULES_OF_PROCEDURE.VALID_FROM.lt(from))
        .and(RULES_OF_PROCEDURE.VALID_TO.isNull().or(RULES_OF_PROCEDURE.VALID_TO.ge(from)))
        .execute();
    var row = sql.newRecord(RULES_OF_PROCEDURE);
    row.setBodyId(body.value());
    row.setValidFrom(from);
    row.setValidTo(next == null ? rules.validity().to() : next.minusDays(1));
    fill(row, rules);
    row.reset(RULES_OF_PROCEDURE.ID);
    row.insert();
  }

  private static void fill(RulesOfProcedureRecord row, RulesOfProcedure rules) {
    row.setSource(rules.source());
    row.setQuorumBase(Code.of(rules.quorum().base()));
    row.setQuorumPart(rules.quorum().share().part());
    row.setQuorumWhole(rules.quorum().share().whole());
    row.setQuorumExceeds(rules.quorum().share().exceeded());
    row.setMajorityBase(Code.of(rules.majority().base()));
    row.setMajorityPart(rules.majority().share().part());
    row.setMajorityWhole(rules.majority().share().whole());
    row.setMajorityExceeds(rules.majority().share().exceeded());
    row.setTieRule(Code.of(rules.majority().tie()));
    row.setAbstentionsAreCast(rules.majority().abstentionsAreCast());
    row.setVoteUnit(Code.of(rules.voteUnit()));
    row.setWrittenBallot(rules.writing().allowed());
    row.setWrittenBallotDays(rules.writing().days());
    row.setSilence(Code.of(rules.writing().silence()));
    row.setNoticeDays(rules.deadlines().notice());
    row.setAgendaDays(rules.deadlines().agenda());
    row.setPapersDays(rules.deadlines().papers());
    row.setExcuseDays(rules.deadlines().excuse());
    row.setVerifiers(rules.verifiers());
    row.setConvenedBy(Code.of(rules.convenedBy()));
    row.setRequestPart(rules.request().part());
    row.setRequestWhole(rules.request().whole());
    row.setGuestMeetingsFirst(rules.admission().guestMeetingsFirst());
    row.setAdmission(Code.of(rules.admission().way()));
    var appointing = rules.admission().appointedBy();
    row.setAppointingBodyId(appointing == null ? null : appointing.value());
    row.setAbsences(rules.absences());
    row.setMeetingsPerYear(rules.meetingsPerYear());
    row.setNumbering(Code.of(rules.numbering()));
  }

  private static Edition toEdition(RulesOfProcedureRecord row) {
    return new Edition(row.getId(), toRules(row));
  }

  private static RulesOfProcedure toRules(RulesOfProcedureRecord row) {
    return new RulesOfProcedure(
        new DateRange(row.getValidFrom(), row.getValidTo()),
        row.getSource(),
        new Quorum(
            Code.parse(QuorumBase.class, row.getQuorumBase()),
            new Share(row.getQuorumPart(), row.getQuorumWhole(), row.getQuorumExceeds())),
        new Majority(
            Code.parse(MajorityBase.class, row.getMajorityBase()),
            new Share(row.getMajorityPart(), row.getMajorityWhole(), row.getMajorityExceeds()),
            Code.parse(TieRule.class, row.getTieRule()),
            row.getAbstentionsAreCast()),
        Code.parse(VoteUnit.class, row.getVoteUnit()),
        new Writing(
            row.getWrittenBallot(),
            row.getWrittenBallotDays(),
            Code.parse(Silence.class, row.getSilence())),
        new Deadlines(
            row.getNoticeDays(), row.getAgendaDays(), row.getPapersDays(), row.getExcuseDays()),
        row.getVerifiers(),
        Code.parse(Convener.class, row.getConvenedBy()),
        Share.atLeast(row.getRequestPart(), row.getRequestWhole()),
        new Admission(
            Code.parse(AdmissionWay.class, row.getAdmission()),
            row.getGuestMeetingsFirst(),
            row.getAppointingBodyId() == null ? null : new BodyId(row.getAppointingBodyId())),
        row.getAbsences(),
        row.getMeetingsPerYear(),
        Code.parse(Numbering.class, row.getNumbering()));
  }
}
