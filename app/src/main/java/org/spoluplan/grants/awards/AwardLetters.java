package org.spoluplan.grants.awards;

import java.util.List;
import org.spoluplan.grants.Call;
import org.spoluplan.grants.ProviderLetters;
import org.spoluplan.grants.Resolution;
import org.spoluplan.kernel.Crowns;
import org.spoluplan.page.SiteAddress;
import org.springframework.stereotype.Component;

/// Tells each applicant what the council decided.
@Component
class AwardLetters {

  private final ProviderLetters letters;
  private final SiteAddress site;

  AwardLetters(ProviderLetters letters, SiteAddress site) {
    this.letters = letters;
    this.site = site;
  }

  void decided(Call call, Resolution resolution, Recommendation recommended) {
    for (var line : recommended.lines()) {
      letters.post(
          line.application(),
          call,
          line.amount() == 0 ? "award.letter.none" : "award.letter.granted",
          in ->
              List.of(
                  call.is().title(),
                  Crowns.written(line.amount(), in.locale()),
                  resolution.number(),
                  in.dates().plain(resolution.day()),
                  site.of(line.application().path() + "/vypocet"),
                  site.of(line.application().path() + "/smlouva")));
    }
  }
}
