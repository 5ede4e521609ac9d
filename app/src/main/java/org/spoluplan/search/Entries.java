package org.spoluplan.search;

import static org.spoluplan.search.db.Tables.ENTRY;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.DatePart;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.spoluplan.access.Access;
import org.spoluplan.access.Actor;
import org.spoluplan.access.Scoped;
import org.spoluplan.kernel.Thing;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/// The index in the database.
@Repository
@Transactional
class Entries implements SearchIndex {

  /// How alike a slip of the finger still is (share of three-letter groups).
  private static final String ALIKE = "0.45";

  private static final Field<Object> TERMS = DSL.field("search.entry.terms", Object.class);

  private final DSLContext sql;
  private final Access access;

  Entries(DSLContext sql, Access access) {
    this.sql = sql;
    this.access = access;
  }

  /// How exactly the words were taken.
  enum Match {
    ALL_WORDS,
    ALIKE_TITLES,
    SOME_WORDS
  }

  @Override
  public void put(Entry entry) {
    var scopes = entry.scopes().toArray(UUID[]::new);
    var values = new LinkedHashMap<Field<?>, @Nullable Object>();
    values.put(ENTRY.TITLE, entry.title());
    values.put(ENTRY.PLAIN_TITLE, CzechWords.plain(entry.title()));
    values.put(ENTRY.BODY, entry.body());
    values.put(ENTRY.URL, entry.path());
    values.put(ENTRY.DATED, entry.day());
    values.put(ENTRY.OPEN_TO_ALL, entry.openToAll());
    values.put(ENTRY.SCOPES, scopes);
    values.put(ENTRY.ANALYSIS, CzechWords.VERSION);
    values.put(DSL.field(DSL.name("terms")), DSL.field("{0}::tsvector", Terms.of(entry)));
    sql.insertInto(ENTRY)
        .set(ENTRY.KIND, entry.thing().kind())
        .set(ENTRY.ID, entry.thing().id())
        .set(values)
        .onConflict(ENTRY.KIND, ENTRY.ID)
        .doUpdate()
        .set(values)
        .execute();
  }

  @Override
  public void remove(Thing thing) {
    sql.deleteFrom(ENTRY).where(ENTRY.KIND.eq(thing.kind())).and(ENTRY.ID.eq(thing.id())).execute();
  }

  void removeAll() {
    sql.deleteFrom(ENTRY).execute();
  }

  void removeAll(String kind) {
    sql.deleteFrom(ENTRY).where(ENTRY.KIND.eq(kind)).execute();
  }

  /// Whether nothing is indexed, or something was indexed by other rules than today's.
  boolean isStale() {
    return !sql.fetchExists(ENTRY) || sql.fetchExists(ENTRY, ENTRY.ANALYSIS.ne(CzechWords.VERSION));
  }

  @Override
  public List<Found> find(Actor reader, String words, int most) {
    var query = Query.of(words);
    if (query.isEmpty()) return List.of();
    return list(reader, query, match(reader, query), Narrowing.NONE, 0, most);
  }

  /// The strictest way of taking the words that finds anything.
  Match match(Actor reader, Query query) {
    allowSlips();
    for (var match : Match.values()) {
      if (sql.fetchExists(ENTRY, visibleTo(reader), matching(query, match))) return match;
    }
    return Match.ALL_WORDS;
  }

  /// How many of each kind there are.
  Map<String, Integer> counts(Actor reader, Query query, Match match, Narrowing where) {
    allowSlips();
    return sql.select(ENTRY.KIND, DSL.count())
        .from(ENTRY)
        .where(visibleTo(reader))
        .and(matching(query, match))
        .and(within(where.of(null)))
        .groupBy(ENTRY.KIND)
        .orderBy(DSL.count().desc(), ENTRY.KIND)
        .fetchMap(ENTRY.KIND, DSL.count());
  }

  /// The years of what is found, newest first, whichever of them is looked at.
  List<Integer> years(Actor reader, Query query, Match match, Narrowing where) {
    allowSlips();
    var year = DSL.extract(ENTRY.DATED, DatePart.YEAR).as("year");
    return sql.selectDistinct(year)
        .from(ENTRY)
        .where(visibleTo(reader))
        .and(matching(query, match))
        .and(within(where.of(null).anyYear()))
        .and(ENTRY.DATED.isNotNull())
        .orderBy(year.desc())
        .fetch(year);
  }

  List<Found> list(Actor reader, Query query, Match match, Narrowing where, int offset, int most) {
    allowSlips();
    return sql.select(ENTRY.KIND, ENTRY.ID, ENTRY.TITLE, ENTRY.BODY, ENTRY.URL, ENTRY.DATED)
        .from(ENTRY)
        .where(visibleTo(reader))
        .and(matching(query, match))
        .and(within(where))
        .orderBy(
            fitness(query, match).desc(),
            ENTRY.DATED.desc().nullsLast(),
            DSL.length(ENTRY.TITLE),
            ENTRY.ID)
        .limit(most)
        .offset(offset)
        .fetch(Entries::toFound);
  }

  /// The same rule as [Access#permits], as a condition.
  private Condition visibleTo(Actor reader) {
    var reach = access.reach(reader, SearchAction.FIND);
    if (reach.everywhere()) return DSL.noCondition();
    var scopes = new java.util.HashSet<>(reach.scopes());
    scopes.add(Scoped.OPEN_TO_ALL);
    if (reader.isSignedIn()) scopes.add(Entry.SIGNED_IN);
    return DSL.condition("{0} && {1}", ENTRY.SCOPES, DSL.val(scopes.toArray(UUID[]::new)))
        .or(ENTRY.OPEN_TO_ALL);
  }

  private static Condition within(Narrowing where) {
    var condition = DSL.noCondition();
    if (where.kind() != null) condition = condition.and(ENTRY.KIND.eq(where.kind()));
    if (where.group() != null) {
      var group = DSL.val(new UUID[] {where.group()});
      condition = condition.and(DSL.condition("{0} @> {1}", ENTRY.SCOPES, group));
    }
    if (where.year() != null) {
      var first = LocalDate.of(where.year(), 1, 1);
      condition = condition.and(ENTRY.DATED.ge(first)).and(ENTRY.DATED.lt(first.plusYears(1)));
    }
    return condition;
  }

  private static Condition matching(Query query, Match match) {
    return switch (match) {
      case ALL_WORDS -> DSL.condition("{0} @@ {1}::tsquery", TERMS, DSL.val(query.all()));
      case SOME_WORDS -> DSL.condition("{0} @@ {1}::tsquery", TERMS, DSL.val(query.any()));
      case ALIKE_TITLES ->
          DSL.condition("{0} operator(public.<%) {1}", DSL.val(query.plain()), ENTRY.PLAIN_TITLE);
    };
  }

  private static Field<Float> fitness(Query query, Match match) {
    if (match == Match.ALIKE_TITLES) {
      return DSL.field(
          "public.word_similarity({0}, {1})",
          Float.class, DSL.val(query.plain()), ENTRY.PLAIN_TITLE);
    }
    return DSL.field(
        "ts_rank({0}, {1}::tsquery, 1)",
        Float.class, TERMS, DSL.val(match == Match.ALL_WORDS ? query.all() : query.any()));
  }

  /// For this transaction: the operator that uses the index takes its limit from a setting.
  private void allowSlips() {
    sql.execute("select set_config('pg_trgm.word_similarity_threshold', ?, true)", ALIKE);
  }

  private static Found toFound(Record row) {
    return new Found(
        new Thing(row.get(ENTRY.KIND), row.get(ENTRY.ID)),
        row.get(ENTRY.TITLE),
        row.get(ENTRY.BODY),
        row.get(ENTRY.URL),
        row.get(ENTRY.DATED));
  }
}
