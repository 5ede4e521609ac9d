package org.spoluplan.opendata.hsds;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;
import java.util.regex.Pattern;
import org.spoluplan.network.Contact;
import org.spoluplan.network.ServiceContent;
import org.spoluplan.network.SocialService;
import org.spoluplan.page.SiteAddress;
import org.springframework.stereotype.Component;

/// Addresses that go out with the data. What people wrote into a contact is given on as an address
/// of the web or as an e-mail only when it is one.
@Component
class Links {

  private static final Pattern EMAIL =
      Pattern.compile("[A-Za-z0-9._%+-]{1,64}@[A-Za-z0-9]([A-Za-z0-9.-]*[A-Za-z0-9])?");

  private final SiteAddress site;

  Links(SiteAddress site) {
    this.site = site;
  }

  String page(SocialService service) {
    return site.of(service.path());
  }

  String of(String path) {
    return site.of(path);
  }

  Optional<String> web(ServiceContent is) {
    return is.contacts(Contact.Kind.WEB).stream()
        .map(contact -> contact.value().strip())
        .map(web -> web.contains("://") ? web : "https://" + web)
        .flatMap(web -> ascii(web).stream())
        .findFirst();
  }

  Optional<String> email(ServiceContent is) {
    return is.contacts(Contact.Kind.EMAIL).stream()
        .map(contact -> contact.value().strip())
        .filter(mail -> EMAIL.matcher(mail).matches() && !mail.contains(".."))
        .findFirst();
  }

  private static Optional<String> ascii(String web) {
    try {
      var uri = new URI(web);
      var fine = uri.getHost() != null && web.matches("(?i)https?://.*");
      return fine ? Optional.of(uri.toASCIIString()) : Optional.empty();
    } catch (URISyntaxException _) {
      return Optional.empty();
    }
  }
}
