package org.spoluplan.planning.actions;

import static org.spoluplan.planning.db.Tables.PROGRESS;
import static org.spoluplan.planning.db.Tables.PROMISE;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.spoluplan.access.PersonId;
import org.spoluplan.documents.FileId;
import org.spoluplan.kernel.Code;
import org.spoluplan.kernel.NotFound;
import org.spoluplan.planning.Card;
import org.spoluplan.planning.CardId;
import org.spoluplan.planning.db.tables.records.ProgressRecord;
import org.spoluplan.planning.db.tables.records.PromiseRecord;
import org.springframework.stereotype.Repository;

/// All promises and what was said about them.
@Repository
class Promises {

  private final DSLContext sql;
  private final ActionPlans years;
  private final Clock clock;

  Promises(DSLContext sql, ActionPlans years, Clock clock) {
    this.sql = sql;
    this.years = years;
    this.clock = clock;
  }

  /// In the order in which they were picked.
  List<Promise> of(ActionPlan year) {
    return list(PROMISE.ACTION_PLAN_ID.eq(year.id().value()));
  }

  List<Promise> of(Collection<ActionPlan> all) {
    return list(PROMISE.ACTION_PLAN_ID.in(all.stream().map(one -> one.id().value()).toList()));
  }

  List<Promise> of(CardId card) {
    return list(PROMISE.CARD_ID.eq(card.value()));
  }

  List<Promise> list(Collection<UUID> ids) {
    return list(PROMISE.ID.in(ids));
  }

  Promise get(PromiseId id) {
    return list(List.of(id.value())).stream()
        .findFirst()
        .orElseThrow(() -> new NotFound(PromiseId.KIND, id.value()));
  }

  /// Nobody changes it or speaks about it until this transaction ends.
  Promise lock(PromiseId id) {
    sql.select(PROMISE.ID).from(PROMISE).where(PROMISE.ID.eq(id.value())).forUpdate().fetch();
    return get(id);
  }

  Optional<Promise> with(FileId file) {
    var its =
        sql.select(PROGRESS.PROMISE_ID).from(PROGRESS).where(PROGRESS.FILE_ID.eq(file.value()));
    return list(PROMISE.ID.in(its)).stream().findFirst();
  }

  private List<Promise> list(Condition wanted) {
    var rows = sql.selectFrom(PROMISE).where(wanted).orderBy(PROMISE.POSITION).fetch();
    Map<UUID, ActionPlan> its =
        years.list(rows.stream().map(PromiseRecord::getActionPlanId).distinct().toList()).stream()
            .collect(Collectors.toMap(one -> one.id().value(), Function.identity()));
    var said =
        sql.selectFrom(PROGRESS)
            .where(PROGRESS.PROMISE_ID.in(rows.getValues(PROMISE.ID)))
            .orderBy(PROGRESS.POSITION)
            .fetchGroups(PROGRESS.PROMISE_ID, Promises::progress);
    return rows.map(
        row ->
            promise(
                row,
                Objects.requireNonNull(its.get(row.getActionPlanId())),
                said.getOrDefault(row.getId(), List.of())));
  }

  private static Promise promise(PromiseRecord row, ActionPlan year, List<Progress> said) {
    var from = row.getCarriedFrom();
    return new Promise(
        new PromiseId(row.getId()),
        year,
        new CardId(row.getCardId()),
        new Promise.Content(row.getWording(), row.getDueOn(), row.getPlanned()),
        from == null ? null : new PromiseId(from),
        row.getAddedLater(),
        said,
        row.getVersion());
  }

  private static Progress progress(ProgressRecord row) {
    var file = row.getFileId();
    var instead = row.getReplacedBy();
    return new Progress(
        new Progress.Said(
            Code.parse(State.class, row.getState()),
            row.getDone(),
            row.getBecause(),
            row.getSpent(),
            row.getEvidence(),
            file == null ? null : new FileId(file),
            instead == null ? null : new CardId(instead)),
        new PersonId(row.getWrittenBy()),
        row.getWrittenAt());
  }

  PromiseId add(ActionPlan year, Card card, Promise.Content is, @Nullable PromiseId carriedFrom) {
    var row = sql.newRecord(PROMISE);
    row.setId(UUID.randomUUID());
    row.setActionPlanId(year.id().value());
    row.setCardId(card.id().value());
    row.setRevision(card.revision());
    row.setPosition(next(year));
    fill(row, is);
    row.setCarriedFrom(carriedFrom == null ? null : carriedFrom.value());
    row.setAddedLater(year.approved() != null);
    row.insert();
    return new PromiseId(row.getId());
  }

  private int next(ActionPlan year) {
    var last =
        sql.select(DSL.max(PROMISE.POSITION))
            .from(PROMISE)
            .where(PROMISE.ACTION_PLAN_ID.eq(year.id().value()))
            .fetchOneInto(Integer.class);
    return last == null ? 0 : last + 1;
  }

  private static void fill(PromiseRecord row, Promise.Content is) {
    row.setWording(is.wording());
    row.setDueOn(is.due());
    row.setPlanned(is.planned());
  }

  void put(PromiseId id, Promise.Content is) {
    var row = sql.newRecord(PROMISE);
    fill(row, is);
    sql.update(PROMISE)
        .set(row)
        .set(PROMISE.VERSION, PROMISE.VERSION.plus(1))
        .where(PROMISE.ID.eq(id.value()))
        .execute();
  }

  /// Of which nobody said anything.
  void remove(PromiseId id) {
    sql.deleteFrom(PROMISE).where(PROMISE.ID.eq(id.value())).execute();
  }

  void say(Promise promise, Progress.Said said, PersonId by) {
    var row = sql.newRecord(PROGRESS);
    row.setPromiseId(promise.id().value());
    row.setPosition(promise.progress().size());
    row.setState(Code.of(said.state()));
    row.setDone(said.done());
    row.setBecause(said.because());
    row.setSpent(said.spent());
    row.setEvidence(said.evidence());
    row.setFileId(said.file() == null ? null : said.file().value());
    row.setReplacedBy(said.replacedBy() == null ? null : said.replacedBy().value());
    row.setWrittenBy(by.value());
    row.setWrittenAt(clock.instant());
    row.insert();
  }

  /// Of action plans that run: their day has passed and nobody was reminded of it yet.
  List<Promise> toRemind(LocalDate today) {
    var running = years.running();
    var due =
        PROMISE
            .ACTION_PLAN_ID
            .in(running.stream().map(one -> one.id().value()).toList())
            .and(PROMISE.DUE_ON.lt(today))
            .and(PROMISE.REMINDED_AT.isNull());
    return list(due).stream().filter(one -> one.isOverdue(today)).toList();
  }

  void reminded(Collection<PromiseId> ids) {
    sql.update(PROMISE)
        .set(PROMISE.REMINDED_AT, clock.instant())
        .where(PROMISE.ID.in(ids.stream().map(PromiseId::value).toList()))
        .execute();
  }
}
