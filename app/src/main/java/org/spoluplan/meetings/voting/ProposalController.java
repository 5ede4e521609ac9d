package org.spoluplan.meetings.voting;

import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.spoluplan.access.Access;
import org.spoluplan.kernel.Refusal;
import org.spoluplan.meetings.AgendaItemId;
import org.spoluplan.meetings.Agendas;
import org.spoluplan.meetings.MeetingCourse;
import org.spoluplan.meetings.MeetingId;
import org.spoluplan.meetings.MotionId;
import org.spoluplan.meetings.Procedures;
import org.spoluplan.page.Form;
import org.spoluplan.page.Html;
import org.spoluplan.page.Option;
import org.spoluplan.page.Page;
import org.spoluplan.page.Redirect;
import org.spoluplan.page.Reply;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/// Writes down what will be voted on.
@Controller
class ProposalController {

  private static final int LONGEST_WORDING = 4000;

  private final Access access;
  private final Sittings sittings;
  private final Proposing proposing;
  private final Agendas agendas;
  private final MeetingCourse course;
  private final Procedures procedures;
  private final Watching watching;

  ProposalController(
      Access access,
      Sittings sittings,
      Proposing proposing,
      Agendas agendas,
      MeetingCourse course,
      Procedures procedures,
      Watching watching) {
    this.access = access;
    this.sittings = sittings;
    this.proposing = proposing;
    this.agendas = agendas;
    this.course = course;
    this.procedures = procedures;
    this.watching = watching;
  }

  /// The address may say for which agenda item (`item`; else the one in progress) or against which
  // motion (`counter-to`).
  @GetMapping("/jednani/{id}/hlasovani/nove")
  Reply blank(@PathVariable MeetingId id, Page page, Form form) {
    var sitting = sittings.get(id);
    access.require(page.actor(), VotingAction.RUN, sitting);
    var known = new HashMap<String, Object>();
    known.put("item", form.value("item"));
    if (form.value("item").isEmpty()) {
      course.itemInProgress(id).ifPresent(item -> known.put("item", item.value()));
    }
    known.put("counter-to", form.value("counter-to"));
    known.put("manner", Manner.BY_NAME);
    return Html.of(page(page, sitting, null, Form.filled(known), null));
  }

  @PostMapping("/jednani/{id}/hlasovani/nove")
  Reply add(@PathVariable MeetingId id, Page page, Form form) {
    var sitting = sittings.get(id);
    access.require(page.actor(), VotingAction.RUN, sitting);
    var proposal = read(sitting, form);
    if (!form.valid()) return Html.invalid(page(page, sitting, null, form, null));
    return proposing
        .propose(page.actor(), id, proposal)
        .either(
            added ->
                Redirect.to("/jednani/" + id.value() + "/zive#hlasovani-" + added.value())
                    .saying(page.t("motion.said.proposed")),
            why -> Html.of(page(page, sitting, null, form, why)).refused(why));
  }

  @GetMapping("/hlasovani/{id}/upravit")
  Reply edit(@PathVariable MotionId id, Page page) {
    var sitting = sittings.of(id);
    access.require(page.actor(), VotingAction.RUN, sitting);
    var vote = watching.vote(page.actor(), id).record();
    return Html.of(page(page, sitting, id, filled(vote), null));
  }

  @PostMapping("/hlasovani/{id}/upravit")
  Reply change(@PathVariable MotionId id, Page page, Form form) {
    var sitting = sittings.of(id);
    access.require(page.actor(), VotingAction.RUN, sitting);
    var proposal = read(sitting, form);
    var version = form.integer("version", 0, Integer.MAX_VALUE);
    if (!form.valid()) return Html.invalid(page(page, sitting, id, form, null));
    return proposing
        .reword(page.actor(), id, proposal, version)
        .either(
            _ ->
                Redirect.to("/jednani/" + sitting.id().value() + "/zive#hlasovani-" + id.value())
                    .saying(page.t("motion.said.reworded")),
            why -> Html.of(page(page, sitting, id, form, why)).refused(why));
  }

  private Proposal read(Sitting sitting, Form form) {
    var item = form.optionalId("item");
    if (item != null
        && agendas.agenda(sitting.id()).stream().noneMatch(i -> i.id().value().equals(item))) {
      form.reject("item", "form.error.choose");
    }
    var counterTo = form.optionalId("counter-to");
    var manner = form.choice("manner", Manner.class);
    var opensOn = form.optionalDate("opens-on");
    var closesOn = form.optionalDate("closes-on");
    if (manner == Manner.WRITTEN && closesOn == null) form.reject("closes-on", "form.error.date");
    if (opensOn != null && closesOn != null && closesOn.isBefore(opensOn)) {
      form.reject("closes-on", "motion.error.closes-before-it-opens");
    }
    return new Proposal(
        item == null ? null : new AgendaItemId(item),
        form.text("wording", LONGEST_WORDING),
        form.optionalText("proposed-by", 200),
        counterTo == null ? null : new MotionId(counterTo),
        manner,
        manner == Manner.WRITTEN ? opensOn : null,
        manner == Manner.WRITTEN ? closesOn : null);
  }

  private static Form filled(VoteOnRecord vote) {
    var proposal = vote.proposal();
    var known = new HashMap<String, @Nullable Object>();
    known.put("item", proposal.item() == null ? null : proposal.item().value());
    known.put("counter-to", proposal.counterTo() == null ? null : proposal.counterTo().value());
    known.put("wording", proposal.wording());
    known.put("proposed-by", proposal.proposedBy());
    known.put("manner", proposal.manner());
    known.put("opens-on", proposal.opensOn());
    known.put("closes-on", proposal.closesOn());
    known.put("version", vote.version());
    return Form.filled(known);
  }

  /// @param id of the motion being reworded; null for a new one
  private Html.Template page(
      Page page, Sitting sitting, @Nullable MotionId id, Form form, @Nullable Refusal refusal) {
    var items =
        agendas.agenda(sitting.id()).stream()
            .map(item -> new Option(item.id().value().toString(), item.heading()))
            .toList();
    var originals = id == null ? originals(page, sitting) : List.<Option>of();
    var vote = Optional.ofNullable(id).map(motion -> watching.vote(page.actor(), motion));
    var why = Optional.ofNullable(refusal);
    var rules = VotingRules.of(procedures.rules(sitting.body(), sitting.heldOn()));
    return (out, i) ->
        JteproposalGenerated.render(
            out, i, page, sitting, form, items, originals, rules, vote, why);
  }

  private List<Option> originals(Page page, Sitting sitting) {
    return watching.votes(page.actor(), sitting.id()).votes().stream()
        .filter(vote -> vote.isDraft() && vote.proposal().counterTo() == null)
        .map(vote -> new Option(vote.id().value().toString(), vote.proposal().wording()))
        .toList();
  }
}
