package org.spoluplan.opendata.hsds;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.spoluplan.access.PublicPage;
import org.spoluplan.kernel.NotFound;
import org.spoluplan.network.ServiceId;
import org.spoluplan.network.Services;
import org.spoluplan.opendata.OpenDataAnswer;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/// The interface by HSDS and, where its path says so, by Open Referral UK.
@Controller
@OpenDataAnswer
@RequestMapping({"/api/hsds", "/api/oruk"})
class HsdsController {

  private static final MediaType NDJSON = MediaType.parseMediaType("application/x-ndjson");

  private final KeptSnapshot kept;
  private final Services services;
  private final Links links;
  private final Answers answers;
  private final JsonMapper json;

  HsdsController(
      KeptSnapshot kept, Services services, Links links, Answers answers, JsonMapper json) {
    this.kept = kept;
    this.services = services;
    this.links = links;
    this.answers = answers;
    this.json = json;
  }

  @GetMapping({"", "/"})
  @PublicPage(because = "open data")
  ResponseEntity<byte[]> about(HttpServletRequest request) {
    return answers.json(profile(request).about(links), request);
  }

  @GetMapping("/services")
  @PublicPage(because = "open data")
  ResponseEntity<byte[]> services(HttpServletRequest request) {
    return list("service", Catalogue::services, request);
  }

  /// One that has ended is answered too: somebody's copy still has it.
  @GetMapping("/services/{id}")
  @PublicPage(because = "open data")
  ResponseEntity<byte[]> service(@PathVariable String id, HttpServletRequest request) {
    return one(
        "service",
        id,
        (catalogue, uuid) -> services.find(new ServiceId(uuid)).map(catalogue::service),
        request);
  }

  @GetMapping("/organizations")
  @PublicPage(because = "open data")
  ResponseEntity<byte[]> organizations(HttpServletRequest request) {
    return list("organization", Catalogue::organizations, request);
  }

  @GetMapping("/organizations/{id}")
  @PublicPage(because = "open data")
  ResponseEntity<byte[]> organization(@PathVariable String id, HttpServletRequest request) {
    var full = new Asked(request.getParameterMap()).flag("full_service");
    return one(
        "organization", id, (catalogue, uuid) -> catalogue.organization(uuid, full), request);
  }

  @GetMapping("/service_at_locations")
  @PublicPage(because = "open data")
  ResponseEntity<byte[]> places(HttpServletRequest request) {
    return list("service_at_location", Catalogue::serviceAtLocations, request);
  }

  @GetMapping("/service_at_locations/{id}")
  @PublicPage(because = "open data")
  ResponseEntity<byte[]> place(@PathVariable String id, HttpServletRequest request) {
    return one("service_at_location", id, Catalogue::serviceAtLocation, request);
  }

  @GetMapping("/taxonomies")
  @PublicPage(because = "open data")
  ResponseEntity<byte[]> taxonomies(HttpServletRequest request) {
    return list("taxonomy", Catalogue::taxonomies, request);
  }

  @GetMapping("/taxonomies/{id}")
  @PublicPage(because = "open data")
  ResponseEntity<byte[]> taxonomy(@PathVariable String id, HttpServletRequest request) {
    return one("taxonomy", id, Catalogue::taxonomy, request);
  }

  @GetMapping("/taxonomy_terms")
  @PublicPage(because = "open data")
  ResponseEntity<byte[]> terms(HttpServletRequest request) {
    return list("taxonomy_term", Catalogue::terms, request);
  }

  @GetMapping("/taxonomy_terms/{id}")
  @PublicPage(because = "open data")
  ResponseEntity<byte[]> term(@PathVariable String id, HttpServletRequest request) {
    return one("taxonomy_term", id, Catalogue::term, request);
  }

  private <T> ResponseEntity<byte[]> list(
      String entity, BiFunction<Catalogue, Asked, Contents<T>> which, HttpServletRequest request) {
    var asked = new Asked(request.getParameterMap());
    var all = which.apply(catalogue(), asked);
    var profile = profile(request);
    Function<T, ObjectNode> written = one -> profile.of(entity, all.json().apply(one));
    var contents = new Contents<>(all.all(), written);
    var page = asked.page();
    var size = asked.perPage();
    var streamed = asked.streamed();
    asked.refuseUnknown();
    if (!streamed) return answers.json(contents.page(page, size), request);
    var lines = new java.io.ByteArrayOutputStream();
    for (var one : contents.all()) {
      lines.writeBytes(json.writeValueAsBytes(written.apply(one)));
      lines.write('\n');
    }
    return answers.of(NDJSON, lines.toByteArray(), request);
  }

  private ResponseEntity<byte[]> one(
      String entity,
      String id,
      BiFunction<Catalogue, UUID, Optional<ObjectNode>> which,
      HttpServletRequest request) {
    var uuid = Asked.uuid(id).orElseThrow(() -> new NotFound(entity, id));
    var found = which.apply(catalogue(), uuid).orElseThrow(() -> new NotFound(entity, id));
    return answers.json(profile(request).of(entity, found), request);
  }

  private Catalogue catalogue() {
    return new Catalogue(kept.get(), links);
  }

  private static Profile profile(HttpServletRequest request) {
    return request.getRequestURI().startsWith("/api/oruk") ? Profile.ORUK : Profile.HSDS;
  }
}
