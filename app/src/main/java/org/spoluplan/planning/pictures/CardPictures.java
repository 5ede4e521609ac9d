package org.spoluplan.planning.pictures;

import static org.spoluplan.planning.db.Tables.CARD_PICTURE;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.jooq.DSLContext;
import org.spoluplan.access.PersonId;
import org.spoluplan.documents.FileId;
import org.spoluplan.planning.CardId;
import org.spoluplan.planning.db.tables.records.CardPictureRecord;
import org.springframework.stereotype.Repository;

/// All pictures of cards. None is removed: a frozen version may show it.
@Repository
class CardPictures {

  private final DSLContext sql;
  private final Clock clock;

  CardPictures(DSLContext sql, Clock clock) {
    this.sql = sql;
    this.clock = clock;
  }

  /// The newest first.
  List<CardPicture> of(CardId card) {
    return sql.selectFrom(CARD_PICTURE)
        .where(CARD_PICTURE.CARD_ID.eq(card.value()))
        .orderBy(CARD_PICTURE.ADDED_AT.desc(), CARD_PICTURE.FILE_ID)
        .fetch(CardPictures::picture);
  }

  Optional<CardPicture> with(FileId file) {
    return sql.selectFrom(CARD_PICTURE)
        .where(CARD_PICTURE.FILE_ID.eq(file.value()))
        .fetchOptional(CardPictures::picture);
  }

  private static CardPicture picture(CardPictureRecord row) {
    return new CardPicture(
        new FileId(row.getFileId()), new CardId(row.getCardId()), row.getWords());
  }

  void add(CardPicture picture, PersonId by) {
    var row = sql.newRecord(CARD_PICTURE);
    row.setFileId(picture.file().value());
    row.setCardId(picture.card().value());
    row.setWords(picture.words());
    row.setAddedBy(by.value());
    row.setAddedAt(clock.instant());
    row.insert();
  }
}
