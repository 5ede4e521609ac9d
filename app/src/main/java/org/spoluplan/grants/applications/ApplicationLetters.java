package org.spoluplan.grants.applications;

import java.util.List;
import java.util.stream.Collectors;
import org.spoluplan.grants.Application;
import org.spoluplan.grants.Call;
import org.spoluplan.grants.ProviderLetters;
import org.spoluplan.page.SiteAddress;
import org.springframework.stereotype.Component;

/// Letters to people of the applicant.
@Component
class ApplicationLetters {

  private final ProviderLetters letters;
  private final SiteAddress site;

  ApplicationLetters(ProviderLetters letters, SiteAddress site) {
    this.letters = letters;
    this.site = site;
  }

  void submitted(Application application, Call call) {
    var submitted = application.submitted();
    if (submitted == null) return;
    letters.post(
        application,
        call,
        "application.letter.submitted",
        in ->
            List.of(
                call.is().title(),
                String.valueOf(application.number()),
                in.dates().moment(submitted.at()),
                submitted.sha256(),
                site.of(application.path() + "/potvrzeni")));
  }

  void returned(Application application, Call call, List<Fault> faults) {
    var by = application.completeBy();
    if (by == null) return;
    var list = faults.stream().map(one -> "– " + one.text()).collect(Collectors.joining("\n"));
    letters.post(
        application,
        call,
        "application.letter.returned",
        in -> List.of(call.is().title(), list, in.dates().moment(by), site.of(application.path())));
  }

  void excluded(Application application, Call call, String reason) {
    letters.post(
        application,
        call,
        "application.letter.excluded",
        _ -> List.of(call.is().title(), reason, site.of(application.path())));
  }

  /// A rule was decided after the call opened.
  void ruleChanged(Application application, Call call, int rule) {
    letters.post(
        application,
        call,
        "application.letter.rule",
        _ -> List.of(call.is().title(), String.valueOf(rule), site.of(call.path() + "/pravidla")));
  }
}
