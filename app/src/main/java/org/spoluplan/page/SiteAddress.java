package org.spoluplan.page;

import java.net.URI;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/// Where people find this application, for links that leave it: in letters, calendars, documents.
@Component
public class SiteAddress {

  private final String url;

  /// @param url without a slash at its end, e.g. `https://spoluplan.example.cz`
  SiteAddress(@Value("${spoluplan.url}") String url) {
    this.url = url.endsWith("/") ? url.substring(0, url.length() - 1) : url;
  }

  /// @param path from the root, e.g. `/jednani`
  public String of(String path) {
    return url + path;
  }

  public String host() {
    return URI.create(url).getHost();
  }
}
