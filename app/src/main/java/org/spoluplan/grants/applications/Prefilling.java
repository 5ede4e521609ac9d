package org.spoluplan.grants.applications;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.spoluplan.grants.Application;
import org.spoluplan.grants.ApplicationContent;
import org.spoluplan.grants.ApplicationContent.People;
import org.spoluplan.grants.ApplicationContent.Purpose;
import org.spoluplan.grants.ApplicationContent.Staff;
import org.spoluplan.grants.Call;
import org.spoluplan.grants.Calls;
import org.spoluplan.kernel.Today;
import org.spoluplan.network.BasicNetworks;
import org.spoluplan.network.FundedCapacity;
import org.spoluplan.network.SocialService;
import org.springframework.stereotype.Component;

/// What a new application starts with: last year's one, else what network and register say.
@Component
class Prefilling {

  /// The unit of full-time equivalents in the list of units.
  private static final String FTE = "UVAZKY";

  private static final int LONGEST = 4000;

  private final StoredApplications applications;
  private final FirstRound firstRound;
  private final Calls calls;
  private final BasicNetworks networks;
  private final Clock clock;

  Prefilling(
      StoredApplications applications,
      FirstRound firstRound,
      Calls calls,
      BasicNetworks networks,
      Clock clock) {
    this.applications = applications;
    this.firstRound = firstRound;
    this.calls = calls;
    this.networks = networks;
    this.clock = clock;
  }

  /// @param from in words; null: nothing was known
  record Filled(ApplicationContent content, @Nullable String from) {}

  Filled of(Call call, SocialService service) {
    return first(call, service).or(() -> last(call, service)).orElseGet(() -> known(call, service));
  }

  /// In a further round what the first one did not give.
  private Optional<Filled> first(Call call, SocialService service) {
    return firstRound
        .of(call, service.id())
        .map(one -> new Filled(firstRound.remaining(one), calls.get(one.call()).is().title()));
  }

  /// Of the same programme, the last one that was submitted.
  private Optional<Filled> last(Call call, SocialService service) {
    return applications.of(service.id()).stream()
        .filter(one -> one.submitted() != null)
        .flatMap(one -> calls.find(one.call()).map(its -> new Earlier(one, its)).stream())
        .filter(one -> one.call().programme().id().equals(call.programme().id()))
        .findFirst()
        .map(one -> new Filled(one.application().content(), one.call().is().title()));
  }

  private record Earlier(Application application, Call call) {}

  private Filled known(Call call, SocialService service) {
    var description = service.is().description();
    var what = description == null ? null : shortened(description);
    var staff = staff(call, service);
    var content =
        ApplicationContent.EMPTY
            .with(new Purpose(what, null, null, null))
            .with(new People(staff, List.of()));
    return new Filled(content, what == null && staff.isEmpty() ? null : "");
  }

  private static String shortened(String text) {
    return text.length() <= LONGEST ? text : text.substring(0, LONGEST);
  }

  private List<Staff> staff(Call call, SocialService service) {
    var fte =
        networks.on(call.programme().is().region(), Today.of(clock)).orElse(List.of()).stream()
            .filter(one -> one.service().equals(service.id()) && one.unit().equals(FTE))
            .mapToLong(FundedCapacity::amountE2)
            .sum();
    if (fte == 0) return List.of();
    return List.of(
        new Staff("pracovníci v přímé péči", call.programme().is().municipality(), fte, true));
  }
}
