package org.spoluplan.network.requests;

import java.time.Clock;
import org.spoluplan.access.Access;
import org.spoluplan.kernel.Outcome;
import org.spoluplan.kernel.Today;
import org.spoluplan.page.Form;
import org.spoluplan.page.Page;
import org.spoluplan.page.Redirect;
import org.spoluplan.page.Reply;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/// Where it is recorded what group, department, council and region said.
@Controller
@RequestMapping("/sit/zadosti/{id}/krok")
class StepController {

  private final Access access;
  private final Requests requests;
  private final Carrying carrying;
  private final StepPages pages;
  private final Clock clock;

  StepController(
      Access access, Requests requests, Carrying carrying, StepPages pages, Clock clock) {
    this.access = access;
    this.requests = requests;
    this.carrying = carrying;
    this.pages = pages;
    this.clock = clock;
  }

  @GetMapping
  Reply start(Page page, Form form, @PathVariable NetworkRequestId id) {
    var request = requests.get(id);
    var state = permitted(page, form, request);
    var filled = form.value("day").isEmpty() ? form.with("day", Today.of(clock)) : form;
    return pages.show(page, usual(page, filled, state), request, state);
  }

  /// Who usually says it.
  private static Form usual(Page page, Form form, RequestState state) {
    return form.value("by").isEmpty() ? form.with("by", page.t("request.by", state)) : form;
  }

  @PostMapping
  Reply take(Page page, Form form, @PathVariable NetworkRequestId id) {
    var request = requests.get(id);
    var state = permitted(page, form, request);
    if (form.checked("look")) return pages.show(page, form, request, state);
    if (isOpen(form)) form.reject("state", "form.error.choose");
    var step = pages.read(page, form, request, state);
    if (step.isEmpty()) return pages.show(page, form, request, state).asInvalid();
    return switch (carrying.step(page.actor(), id, step.get())) {
      case Outcome.Done<NetworkRequestId> _ ->
          Redirect.to(id.path()).saying(page.t("request.step.done"));
      case Outcome.Refused<NetworkRequestId>(var reason) ->
          pages.show(page.refusing(reason), form, request, state).refused(reason);
    };
  }

  /// Which result it is has no default: until somebody chooses, any of them stands for all.
  private static RequestState asked(Form form) {
    if (isOpen(form)) return RequestState.ADMITTED;
    var asked = form.optionalChoice("state", RequestState.class);
    return asked == null || !asked.isRecorded() ? RequestState.PRESENTED : asked;
  }

  private static boolean isOpen(Form form) {
    var state = form.value("state");
    return state.equals(StepPages.ANY_RESULT) || (state.isEmpty() && form.checked("result"));
  }

  /// The region alone says what it decided.
  private RequestState permitted(Page page, Form form, NetworkRequest request) {
    access.require(page.actor(), RequestAction.VIEW, request);
    var state = asked(form);
    if (state.isResult()) {
      access.require(page.actor(), RequestAction.DECIDE, request.deciding());
    } else {
      access.require(page.actor(), RequestAction.CARRY, request.carrying());
    }
    return state;
  }
}
