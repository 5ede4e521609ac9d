package org.spoluplan.network.basic;

import java.util.UUID;
import org.spoluplan.access.Access;
import org.spoluplan.access.PublicPage;
import org.spoluplan.kernel.NotFound;
import org.spoluplan.network.ServiceId;
import org.spoluplan.network.Services;
import org.spoluplan.page.Form;
import org.spoluplan.page.Page;
import org.spoluplan.page.Reply;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/// Where the network is read, by everybody.
@Controller
class NetworkController {

  private static final String BECAUSE = "the network is resolved in public and paid by all";

  private final Access access;
  private final Versions versions;
  private final Services services;
  private final NetworkPages pages;

  NetworkController(Access access, Versions versions, Services services, NetworkPages pages) {
    this.access = access;
    this.versions = versions;
    this.services = services;
    this.pages = pages;
  }

  @GetMapping("/sit")
  @PublicPage(because = BECAUSE)
  Reply now(Page page, Form form) {
    return pages.now(page, form);
  }

  @GetMapping("/sit/{id}")
  Reply version(Page page, Form form, @PathVariable VersionId id) {
    return pages.version(page, form, permitted(page, id));
  }

  @GetMapping("/sit/{id}/sluzby.csv")
  ResponseEntity<byte[]> csv(Page page, @PathVariable VersionId id) {
    var version = permitted(page, id);
    var file = "zakladni-sit-" + version.label().replace('/', '-') + ".csv";
    return NetworkTable.of(page, pages.lines(page, version)).as(file);
  }

  @GetMapping("/sit/rozdil")
  Reply difference(Page page, Form form) {
    var from = permitted(page, asked(form, "od"));
    var to = permitted(page, asked(form, "do"));
    return pages.difference(page, from, to);
  }

  @GetMapping("/sluzby/{id}/sit")
  @PublicPage(because = BECAUSE)
  Reply history(Page page, @PathVariable ServiceId id) {
    return pages.history(page, services.get(id));
  }

  private static VersionId asked(Form form, String field) {
    var id = form.optionalId(field);
    if (id == null) throw new NotFound("network_version", new UUID(0, 0));
    return new VersionId(id);
  }

  private NetworkVersion permitted(Page page, VersionId id) {
    var version = versions.get(id);
    access.require(page.actor(), NetworkAction.VIEW, version);
    return version;
  }
}
