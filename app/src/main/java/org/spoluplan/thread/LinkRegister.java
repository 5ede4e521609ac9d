package org.spoluplan.thread;

import static org.spoluplan.thread.db.Tables.LINK;

import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.spoluplan.kernel.Code;
import org.spoluplan.kernel.Thing;
import org.spoluplan.thread.db.tables.records.LinkRecord;
import org.springframework.stereotype.Repository;

/// All links, oldest first.
@Repository
class LinkRegister implements Walk.Links {

  private final DSLContext sql;
  private final Clock clock;

  LinkRegister(DSLContext sql, Clock clock) {
    this.sql = sql;
    this.clock = clock;
  }

  /// What was said by hand and is now made by use stays because of its use.
  ///
  /// @return false when the link was there already
  boolean add(Bond.Ends ends, @Nullable UUID by, boolean byHand) {
    if (!byHand) {
      sql.update(LINK).set(LINK.BY_HAND, false).where(is(ends)).and(LINK.BY_HAND).execute();
    }
    return sql.insertInto(LINK)
            .set(LINK.FROM_KIND, ends.from().kind())
            .set(LINK.FROM_ID, ends.from().id())
            .set(LINK.RELATION, Code.of(ends.relation()))
            .set(LINK.TO_KIND, ends.to().kind())
            .set(LINK.TO_ID, ends.to().id())
            .set(LINK.CREATED_AT, clock.instant())
            .set(LINK.CREATED_BY, by)
            .set(LINK.BY_HAND, byHand)
            .onConflictDoNothing()
            .execute()
        == 1;
  }

  /// @return false when there was no such link
  boolean remove(Bond.Ends ends) {
    return sql.deleteFrom(LINK).where(is(ends)).execute() == 1;
  }

  /// Whether the link is there, and not because somebody said it.
  boolean isMadeByUse(Bond.Ends ends) {
    return sql.fetchExists(LINK, is(ends).and(LINK.BY_HAND.isFalse()));
  }

  private static Condition is(Bond.Ends ends) {
    return LINK.FROM_ID
        .eq(ends.from().id())
        .and(LINK.RELATION.eq(Code.of(ends.relation())))
        .and(LINK.TO_ID.eq(ends.to().id()));
  }

  @Override
  public List<Link> from(Collection<Thing> things) {
    return list(LINK.FROM_ID.in(ids(things)));
  }

  @Override
  public List<Link> to(Collection<Thing> things) {
    return list(LINK.TO_ID.in(ids(things)));
  }

  private List<Link> list(Condition condition) {
    return sql.selectFrom(LINK)
        .where(condition)
        .orderBy(LINK.CREATED_AT, LINK.ID)
        .fetch(LinkRegister::toLink);
  }

  private static List<UUID> ids(Collection<Thing> things) {
    return things.stream().map(Thing::id).toList();
  }

  private static Link toLink(LinkRecord row) {
    return new Link(
        new Thing(row.getFromKind(), row.getFromId()),
        Code.parse(Relation.class, row.getRelation()),
        new Thing(row.getToKind(), row.getToId()),
        row.getCreatedAt(),
        row.getByHand());
  }
}
