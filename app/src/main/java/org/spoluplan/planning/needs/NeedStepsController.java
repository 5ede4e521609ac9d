package org.spoluplan.planning.needs;

import java.util.Optional;
import java.util.UUID;
import org.spoluplan.access.Access;
import org.spoluplan.kernel.Outcome;
import org.spoluplan.page.Form;
import org.spoluplan.page.Page;
import org.spoluplan.page.Redirect;
import org.spoluplan.page.Reply;
import org.spoluplan.planning.NeedId;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/// What happens to a need that is written down: evidence, verdicts, joining.
@Controller
@RequestMapping("/potreby/{id}")
class NeedStepsController {

  private static final int MOST = 1_000_000;

  private final Access access;
  private final NeedRegister needs;
  private final NeedPages pages;
  private final NeedFields fields;
  private final Recording recording;

  NeedStepsController(
      Access access, NeedRegister needs, NeedPages pages, NeedFields fields, Recording recording) {
    this.access = access;
    this.needs = needs;
    this.pages = pages;
    this.fields = fields;
    this.recording = recording;
  }

  @PostMapping("/doklady")
  Reply addEvidence(Page page, Form form, @PathVariable NeedId id) {
    var need = needs.get(id);
    access.require(page.actor(), NeedAction.WRITE, need);
    var typed = fields.evidence(form, null);
    if (!form.valid()) return pages.need(page, need, form).asInvalid();
    return replied(page, form, need, recording.addEvidence(page.actor(), id, typed));
  }

  @PostMapping("/doklady/{evidence}/smazat")
  Reply removeEvidence(Page page, @PathVariable NeedId id, @PathVariable UUID evidence) {
    access.require(page.actor(), NeedAction.WRITE, needs.get(id));
    recording.removeEvidence(page.actor(), id, evidence);
    return Redirect.to(id.path()).saying(page.t("need.evidence.removed"));
  }

  @PostMapping("/zaver")
  Reply conclude(Page page, Form form, @PathVariable NeedId id) {
    var need = needs.get(id);
    access.require(page.actor(), NeedAction.CONCLUDE, need);
    var verdict = fields.verdict(form);
    if (!form.valid()) return pages.need(page, need, form).asInvalid();
    var done =
        recording.conclude(page.actor(), id, verdict.kind(), verdict.reason(), verdict.day());
    return replied(page, form, need, done);
  }

  @PostMapping("/spojit")
  Reply join(Page page, Form form, @PathVariable NeedId id) {
    var need = needs.get(id);
    access.require(page.actor(), NeedAction.CONCLUDE, need);
    var number = form.integer("other", 1, MOST);
    var other = form.valid() ? other(need, number) : Optional.<Need>empty();
    if (other.isEmpty()) {
      form.reject("other", "need.error.number");
      return pages.need(page, need, form).asInvalid();
    }
    return replied(page, form, need, recording.join(page.actor(), id, other.get().id()));
  }

  private Optional<Need> other(Need need, int number) {
    return needs.find(need.organisation(), number);
  }

  @PostMapping("/rozpojit")
  Reply part(Page page, Form form, @PathVariable NeedId id) {
    var need = needs.get(id);
    access.require(page.actor(), NeedAction.CONCLUDE, need);
    return replied(page, form, need, recording.part(page.actor(), id));
  }

  private Reply replied(Page page, Form form, Need need, Outcome<NeedId> done) {
    return switch (done) {
      case Outcome.Done<NeedId>(var id) -> Redirect.to(id.path()).saying(page.t("need.saved"));
      case Outcome.Refused<NeedId>(var reason) ->
          pages.need(page.refusing(reason), need, form).refused(reason);
    };
  }
}
