package org.spoluplan.planning.plans;

import static org.spoluplan.planning.db.Tables.CARD_TIE;

import java.util.List;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.spoluplan.kernel.Code;
import org.spoluplan.planning.CardId;
import org.springframework.stereotype.Repository;

/// Which measures hang together ("váže se k Op7-1").
@Repository
class Ties {

  private final DSLContext sql;

  Ties(DSLContext sql) {
    this.sql = sql;
  }

  enum Kind {
    DEPENDS_ON,
    FOLLOWS_FROM
  }

  record Tie(CardId card, CardId other, Kind kind) {}

  /// What the card is tied to.
  List<Tie> of(CardId card) {
    return list(CARD_TIE.CARD_ID.eq(card.value()));
  }

  /// What is tied to the card.
  List<Tie> to(CardId card) {
    return list(CARD_TIE.OTHER_ID.eq(card.value()));
  }

  private List<Tie> list(Condition wanted) {
    return sql.selectFrom(CARD_TIE)
        .where(wanted)
        .fetch(
            row ->
                new Tie(
                    new CardId(row.getCardId()),
                    new CardId(row.getOtherId()),
                    Code.parse(Kind.class, row.getKind())));
  }

  /// False when it is tied so already.
  boolean add(Tie tie) {
    return sql.insertInto(CARD_TIE)
            .set(CARD_TIE.CARD_ID, tie.card().value())
            .set(CARD_TIE.OTHER_ID, tie.other().value())
            .set(CARD_TIE.KIND, Code.of(tie.kind()))
            .onConflictDoNothing()
            .execute()
        == 1;
  }

  void remove(Tie tie) {
    sql.deleteFrom(CARD_TIE)
        .where(CARD_TIE.CARD_ID.eq(tie.card().value()))
        .and(CARD_TIE.OTHER_ID.eq(tie.other().value()))
        .and(CARD_TIE.KIND.eq(Code.of(tie.kind())))
        .execute();
  }
}
