package org.spoluplan.planning.pictures;

import java.util.Set;
import org.spoluplan.access.Actor;
import org.spoluplan.access.Audit;
import org.spoluplan.documents.FileId;
import org.spoluplan.documents.Files;
import org.spoluplan.documents.Upload;
import org.spoluplan.kernel.NotFound;
import org.spoluplan.kernel.Outcome;
import org.spoluplan.planning.Card;
import org.spoluplan.planning.PlanAction;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Attaches pictures to cards.
@Service
@Transactional
class Attaching {

  private static final Set<String> SHOWN = Set.of("image/png", "image/jpeg");

  private final CardPictures pictures;
  private final Files files;
  private final Audit audit;

  Attaching(CardPictures pictures, Files files, Audit audit) {
    this.pictures = pictures;
    this.files = files;
    this.audit = audit;
  }

  Outcome<CardPicture> attach(Actor actor, Card card, Upload upload, String words) {
    return switch (files.add(upload, actor)) {
      case Outcome.Refused<FileId>(var reason) -> Outcome.refused(reason);
      case Outcome.Done<FileId>(var id) -> attach(actor, card, id, words);
    };
  }

  private Outcome<CardPicture> attach(Actor actor, Card card, FileId id, String words) {
    var file = files.find(id).orElseThrow(() -> new NotFound("file", id.value()));
    if (!SHOWN.contains(file.mediaType())) {
      files.remove(id, actor);
      return Outcome.refused(PictureRefusal.NOT_A_PICTURE);
    }
    var picture = new CardPicture(id, card.id(), words);
    pictures.add(picture, actor.signedInPerson());
    audit.done(actor, PlanAction.SUGGEST, card.id().thing());
    return Outcome.done(picture);
  }
}
