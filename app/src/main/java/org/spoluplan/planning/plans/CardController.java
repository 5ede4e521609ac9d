package org.spoluplan.planning.plans;

import org.spoluplan.access.Access;
import org.spoluplan.access.PublicPage;
import org.spoluplan.kernel.Outcome;
import org.spoluplan.page.Form;
import org.spoluplan.page.Page;
import org.spoluplan.page.Redirect;
import org.spoluplan.page.Reply;
import org.spoluplan.planning.Card;
import org.spoluplan.planning.CardId;
import org.spoluplan.planning.PlanAction;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/// One card: reading it, writing it section by section, suggesting instead of writing, its
/// history.
@Controller
@RequestMapping("/plany/karty/{id}")
class CardController {

  private static final int NOTE = 2000;

  private final Access access;
  private final CardRegister cards;
  private final PlanVersions versions;
  private final CardPages pages;
  private final SectionFields fields;
  private final WritingCards writing;
  private final Discussing discussing;

  CardController(
      Access access,
      CardRegister cards,
      PlanVersions versions,
      CardPages pages,
      SectionFields fields,
      WritingCards writing,
      Discussing discussing) {
    this.access = access;
    this.cards = cards;
    this.versions = versions;
    this.pages = pages;
    this.fields = fields;
    this.writing = writing;
    this.discussing = discussing;
  }

  /// As it is being written; for others as it stands in the newest version that they may read.
  @GetMapping
  @PublicPage(because = "published measures are public; what is being written is asked for")
  Reply card(Page page, @PathVariable CardId id) {
    var card = cards.get(id);
    if (!page.may(PlanAction.READ, card)) {
      var published = versions.published(card);
      if (published.isPresent()) return pages.published(page, card, published.get());
    }
    access.require(page.actor(), PlanAction.READ, card);
    return pages.card(page, card, CardPages.assignment(card));
  }

  @GetMapping("/cast/{section}")
  Reply startSection(Page page, @PathVariable CardId id, @PathVariable String section) {
    var card = cards.get(id);
    access.require(page.actor(), PlanAction.SUGGEST, card);
    var at = section(card, section);
    return pages.section(page, card, at, fields.form(at, card, card.revision()), card.revision());
  }

  private static Section section(Card card, String address) {
    var section = Section.at(address);
    if (section.isOf(card)) return section;
    throw new org.spoluplan.kernel.NotFound("section", address);
  }

  /// Whoever may only suggest, suggests.
  @PostMapping("/cast/{section}")
  Reply saveSection(Page page, Form form, @PathVariable CardId id, @PathVariable String section) {
    var card = cards.get(id);
    access.require(page.actor(), PlanAction.SUGGEST, card);
    var at = section(card, section);
    var content = fields.read(at, form);
    var seen = form.integer("seen", 0, Integer.MAX_VALUE);
    var note = form.optionalText("note", NOTE);
    if (!form.valid()) return pages.section(page, card, at, form, seen).asInvalid();
    if (form.checked("more")) return pages.section(page, card, at, form, seen);
    var writes = page.may(PlanAction.WRITE, card) && !form.checked("suggest");
    var done =
        writes
            ? writing.save(page.actor(), id, at, content, seen, note)
            : discussing.suggest(page.actor(), id, at, content, seen, note);
    return switch (done) {
      case Outcome.Done<CardId> _ ->
          Redirect.to(id.path()).saying(page.t(writes ? "plan.saved" : "plan.suggested"));
      case Outcome.Refused<CardId>(var reason) -> {
        var now = cards.get(id);
        yield pages
            .section(page.refusing(reason), now, at, form.with("seen", now.revision()), seen)
            .refused(reason);
      }
    };
  }

  @GetMapping("/historie")
  Reply history(Page page, Form form, @PathVariable CardId id) {
    var card = cards.get(id);
    access.require(page.actor(), PlanAction.READ, card);
    var to = form.optionalInteger("do", 1, card.revision());
    var from = form.optionalInteger("od", 0, card.revision());
    var last = to == null ? card.revision() : to;
    return pages.history(page, card, from == null ? Math.max(0, last - 1) : from, last);
  }

  @PostMapping("/historie/{number}/obnovit")
  Reply goBack(Page page, Form form, @PathVariable CardId id, @PathVariable int number) {
    var card = cards.get(id);
    access.require(page.actor(), PlanAction.WRITE, card);
    return switch (writing.goBack(page.actor(), id, number)) {
      case Outcome.Done<CardId> _ -> Redirect.to(id.path()).saying(page.t("plan.went-back"));
      case Outcome.Refused<CardId>(var reason) ->
          pages.card(page.refusing(reason), card, form).refused(reason);
    };
  }
}
