package org.spoluplan.meetings.voting;

import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.spoluplan.access.Access;
import org.spoluplan.kernel.Outcome;
import org.spoluplan.kernel.Refusal;
import org.spoluplan.meetings.MotionId;
import org.spoluplan.meetings.VoteOption;
import org.spoluplan.page.Form;
import org.spoluplan.page.Html;
import org.spoluplan.page.Page;
import org.spoluplan.page.Redirect;
import org.spoluplan.page.Reply;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/// One vote: its page, ballots, opening and closing.
@Controller
class MotionController {

  private final Access access;
  private final Sittings sittings;
  private final Voting voting;
  private final Presiding presiding;
  private final Watching watching;

  MotionController(
      Access access, Sittings sittings, Voting voting, Presiding presiding, Watching watching) {
    this.access = access;
    this.sittings = sittings;
    this.voting = voting;
    this.presiding = presiding;
    this.watching = watching;
  }

  @GetMapping("/hlasovani/{id}")
  Reply show(@PathVariable MotionId id, Page page) {
    access.require(page.actor(), watching.seeing(id), sittings.of(id));
    return Html.of(motion(page, id, Form.empty(), null));
  }

  @PostMapping("/hlasovani/{id}/zahajit")
  Reply open(@PathVariable MotionId id, Page page) {
    access.require(page.actor(), VotingAction.RUN, sittings.of(id));
    return after(page, id, presiding.open(page.actor(), id), "motion.said.open");
  }

  /// The ballot says nothing in its answer, not even to its voter: answers are kept in sessions.
  @PostMapping("/hlasovani/{id}/hlas")
  Reply cast(@PathVariable MotionId id, Page page, Form form) {
    access.require(page.actor(), VotingAction.VOTE, sittings.of(id));
    var option = form.choice("option-" + id.value(), VoteOption.class);
    if (!form.valid()) return Html.invalid(motion(page, id, form, null));
    return voting
        .cast(page.actor(), id, option)
        .either(
            receipt ->
                live(id).saying(page.t(receipt.again() ? "motion.said.again" : "motion.said.cast")),
            refusal -> refused(page, id, form, refusal));
  }

  @PostMapping("/hlasovani/{id}/hlas-za")
  Reply castFor(@PathVariable MotionId id, Page page, Form form) {
    access.require(page.actor(), VotingAction.RUN, sittings.of(id));
    var seat = form.optionalId("seat-" + id.value());
    if (seat == null) form.reject("seat-" + id.value(), "form.error.choose");
    var option = form.choice("for-" + id.value(), VoteOption.class);
    if (!form.valid()) return Html.invalid(motion(page, id, form, null));
    return voting
        .castFor(page.actor(), id, new SeatId(Objects.requireNonNull(seat)), option)
        .either(
            _ -> live(id).saying(page.t("motion.said.cast-for")),
            refusal -> refused(page, id, form, refusal));
  }

  @PostMapping("/hlasovani/{id}/stret")
  Reply recuseOneself(@PathVariable MotionId id, Page page, Form form) {
    access.require(page.actor(), VotingAction.VOTE, sittings.of(id));
    var reason = form.text("reason-" + id.value(), 500);
    if (!form.valid()) return Html.invalid(motion(page, id, form, null));
    return after(page, id, voting.recuseOneself(page.actor(), id, reason), "motion.said.recused");
  }

  @PostMapping("/hlasovani/{id}/stret-clena")
  Reply recuse(@PathVariable MotionId id, Page page, Form form) {
    access.require(page.actor(), VotingAction.RUN, sittings.of(id));
    var seat = form.optionalId("recused-" + id.value());
    if (seat == null) form.reject("recused-" + id.value(), "form.error.choose");
    var reason = form.text("because-" + id.value(), 500);
    if (!form.valid()) return Html.invalid(motion(page, id, form, null));
    var recused = voting.recuse(page.actor(), id, new SeatId(Objects.requireNonNull(seat)), reason);
    return after(page, id, recused, "motion.said.recused");
  }

  @PostMapping("/hlasovani/{id}/stret-neni")
  Reply reinstate(@PathVariable MotionId id, Page page, Form form) {
    access.require(page.actor(), VotingAction.RUN, sittings.of(id));
    var seat = form.optionalId("seat");
    if (seat == null) return live(id);
    return after(
        page, id, voting.reinstate(page.actor(), id, new SeatId(seat)), "motion.said.reinstated");
  }

  @PostMapping("/hlasovani/{id}/uzavrit")
  Reply close(@PathVariable MotionId id, Page page) {
    access.require(page.actor(), VotingAction.RUN, sittings.of(id));
    return after(page, id, presiding.close(page.actor(), id), "motion.said.closed");
  }

  @PostMapping("/hlasovani/{id}/ruce")
  Reply recordHands(@PathVariable MotionId id, Page page, Form form) {
    access.require(page.actor(), VotingAction.RUN, sittings.of(id));
    var hands =
        new Counts(
            form.integer("in-favour-" + id.value(), 0, 10_000),
            form.integer("against-" + id.value(), 0, 10_000),
            form.integer("abstained-" + id.value(), 0, 10_000));
    var chair = form.optionalChoice("chair-" + id.value(), VoteOption.class);
    if (!form.valid()) return Html.invalid(motion(page, id, form, null));
    return presiding
        .recordHands(page.actor(), id, hands, chair)
        .either(
            _ -> live(id).saying(page.t("motion.said.closed")),
            refusal -> refused(page, id, form, refusal));
  }

  @PostMapping("/hlasovani/{id}/zrusit")
  Reply withdraw(@PathVariable MotionId id, Page page) {
    access.require(page.actor(), VotingAction.RUN, sittings.of(id));
    return after(page, id, presiding.withdraw(page.actor(), id), "motion.said.withdrawn");
  }

  private Reply after(Page page, MotionId id, Outcome<Motion> outcome, String said) {
    return outcome.either(
        _ -> live(id).saying(page.t(said)), refusal -> refused(page, id, Form.empty(), refusal));
  }

  private Reply refused(Page page, MotionId id, Form form, Refusal refusal) {
    return Html.of(motion(page, id, form, refusal)).refused(refusal);
  }

  private Html.Template motion(Page page, MotionId id, Form form, @Nullable Refusal refusal) {
    var view = watching.vote(page.actor(), id);
    return (out, i) ->
        JtemotionGenerated.render(out, i, page, view, form, Optional.ofNullable(refusal));
  }

  private Redirect live(MotionId id) {
    return Redirect.to(
        "/jednani/" + sittings.meetingOf(id).value() + "/zive#hlasovani-" + id.value());
  }
}
