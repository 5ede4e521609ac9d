package org.spoluplan.planning.pictures;

import org.spoluplan.access.Access;
import org.spoluplan.access.Actor;
import org.spoluplan.documents.FileAccess;
import org.spoluplan.documents.FileId;
import org.spoluplan.planning.Card;
import org.spoluplan.planning.Cards;
import org.spoluplan.planning.FrozenPlans;
import org.spoluplan.planning.PlanAction;
import org.springframework.stereotype.Component;

/// Pictures are seen by those who read what is being written, and by everybody once a published
/// version shows them.
@Component
class PictureFiles implements FileAccess {

  private final CardPictures pictures;
  private final Cards cards;
  private final FrozenPlans frozen;
  private final Access access;

  PictureFiles(CardPictures pictures, Cards cards, FrozenPlans frozen, Access access) {
    this.pictures = pictures;
    this.cards = cards;
    this.frozen = frozen;
    this.access = access;
  }

  @Override
  public boolean mayRead(Actor actor, FileId file) {
    return pictures.with(file).filter(picture -> mayRead(actor, picture)).isPresent();
  }

  private boolean mayRead(Actor actor, CardPicture picture) {
    var card = cards.get(picture.card());
    return access.permits(actor, PlanAction.READ, card) || isPublished(card, picture);
  }

  private boolean isPublished(Card card, CardPicture picture) {
    return frozen.of(card.plan()).stream()
        .filter(FrozenPlans.FrozenPlan::published)
        .flatMap(version -> frozen.parts(version).stream())
        .filter(part -> part.card().equals(card.id()))
        .anyMatch(part -> part.is().texts().toString().contains(picture.path()));
  }
}
