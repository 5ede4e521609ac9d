package org.spoluplan.opendata.feeds;

import java.time.Clock;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.spoluplan.access.PublicPage;
import org.spoluplan.kernel.Today;
import org.spoluplan.network.Place;
import org.spoluplan.network.SocialService;
import org.spoluplan.opendata.OpenDataAnswer;
import org.spoluplan.opendata.Published;
import org.spoluplan.page.Csv;
import org.spoluplan.territory.Located;
import org.spoluplan.territory.MunicipalityCode;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/// How the network lies over municipalities: how many services stand in each, how many come there.
@Controller
@OpenDataAnswer
class NetworkController {

  private final Published published;
  private final Clock clock;

  NetworkController(Published published, Clock clock) {
    this.published = published;
    this.clock = clock;
  }

  @GetMapping("/api/sit/obce.csv")
  @PublicPage(because = "open data")
  ResponseEntity<byte[]> municipalities() {
    var services = published.services();
    var here = count(services, this::stands);
    var come = count(services, one -> one.is().area().municipalities());
    var csv =
        new Csv()
            .row("kod_obce", "obec", "kraj", "obyvatel", "sluzeb_v_obci", "sluzeb_dojizdi_do_obce");
    published.towns().values().stream()
        .filter(town -> here.containsKey(code(town)) || come.containsKey(code(town)))
        .sorted(Comparator.comparing(town -> code(town).value()))
        .forEach(
            town ->
                csv.row(
                    code(town).value(),
                    town.municipality().name(),
                    town.region(),
                    town.inhabitants(),
                    here.getOrDefault(code(town), 0),
                    come.getOrDefault(code(town), 0)));
    return csv.as("sluzby-po-obcich.csv");
  }

  private static MunicipalityCode code(Located town) {
    return town.municipality().code();
  }

  private Set<MunicipalityCode> stands(SocialService service) {
    return service.is().placesOn(Today.of(clock)).stream()
        .map(Place::municipality)
        .filter(java.util.Objects::nonNull)
        .collect(Collectors.toSet());
  }

  private static Map<MunicipalityCode, Integer> count(
      List<SocialService> services,
      java.util.function.Function<SocialService, Set<MunicipalityCode>> where) {
    var counts = new HashMap<MunicipalityCode, Integer>();
    for (var one : services) where.apply(one).forEach(code -> counts.merge(code, 1, Integer::sum));
    return counts;
  }
}
