package org.spoluplan.territory.indicators;

import static org.spoluplan.territory.db.Tables.INDICATOR;

import java.util.List;
import java.util.Optional;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.spoluplan.kernel.Code;
import org.spoluplan.kernel.NotFound;
import org.spoluplan.territory.db.tables.records.IndicatorRecord;
import org.springframework.stereotype.Repository;

/// All indicators.
@Repository
class IndicatorRegister {

  private final DSLContext sql;

  IndicatorRegister(DSLContext sql) {
    this.sql = sql;
  }

  List<Indicator> list() {
    return sql.selectFrom(INDICATOR)
        .orderBy(INDICATOR.NAME, INDICATOR.CODE)
        .fetch(IndicatorRegister::indicator);
  }

  Optional<Indicator> find(String code) {
    return sql.selectFrom(INDICATOR)
        .where(INDICATOR.CODE.eq(code))
        .fetchOptional(IndicatorRegister::indicator);
  }

  Indicator get(String code) {
    return find(code).orElseThrow(() -> new NotFound("indicator", code));
  }

  void add(Indicator indicator) {
    sql.insertInto(INDICATOR)
        .set(INDICATOR.CODE, indicator.code())
        .set(INDICATOR.NAME, indicator.name())
        .set(INDICATOR.UNIT, indicator.unit())
        .set(INDICATOR.DEFINITION, indicator.definition())
        .set(INDICATOR.DECIMALS, indicator.decimals())
        .set(INDICATOR.WORSE, code(indicator.worse()))
        .set(INDICATOR.SUMMING, Code.of(indicator.summing()))
        .set(INDICATOR.WEIGHT, code(indicator.weight()))
        .execute();
  }

  /// Decimals stay, values are written with them.
  ///
  /// @return whether nobody changed it in the meantime
  boolean change(int version, Indicator indicator) {
    return sql.update(INDICATOR)
            .set(INDICATOR.NAME, indicator.name())
            .set(INDICATOR.UNIT, indicator.unit())
            .set(INDICATOR.DEFINITION, indicator.definition())
            .set(INDICATOR.WORSE, code(indicator.worse()))
            .set(INDICATOR.SUMMING, Code.of(indicator.summing()))
            .set(INDICATOR.WEIGHT, code(indicator.weight()))
            .set(INDICATOR.VERSION, INDICATOR.VERSION.plus(1))
            .where(INDICATOR.CODE.eq(indicator.code()).and(INDICATOR.VERSION.eq(version)))
            .execute()
        == 1;
  }

  private static Indicator indicator(IndicatorRecord row) {
    return new Indicator(
        row.getCode(),
        row.getName(),
        row.getUnit(),
        row.getDefinition(),
        row.getDecimals(),
        parsed(Worse.class, row.getWorse()),
        Code.parse(Summing.class, row.getSumming()),
        parsed(PopulationBand.class, row.getWeight()),
        row.getVersion());
  }

  private static @Nullable String code(@Nullable Enum<?> constant) {
    return constant == null ? null : Code.of(constant);
  }

  private static <E extends Enum<E>> @Nullable E parsed(Class<E> type, @Nullable String code) {
    return code == null ? null : Code.parse(type, code);
  }
}
