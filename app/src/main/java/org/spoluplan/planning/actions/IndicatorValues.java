package org.spoluplan.planning.actions;

import static org.spoluplan.planning.db.Tables.INDICATOR_VALUE;

import java.math.BigDecimal;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.spoluplan.access.PersonId;
import org.spoluplan.planning.CardId;
import org.spoluplan.planning.db.tables.records.IndicatorValueRecord;
import org.springframework.stereotype.Repository;

/// What indicators of measures came to, year by year.
@Repository
class IndicatorValues {

  private static final int PLACES = 4;

  private final DSLContext sql;
  private final Clock clock;

  IndicatorValues(DSLContext sql, Clock clock) {
    this.sql = sql;
    this.clock = clock;
  }

  /// @param name   of the indicator, as the card calls it
  /// @param source where the number was read
  record Measured(CardId card, String name, int year, BigDecimal value, @Nullable String source) {}

  /// The last one of each indicator and year, the oldest year first.
  List<Measured> of(Collection<CardId> cards) {
    var ids = cards.stream().map(CardId::value).toList();
    return sql.select(INDICATOR_VALUE)
        .distinctOn(INDICATOR_VALUE.CARD_ID, INDICATOR_VALUE.NAME, INDICATOR_VALUE.YEAR)
        .from(INDICATOR_VALUE)
        .where(INDICATOR_VALUE.CARD_ID.in(ids))
        .orderBy(
            INDICATOR_VALUE.CARD_ID,
            INDICATOR_VALUE.NAME,
            INDICATOR_VALUE.YEAR,
            INDICATOR_VALUE.POSITION.desc())
        .fetch(row -> measured(row.value1()));
  }

  private static Measured measured(IndicatorValueRecord row) {
    return new Measured(
        new CardId(row.getCardId()),
        row.getName(),
        row.getYear(),
        BigDecimal.valueOf(row.getValueE4(), PLACES).stripTrailingZeros(),
        row.getSource());
  }

  /// The same number again changes nothing.
  void add(Measured measured, PersonId by) {
    if (of(List.of(measured.card())).contains(measured)) return;
    var its =
        INDICATOR_VALUE
            .CARD_ID
            .eq(measured.card().value())
            .and(INDICATOR_VALUE.NAME.eq(measured.name()))
            .and(INDICATOR_VALUE.YEAR.eq(measured.year()));
    var row = sql.newRecord(INDICATOR_VALUE);
    row.setCardId(measured.card().value());
    row.setName(measured.name());
    row.setYear(measured.year());
    row.setPosition(sql.fetchCount(INDICATOR_VALUE, its));
    row.setValueE4(measured.value().movePointRight(PLACES).longValueExact());
    row.setSource(measured.source());
    row.setWrittenBy(by.value());
    row.setWrittenAt(clock.instant());
    row.insert();
  }
}
