package org.spoluplan.notifications.outbox;

import java.time.Clock;
import org.spoluplan.access.Access;
import org.spoluplan.access.Audit;
import org.spoluplan.access.Reach;
import org.spoluplan.access.Scoped;
import org.spoluplan.kernel.Thing;
import org.spoluplan.notifications.LetterId;
import org.spoluplan.page.Form;
import org.spoluplan.page.Html;
import org.spoluplan.page.Page;
import org.spoluplan.page.Redirect;
import org.spoluplan.page.Reply;
import org.spoluplan.page.SiteAddress;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

@Controller
class OutboxController {

  private final Access access;
  private final Audit audit;
  private final Outbox outbox;
  private final Posting posting;
  private final SiteAddress site;
  private final Clock clock;

  OutboxController(
      Access access, Audit audit, Outbox outbox, Posting posting, SiteAddress site, Clock clock) {
    this.access = access;
    this.audit = audit;
    this.outbox = outbox;
    this.posting = posting;
    this.site = site;
    this.clock = clock;
  }

  @GetMapping("/posta")
  Reply list(Page page, Form form) {
    var reach = requireSomewhere(page);
    var filter = LetterFilter.read(form);
    var letters = outbox.list(reach, filter);
    var byMail = posting.areSentByMail();
    return Html.of(
        (out, i) -> JtelettersGenerated.render(out, i, page, form, filter, letters, byMail));
  }

  /// All that is to be put into envelopes, each letter on a sheet of its own.
  @GetMapping("/posta/tisk")
  Reply print(Page page, Form form) {
    var reach = requireSomewhere(page);
    var filter = LetterFilter.read(form);
    var letters = outbox.onPaper(reach, filter, clock.instant());
    letters.forEach(letter -> audit.read(page.actor(), LetterAction.READ, thing(letter)));
    return Html.of(
        (out, i) -> JteprintGenerated.render(out, i, page, letters, filter, site.of("")));
  }

  @GetMapping("/posta/{id}")
  Reply show(@PathVariable LetterId id, Page page) {
    var letter = outbox.get(id);
    access.require(page.actor(), LetterAction.READ, letter);
    audit.read(page.actor(), LetterAction.READ, thing(letter));
    return html(page, letter);
  }

  @PostMapping("/posta/{id}/odeslat")
  Reply send(@PathVariable LetterId id, Page page) {
    var letter = outbox.get(id);
    access.require(page.actor(), LetterAction.SEND, letter);
    return posting
        .send(page.actor(), letter)
        .either(
            _ -> Redirect.to(letter.path()).saying(page.t("letter.will-be-sent")),
            refusal -> html(page.refusing(refusal), letter).refused(refusal));
  }

  @PostMapping("/posta/{id}/predano")
  Reply handOver(@PathVariable LetterId id, Page page) {
    var letter = outbox.get(id);
    access.require(page.actor(), LetterAction.SEND, letter);
    return posting
        .handOver(page.actor(), letter)
        .either(
            _ ->
                Redirect.to(letter.path())
                    .saying(page.t("letter.handed-over"), letter.path() + "/nepredano"),
            refusal -> html(page.refusing(refusal), letter).refused(refusal));
  }

  @PostMapping("/posta/{id}/nepredano")
  Reply takeBack(@PathVariable LetterId id, Page page) {
    var letter = outbox.get(id);
    access.require(page.actor(), LetterAction.SEND, letter);
    posting.takeBack(page.actor(), letter);
    return Redirect.to(letter.path()).saying(page.t("letter.taken-back"));
  }

  /// All that were printed together.
  @PostMapping("/posta/predano")
  Reply handOverAll(Page page, Form form) {
    var letters = form.ids("dopis").stream().map(LetterId::new).map(outbox::get).toList();
    if (letters.isEmpty()) requireSomewhere(page);
    letters.forEach(letter -> access.require(page.actor(), LetterAction.SEND, letter));
    letters.forEach(letter -> posting.handOver(page.actor(), letter));
    var back = "/posta" + LetterFilter.read(form).query();
    return Redirect.to(back).saying(page.t("letter.handed-over.count", letters.size()));
  }

  private Html html(Page page, Message letter) {
    var sendable =
        posting.areSentByMail()
            && letter.maySendAt(clock.instant())
            && page.may(LetterAction.SEND, letter);
    var marks = letter.isToBeHandedOver() && page.may(LetterAction.SEND, letter);
    return Html.of(
        (out, i) -> JteletterGenerated.render(out, i, page, letter, sendable, marks, site.of("")));
  }

  private Reach requireSomewhere(Page page) {
    if (!page.maySomewhere(LetterAction.READ)) {
      access.require(page.actor(), LetterAction.READ, Scoped.EVERYWHERE);
    }
    return access.reach(page.actor(), LetterAction.READ);
  }

  private static Thing thing(Message letter) {
    return new Thing("letter", letter.id().value());
  }
}
