package org.spoluplan.grants.agreements;

import java.util.List;
import java.util.function.Function;
import org.spoluplan.grants.Agreement;
import org.spoluplan.grants.Applications;
import org.spoluplan.grants.Calls;
import org.spoluplan.grants.ProviderLetters;
import org.spoluplan.grants.ProviderLetters.In;
import org.spoluplan.kernel.Crowns;
import org.spoluplan.page.SiteAddress;
import org.springframework.stereotype.Component;

/// Tells people of the provider what happened with their agreement.
@Component
class AgreementLetters {

  private final Applications applications;
  private final Calls calls;
  private final ProviderLetters letters;
  private final SiteAddress site;

  AgreementLetters(
      Applications applications, Calls calls, ProviderLetters letters, SiteAddress site) {
    this.applications = applications;
    this.calls = calls;
    this.letters = letters;
    this.site = site;
  }

  void budgetApproved(Agreement agreement) {
    post(agreement, "agreement.letter.approved", _ -> List.of(site.of(agreement.path())));
  }

  void budgetRefused(Agreement agreement, String answer) {
    post(agreement, "agreement.letter.refused", _ -> List.of(answer, site.of(agreement.path())));
  }

  void signed(Agreement agreement) {
    post(
        agreement,
        "agreement.letter.signed",
        _ -> List.of(String.valueOf(agreement.number()), site.of(agreement.path())));
  }

  void paid(Agreement agreement, Payment payment) {
    post(
        agreement,
        "agreement.letter.paid",
        in -> List.of(Crowns.written(payment.amount(), in.locale()), site.of(agreement.path())));
  }

  private void post(Agreement agreement, String key, Function<In, List<String>> arguments) {
    letters.post(applications.get(agreement.id()), calls.get(agreement.call()), key, arguments);
  }
}
