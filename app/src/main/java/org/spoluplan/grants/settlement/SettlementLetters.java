package org.spoluplan.grants.settlement;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import org.spoluplan.grants.ApplicationId;
import org.spoluplan.grants.Applications;
import org.spoluplan.grants.Calls;
import org.spoluplan.grants.ProviderLetters;
import org.spoluplan.grants.ProviderLetters.In;
import org.spoluplan.kernel.Crowns;
import org.spoluplan.page.SiteAddress;
import org.springframework.stereotype.Component;

/// Letters about settlements to people of the provider.
@Component
class SettlementLetters {

  private final Applications applications;
  private final Calls calls;
  private final ProviderLetters letters;
  private final SiteAddress site;

  SettlementLetters(
      Applications applications, Calls calls, ProviderLetters letters, SiteAddress site) {
    this.applications = applications;
    this.calls = calls;
    this.letters = letters;
    this.site = site;
  }

  void submitted(ApplicationId id, Settlement settlement) {
    var submitted = settlement.submitted();
    if (submitted == null) return;
    post(
        id,
        "settlement.letter.submitted",
        in ->
            List.of(
                in.dates().moment(submitted.at()), submitted.sha256(), site.of(settlement.path())));
  }

  void returned(ApplicationId id, String faults, LocalDate by) {
    post(
        id, "settlement.letter.returned", in -> List.of(faults, in.dates().plain(by), address(id)));
  }

  void accepted(ApplicationId id, Settlement settlement) {
    var amount = settlement.returned();
    var by = settlement.returnBy();
    if (amount == null || amount == 0 || by == null) {
      post(id, "settlement.letter.closed", _ -> List.of(address(id)));
      return;
    }
    post(
        id,
        "settlement.letter.accepted",
        in ->
            List.of(
                Crowns.written(amount, in.locale()),
                in.dates().plain(by),
                site.of(settlement.path() + "/vratka.pdf")));
  }

  void remind(ApplicationId id, Reminders.Kind kind, LocalDate day) {
    post(id, key(kind), in -> List.of(in.dates().plain(day), address(id)));
  }

  private static String key(Reminders.Kind kind) {
    return switch (kind) {
      case SOON -> "settlement.letter.soon";
      case TOMORROW -> "settlement.letter.tomorrow";
      case OVERDUE -> "settlement.letter.overdue";
      case RETURN_OVERDUE -> "settlement.letter.return_overdue";
    };
  }

  void inspected(ApplicationId id) {
    post(id, "settlement.letter.inspected", _ -> List.of(address(id) + "#kontroly"));
  }

  private String address(ApplicationId id) {
    return site.of(id.path() + "/vyuctovani");
  }

  private void post(ApplicationId id, String key, Function<In, List<String>> arguments) {
    var application = applications.get(id);
    letters.post(application, calls.get(application.call()), key, arguments);
  }
}
