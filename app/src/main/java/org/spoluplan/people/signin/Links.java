package org.spoluplan.people.signin;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/// Whole addresses of our pages, for letters and for the terminal.
@Component
class Links {

  private final String url;

  Links(@Value("${spoluplan.url}") String url) {
    this.url = url.endsWith("/") ? url.substring(0, url.length() - 1) : url;
  }

  String to(LinkPurpose purpose, Secret secret) {
    return url + purpose.path() + secret.text();
  }
}
