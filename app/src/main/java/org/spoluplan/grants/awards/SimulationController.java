package org.spoluplan.grants.awards;

import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.spoluplan.access.Access;
import org.spoluplan.documents.Downloads;
import org.spoluplan.grants.Call;
import org.spoluplan.grants.CallAction;
import org.spoluplan.grants.CallId;
import org.spoluplan.grants.CallRule;
import org.spoluplan.grants.Calls;
import org.spoluplan.kernel.Crowns;
import org.spoluplan.kernel.NotFound;
import org.spoluplan.page.Form;
import org.spoluplan.page.Page;
import org.spoluplan.page.Reply;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;

/// Whoever keeps a call tries its rule on earlier data before anybody applies.
@Controller
@RequestMapping("/dotace/vyzvy/{id}")
class SimulationController {

  private final Access access;
  private final Calls calls;
  private final Simulating simulating;
  private final SimulationPages pages;

  SimulationController(Access access, Calls calls, Simulating simulating, SimulationPages pages) {
    this.access = access;
    this.calls = calls;
    this.simulating = simulating;
    this.pages = pages;
  }

  /// What was asked.
  private record Asked(CallRule rule, long pot, Call data) {}

  @GetMapping("/zkouska")
  Reply show(Page page, Form form, @PathVariable CallId id) {
    var call = kept(page, id);
    var filled = form.names().contains("rule") ? form : pages.usual(call);
    var asked = read(filled, call);
    if (asked == null) {
      var shown = pages.show(page, filled, call, Optional.empty());
      return filled == form ? shown.asInvalid() : shown;
    }
    return pages.show(page, filled, call, Optional.of(simulated(call, asked)));
  }

  @GetMapping("/zkouska.csv")
  ResponseEntity<byte[]> file(Page page, Form form, @PathVariable CallId id) {
    var call = kept(page, id);
    var asked = read(form.names().contains("rule") ? form : pages.usual(call), call);
    if (asked == null || !(simulated(call, asked) instanceof Simulating.Result.Simulated(var it))) {
      throw new NotFound("simulation", id.value());
    }
    return pages.csv(page, call, it).as(Downloads.fileName(call.is().title()) + ".csv");
  }

  private Simulating.Result simulated(Call call, Asked asked) {
    return simulating.simulate(call, asked.rule().rule(), asked.pot(), asked.data());
  }

  private @Nullable Asked read(Form form, Call call) {
    var rule = pages.chosen(form, call);
    if (rule.isEmpty()) form.reject("rule", "form.error.choose");
    var pot = Crowns.parse(form.value("pot"));
    if (pot.isEmpty() || pot.getAsLong() == 0) form.reject("pot", "grant.error.sum");
    var data = data(form, call);
    if (data.isEmpty()) form.reject("data", "form.error.choose");
    if (!form.valid()) return null;
    return new Asked(rule.orElseThrow(), pot.orElseThrow(), data.orElseThrow());
  }

  private Optional<Call> data(Form form, Call call) {
    @Nullable UUID chosen = form.optionalId("data");
    return simulating.data(call).stream()
        .filter(one -> one.id().value().equals(chosen))
        .findFirst();
  }

  /// Before anybody could apply: later the true applications are divided.
  private Call kept(Page page, CallId id) {
    var call = calls.get(id);
    access.require(page.actor(), CallAction.MANAGE, call.programme());
    if (!call.state().isBeforeOpening()) throw new NotFound("simulation", id.value());
    return call;
  }
}
