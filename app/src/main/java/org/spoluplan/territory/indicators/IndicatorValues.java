package org.spoluplan.territory.indicators;

import static org.spoluplan.territory.db.Tables.INDICATOR_SOURCE;
import static org.spoluplan.territory.db.Tables.INDICATOR_VALUE;

import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.spoluplan.territory.MunicipalityCode;
import org.spoluplan.territory.db.tables.records.IndicatorSourceRecord;
import org.spoluplan.territory.db.tables.records.IndicatorValueRecord;
import org.springframework.stereotype.Repository;

/// Values of indicators with their sources.
@Repository
class IndicatorValues {

  private static final int ROWS_IN_A_STEP = 2000;

  private final DSLContext sql;
  private final Clock clock;

  IndicatorValues(DSLContext sql, Clock clock) {
    this.sql = sql;
    this.clock = clock;
  }

  /// Of one year.
  List<Value> list(String indicator, int year, Collection<MunicipalityCode> codes) {
    return fetch(
        INDICATOR_VALUE
            .INDICATOR_CODE
            .eq(indicator)
            .and(INDICATOR_VALUE.YEAR.eq(year))
            .and(INDICATOR_VALUE.MUNICIPALITY_CODE.in(plain(codes))));
  }

  /// Of all years.
  List<Value> list(Collection<String> indicators) {
    return fetch(INDICATOR_VALUE.INDICATOR_CODE.in(indicators));
  }

  /// Of each indicator those of the last year in which any of these has one.
  List<Value> last(Collection<MunicipalityCode> codes) {
    var there = INDICATOR_VALUE.MUNICIPALITY_CODE.in(plain(codes));
    var years =
        DSL.select(INDICATOR_VALUE.INDICATOR_CODE, DSL.max(INDICATOR_VALUE.YEAR))
            .from(INDICATOR_VALUE)
            .where(there)
            .groupBy(INDICATOR_VALUE.INDICATOR_CODE);
    return fetch(
        there.and(DSL.row(INDICATOR_VALUE.INDICATOR_CODE, INDICATOR_VALUE.YEAR).in(years)));
  }

  private List<Value> fetch(Condition wanted) {
    return sql.selectFrom(INDICATOR_VALUE).where(wanted).fetch(IndicatorValues::value);
  }

  /// In which it has values, the last first.
  List<Integer> years(String indicator) {
    return sql.selectDistinct(INDICATOR_VALUE.YEAR)
        .from(INDICATOR_VALUE)
        .where(INDICATOR_VALUE.INDICATOR_CODE.eq(indicator))
        .orderBy(INDICATOR_VALUE.YEAR.desc())
        .fetch(INDICATOR_VALUE.YEAR);
  }

  /// In how many municipalities and in which last year each indicator has values.
  Map<String, Extent> extents() {
    return sql.select(
            INDICATOR_VALUE.INDICATOR_CODE,
            DSL.countDistinct(INDICATOR_VALUE.MUNICIPALITY_CODE),
            DSL.max(INDICATOR_VALUE.YEAR))
        .from(INDICATOR_VALUE)
        .groupBy(INDICATOR_VALUE.INDICATOR_CODE)
        .fetchMap(row -> row.value1(), row -> new Extent(row.value2(), row.value3()));
  }

  record Extent(int municipalities, int lastYear) {}

  Optional<MunicipalityCode> anywhere(String indicator) {
    return sql.select(INDICATOR_VALUE.MUNICIPALITY_CODE)
        .from(INDICATOR_VALUE)
        .where(INDICATOR_VALUE.INDICATOR_CODE.eq(indicator))
        .limit(1)
        .fetchOptional(row -> new MunicipalityCode(row.value1()));
  }

  Map<UUID, SourceNote> sources(Collection<UUID> ids) {
    return sql.selectFrom(INDICATOR_SOURCE)
        .where(INDICATOR_SOURCE.ID.in(ids))
        .fetchMap(INDICATOR_SOURCE.ID, IndicatorValues::source);
  }

  /// The same source as before when nothing about it is new.
  UUID source(Upload upload, @Nullable UUID person) {
    var known =
        sql.selectFrom(INDICATOR_SOURCE)
            .where(INDICATOR_SOURCE.TITLE.eq(upload.title()))
            .and(INDICATOR_SOURCE.LICENCE.eq(upload.licence()))
            .and(INDICATOR_SOURCE.ADDRESS.isNotDistinctFrom(upload.address()))
            .and(INDICATOR_SOURCE.FILE_NAME.eq(upload.fileName()))
            .limit(1)
            .fetchOptional(INDICATOR_SOURCE.ID);
    return known.orElseGet(() -> added(upload, person));
  }

  private UUID added(Upload upload, @Nullable UUID person) {
    var id = UUID.randomUUID();
    sql.insertInto(INDICATOR_SOURCE)
        .set(INDICATOR_SOURCE.ID, id)
        .set(INDICATOR_SOURCE.TITLE, upload.title())
        .set(INDICATOR_SOURCE.LICENCE, upload.licence())
        .set(INDICATOR_SOURCE.ADDRESS, upload.address())
        .set(INDICATOR_SOURCE.FILE_NAME, upload.fileName())
        .set(INDICATOR_SOURCE.LOADED_AT, clock.instant())
        .set(INDICATOR_SOURCE.LOADED_BY, person)
        .execute();
    return id;
  }

  void put(List<Value> values) {
    for (int i = 0; i < values.size(); i += ROWS_IN_A_STEP) {
      var step = values.subList(i, Math.min(values.size(), i + ROWS_IN_A_STEP));
      sql.batchMerge(step.stream().map(this::row).toList()).execute();
    }
  }

  private IndicatorValueRecord row(Value value) {
    return sql.newRecord(INDICATOR_VALUE)
        .with(INDICATOR_VALUE.INDICATOR_CODE, value.indicator())
        .with(INDICATOR_VALUE.MUNICIPALITY_CODE, value.municipality().value())
        .with(INDICATOR_VALUE.YEAR, value.year())
        .with(INDICATOR_VALUE.VALUE, value.value())
        .with(INDICATOR_VALUE.SOURCE_ID, value.source());
  }

  private static List<String> plain(Collection<MunicipalityCode> codes) {
    return codes.stream().map(MunicipalityCode::value).toList();
  }

  private static Value value(IndicatorValueRecord row) {
    return new Value(
        row.getIndicatorCode(),
        new MunicipalityCode(row.getMunicipalityCode()),
        row.getYear(),
        row.getValue(),
        row.getSourceId());
  }

  private static SourceNote source(IndicatorSourceRecord row) {
    return new SourceNote(
        row.getId(), row.getTitle(), row.getLicence(), row.getAddress(), row.getFileName());
  }
}
