package org.spoluplan.planning.pictures;

import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.spoluplan.access.Access;
import org.spoluplan.documents.Upload;
import org.spoluplan.kernel.Outcome;
import org.spoluplan.page.Form;
import org.spoluplan.page.Html;
import org.spoluplan.page.Page;
import org.spoluplan.page.Redirect;
import org.spoluplan.page.Reply;
import org.spoluplan.planning.Card;
import org.spoluplan.planning.CardId;
import org.spoluplan.planning.Cards;
import org.spoluplan.planning.PlanAction;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/// Pictures for the texts of a card.
@Controller
@RequestMapping("/plany/karty/{id}/obrazky")
class PictureController {

  private static final int WORDS = 300;

  private final Access access;
  private final Cards cards;
  private final CardPictures pictures;
  private final Attaching attaching;

  PictureController(Access access, Cards cards, CardPictures pictures, Attaching attaching) {
    this.access = access;
    this.cards = cards;
    this.pictures = pictures;
    this.attaching = attaching;
  }

  record View(Card card, List<CardPicture> pictures) {}

  @GetMapping
  Reply pictures(Page page, @PathVariable CardId id) {
    return pictures(page, Form.empty(), required(page, id));
  }

  private Card required(Page page, CardId id) {
    var card = cards.get(id);
    access.require(page.actor(), PlanAction.SUGGEST, card);
    return card;
  }

  private Html pictures(Page page, Form form, Card card) {
    var view = new View(card, pictures.of(card.id()));
    return Html.of((out, i) -> JtepicturesGenerated.render(out, i, page, form, view));
  }

  @PostMapping
  Reply attach(
      @PathVariable CardId id,
      @RequestParam(required = false) @Nullable MultipartFile file,
      Page page,
      Form form)
      throws IOException {
    var card = required(page, id);
    var words = form.text("words", WORDS);
    if (file == null || file.isEmpty()) {
      form.reject("file", "picture.error.file");
      return pictures(page, form, card).asInvalid();
    }
    if (!form.valid()) return pictures(page, form, card).asInvalid();
    var name = file.getOriginalFilename();
    var upload = new Upload(name == null ? "" : name, file.getBytes());
    return switch (attaching.attach(page.actor(), card, upload, words)) {
      case Outcome.Done<CardPicture> _ ->
          Redirect.to(id.path() + "/obrazky").saying(page.t("picture.attached"));
      case Outcome.Refused<CardPicture>(var reason) -> {
        form.reject("file", reason);
        yield pictures(page, form, card).refused(reason);
      }
    };
  }
}
