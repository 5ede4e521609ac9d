package org.spoluplan.catalogue.leaflets;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.spoluplan.algorithms.finding.Answer.Hit;
import org.spoluplan.algorithms.finding.Facet;
import org.spoluplan.catalogue.HelpIndex;
import org.spoluplan.catalogue.leaflets.Leaflet.Section;
import org.spoluplan.codelists.CodeItem;
import org.spoluplan.codelists.CodeList;
import org.spoluplan.codelists.CodeLists;
import org.spoluplan.documents.PictureCode;
import org.spoluplan.kernel.Today;
import org.spoluplan.network.ServiceId;
import org.spoluplan.network.Services;
import org.spoluplan.network.SocialService;
import org.spoluplan.page.Page;
import org.spoluplan.page.SiteAddress;
import org.spoluplan.territory.Municipality;
import org.springframework.stereotype.Component;

/// Collects what shall be printed.
@Component
class Collecting {

  /// More is a book that nobody prints, and a burden for a public page.
  static final int MOST = 400;

  /// A code of a longer address has dots that no phone reads from paper.
  private static final int LONGEST_ADDRESS = 600;

  private static final List<String> SECTIONS =
      List.of("counselling", "care", "prevention", "other");

  private final HelpIndex index;
  private final Services services;
  private final LeafletEntries entries;
  private final CodeLists codes;
  private final SiteAddress site;
  private final Clock clock;

  Collecting(
      HelpIndex index,
      Services services,
      LeafletEntries entries,
      CodeLists codes,
      SiteAddress site,
      Clock clock) {
    this.index = index;
    this.services = services;
    this.entries = entries;
    this.codes = codes;
    this.site = site;
    this.clock = clock;
  }

  /// How many services there would be.
  int count(LeafletRequest request) {
    return index.find(request.search()).hits().size();
  }

  /// @param query of the same search in the catalogue, for the code on the paper
  Leaflet of(LeafletRequest request, String query, Page page) {
    var day = Today.of(clock);
    var ids = index.find(request.search()).hits().stream().limit(MOST).map(Collecting::id).toList();
    var address = site.of("/sluzby" + (query.isEmpty() ? "" : "?" + query));
    return new Leaflet(
        title(request, page, day),
        request.subtitle(),
        request.publisher(),
        day,
        site.of("/sluzby"),
        PictureCode.of(address.length() > LONGEST_ADDRESS ? site.of("/sluzby") : address),
        sections(services.list(ids), page, day));
  }

  private static ServiceId id(Hit hit) {
    return new ServiceId(UUID.fromString(hit.entry().id()));
  }

  private List<Section> sections(List<SocialService> found, Page page, LocalDate day) {
    var bySection =
        found.stream()
            .sorted(order(day))
            .collect(
                Collectors.groupingBy(
                    service -> entries.section(service, day),
                    LinkedHashMap::new,
                    Collectors.toList()));
    var sections = new ArrayList<Section>();
    for (var key : SECTIONS) {
      var all = bySection.getOrDefault(key, List.of());
      if (all.isEmpty()) continue;
      var lines = all.stream().map(one -> entries.of(one, page, day)).toList();
      sections.add(new Section(key, page.t("leaflet.section." + key), lines));
    }
    return sections;
  }

  /// As the list of types has them, then by name; what the repository answered is in Czech order.
  private Comparator<SocialService> order(LocalDate day) {
    return Comparator.comparing(
        service -> entries.type(service, day).map(CodeItem::position).orElse(Integer.MAX_VALUE));
  }

  /// "Pomoc pro seniory: Jilemnice"
  private String title(LeafletRequest request, Page page, LocalDate day) {
    if (!request.title().isEmpty()) return request.title();
    var what = what(request, page, day);
    var town = request.town().map(Municipality::name);
    var title = what.isEmpty() ? page.t("leaflet.title.all") : page.t("leaflet.title.for", what);
    return town.map(name -> page.t("leaflet.title.in", title, name)).orElse(title);
  }

  private String what(LeafletRequest request, Page page, LocalDate day) {
    var groups =
        request.chosen().getOrDefault(Facet.GROUP, Set.of()).stream()
            .sorted()
            .flatMap(code -> codes.find(CodeList.TARGET_GROUP, code, day).stream())
            .map(item -> item.plainName(page.locale()))
            .collect(Collectors.joining(", "));
    return groups.isEmpty() ? Objects.requireNonNull(request.search().text()) : groups;
  }
}
