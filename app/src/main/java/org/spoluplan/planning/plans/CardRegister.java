package org.spoluplan.planning.plans;

import static org.spoluplan.planning.db.Tables.CARD;
import static org.spoluplan.planning.db.Tables.CARD_REVISION;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.JSONB;
import org.jooq.Record2;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.spoluplan.access.PersonId;
import org.spoluplan.kernel.Code;
import org.spoluplan.meetings.BodyId;
import org.spoluplan.people.OrganisationId;
import org.spoluplan.planning.Card;
import org.spoluplan.planning.CardContent;
import org.spoluplan.planning.CardId;
import org.spoluplan.planning.Cards;
import org.spoluplan.planning.Plan;
import org.spoluplan.planning.PlanId;
import org.spoluplan.planning.db.tables.records.CardRecord;
import org.spoluplan.planning.db.tables.records.CardRevisionRecord;
import org.springframework.stereotype.Repository;

/// All chapters and cards, as they stand now.
@Repository
class CardRegister implements Cards {

  /// No row of plans is longer.
  private static final int MOST_PLANS = 50;

  private final DSLContext sql;
  private final PlanRegister plans;
  private final Clock clock;

  CardRegister(DSLContext sql, PlanRegister plans, Clock clock) {
    this.sql = sql;
    this.plans = plans;
    this.clock = clock;
  }

  @Override
  public List<Card> of(Plan plan) {
    return inOrder(list(ofPlan(plan).and(CARD.REMOVED_AT.isNull())));
  }

  List<Card> goneFrom(Plan plan) {
    return list(ofPlan(plan).and(CARD.REMOVED_AT.isNotNull()));
  }

  /// Of a plan, gone ones too.
  List<Card> ever(Plan plan) {
    return list(ofPlan(plan));
  }

  private static Condition ofPlan(Plan plan) {
    return CARD.PLAN_ID.eq(plan.id().value());
  }

  @Override
  public List<Card> list(Collection<CardId> ids) {
    return list(CARD.ID.in(ids.stream().map(CardId::value).toList()));
  }

  /// The same measure in all plans.
  List<Card> withKey(UUID key) {
    return list(CARD.KEY.eq(key));
  }

  /// For which the person, or an organisation of his, answers.
  List<Card> ownedBy(PersonId person, Collection<OrganisationId> offices) {
    var its = offices.stream().map(OrganisationId::value).toList();
    var owned = CARD.OWNER_PERSON_ID.eq(person.value()).or(CARD.OWNER_ORGANISATION_ID.in(its));
    return list(owned.and(CARD.REMOVED_AT.isNull()));
  }

  List<Card> all() {
    return list(CARD.REMOVED_AT.isNull());
  }

  Card lock(CardId id) {
    sql.select(CARD.ID).from(CARD).where(CARD.ID.eq(id.value())).forUpdate().fetch();
    return get(id);
  }

  private List<Card> list(Condition wanted) {
    var rows =
        sql.select(CARD, CARD_REVISION)
            .from(CARD)
            .join(CARD_REVISION)
            .on(CARD_REVISION.CARD_ID.eq(CARD.ID).and(CARD_REVISION.NUMBER.eq(CARD.REVISION)))
            .where(wanted)
            .orderBy(CARD.DEPTH, CARD.POSITION, CARD.ID)
            .fetch();
    var ids = rows.stream().map(row -> row.value1().getPlanId()).distinct().toList();
    Map<PlanId, Plan> its =
        plans.list(ids).stream().collect(Collectors.toMap(Plan::id, Function.identity()));
    return rows.stream().map(row -> card(row, its)).toList();
  }

  private static Card card(Record2<CardRecord, CardRevisionRecord> both, Map<PlanId, Plan> plans) {
    var row = both.value1();
    var last = both.value2();
    var parent = row.getParentId();
    var body = row.getBodyId();
    var owner = row.getOwnerPersonId();
    var office = row.getOwnerOrganisationId();
    var analysis = row.getAnalysis();
    return new Card(
        new CardId(row.getId()),
        Objects.requireNonNull(plans.get(new PlanId(row.getPlanId()))),
        parent == null ? null : new CardId(parent),
        row.getKey(),
        row.getDepth(),
        row.getPosition(),
        row.getCode(),
        analysis == null ? null : Code.parse(Card.Analysis.class, analysis),
        body == null ? null : new BodyId(body),
        owner == null ? null : new PersonId(owner),
        office == null ? null : new OrganisationId(office),
        row.getRemovedAt() == null ? null : Objects.requireNonNullElse(row.getRemovedBecause(), ""),
        CardJson.read(last.getContent().data()),
        row.getRevision(),
        new PersonId(last.getWrittenBy()),
        last.getWrittenAt());
  }

  /// Each one before those under it; what hangs on a card that is gone hangs on nothing.
  private static List<Card> inOrder(List<Card> cards) {
    var under = new HashMap<@Nullable CardId, List<Card>>();
    var known = cards.stream().map(Card::id).collect(Collectors.toUnmodifiableSet());
    for (var card : cards) {
      var parent = card.parent() == null || !known.contains(card.parent()) ? null : card.parent();
      under.computeIfAbsent(parent, _ -> new ArrayList<>()).add(card);
    }
    var ordered = new ArrayList<Card>();
    addUnder(null, under, ordered);
    return ordered;
  }

  private static void addUnder(
      @Nullable CardId parent, Map<@Nullable CardId, List<Card>> under, List<Card> ordered) {
    for (var card : under.getOrDefault(parent, List.of())) {
      ordered.add(card);
      addUnder(card.id(), under, ordered);
    }
  }

  /// Codes that were given in the plans before it: they mean those measures for ever.
  Set<String> codesBefore(Plan plan) {
    var codes = new HashSet<String>();
    var before = plan.predecessor();
    for (int i = 0; before != null && i < MOST_PLANS; i++) {
      var earlier = plans.get(before);
      ever(earlier).forEach(card -> codes.add(card.code()));
      before = earlier.predecessor();
    }
    return codes;
  }

  CardId add(NewCard card, PersonId by) {
    var row = sql.newRecord(CARD);
    row.setId(UUID.randomUUID());
    row.setPlanId(card.plan().value());
    row.setParentId(card.parent() == null ? null : card.parent().value());
    row.setDepth(card.depth());
    row.setPosition(card.position());
    row.setCode(card.code());
    row.setKey(card.key());
    row.setAnalysis(card.analysis() == null ? null : Code.of(card.analysis()));
    row.setBodyId(card.body() == null ? null : card.body().value());
    row.insert();
    var id = new CardId(row.getId());
    write(id, card.is(), null, by);
    return id;
  }

  /// The card says that from now on; the number of the revision is answered.
  int write(CardId id, CardContent is, @Nullable String note, PersonId by) {
    var number =
        Objects.requireNonNull(
            sql.update(CARD)
                .set(CARD.REVISION, CARD.REVISION.plus(1))
                .where(CARD.ID.eq(id.value()))
                .returningResult(CARD.REVISION)
                .fetchOne(CARD.REVISION));
    sql.insertInto(CARD_REVISION)
        .set(CARD_REVISION.CARD_ID, id.value())
        .set(CARD_REVISION.NUMBER, number)
        .set(CARD_REVISION.CONTENT, JSONB.valueOf(CardJson.write(is)))
        .set(CARD_REVISION.NOTE, note)
        .set(CARD_REVISION.WRITTEN_BY, by.value())
        .set(CARD_REVISION.WRITTEN_AT, clock.instant())
        .execute();
    return number;
  }

  void assign(CardId id, Assignment to) {
    sql.update(CARD)
        .set(CARD.CODE, to.code())
        .set(CARD.BODY_ID, to.body() == null ? null : to.body().value())
        .set(CARD.OWNER_PERSON_ID, to.owner() == null ? null : to.owner().value())
        .set(CARD.OWNER_ORGANISATION_ID, to.office() == null ? null : to.office().value())
        .where(CARD.ID.eq(id.value()))
        .execute();
  }

  void place(CardId id, int position) {
    sql.update(CARD).set(CARD.POSITION, position).where(CARD.ID.eq(id.value())).execute();
  }

  void remove(CardId id, String because) {
    sql.update(CARD)
        .set(CARD.REMOVED_AT, clock.instant())
        .set(CARD.REMOVED_BECAUSE, because)
        .where(CARD.ID.eq(id.value()))
        .execute();
  }

  void bringBack(CardId id) {
    sql.update(CARD)
        .set(CARD.REMOVED_AT, DSL.castNull(CARD.REMOVED_AT))
        .set(CARD.REMOVED_BECAUSE, DSL.castNull(CARD.REMOVED_BECAUSE))
        .where(CARD.ID.eq(id.value()))
        .execute();
  }

  /// @param code unique in the plan
  record NewCard(
      PlanId plan,
      @Nullable CardId parent,
      int depth,
      int position,
      String code,
      UUID key,
      Card.@Nullable Analysis analysis,
      @Nullable BodyId body,
      CardContent is) {}

  /// Who works on a card and answers for it.
  record Assignment(
      String code,
      @Nullable BodyId body,
      @Nullable PersonId owner,
      @Nullable OrganisationId office) {}
}
