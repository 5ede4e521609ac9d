package org.spoluplan.network.register;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.spoluplan.network.ServiceId;
import org.spoluplan.network.Services;
import org.spoluplan.network.SocialService;
import org.springframework.stereotype.Component;

/// Finds out what is to happen with items of the register.
@Component
class Planning {

  private final Services services;
  private final RegisterCopies copies;

  Planning(Services services, RegisterCopies copies) {
    this.services = services;
    this.copies = copies;
  }

  /// @param loose services of here that may be some of them; those that are, are taken out
  List<Plan> of(List<Translated.Known> items, LooseServices loose) {
    var identifiers = items.stream().map(Translated.Known::identifier).toList();
    var known =
        services.registered(identifiers).stream()
            .collect(
                Collectors.toMap(
                    one -> String.valueOf(one.is().registration().registerId()),
                    Function.identity()));
    var said = copies.of(known.values().stream().map(SocialService::id).toList());
    var plans = new ArrayList<Plan>();
    for (var item : items) plans.add(plan(item, known, said, loose));
    return plans;
  }

  private static Plan plan(
      Translated.Known item,
      Map<String, SocialService> known,
      Map<ServiceId, LaidOut> said,
      LooseServices loose) {
    var here = Optional.ofNullable(known.get(item.identifier()));
    if (here.isPresent()) {
      return meet(item, here.get(), said.getOrDefault(here.get().id(), LaidOut.NOTHING), false);
    }
    return loose
        .take(item)
        .map(same -> meet(item, same, LaidOut.NOTHING, true))
        .orElseGet(() -> new Plan.Add(item));
  }

  private static Plan meet(
      Translated.Known item, SocialService here, LaidOut before, boolean tied) {
    var now = SecretsHere.hidden(item.laidOut(), here.is());
    var base = SecretsHere.hidden(before, here.is());
    var merging = Merging.of(base, LaidOut.of(Plan.provider(here.provider()), here.is()), now);
    return new Plan.Meet(item, here, base, now, merging, tied);
  }
}
