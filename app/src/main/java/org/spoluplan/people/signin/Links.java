package org.spoluplan.people.signin;

import org.spoluplan.kernel.Secret;
import org.spoluplan.page.SiteAddress;
import org.springframework.stereotype.Component;

/// Whole addresses of one-time links, for letters and for the terminal.
@Component
class Links {

  private final SiteAddress site;

  Links(SiteAddress site) {
    this.site = site;
  }

  String to(LinkPurpose purpose, Secret secret) {
    return site.of(purpose.path() + secret.text());
  }
}
