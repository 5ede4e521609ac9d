package org.spoluplan.capacity.workspace;

import java.text.Collator;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.spoluplan.capacity.WorkspacePart;
import org.spoluplan.codelists.CodeList;
import org.spoluplan.kernel.Today;
import org.spoluplan.network.BasicNetworks;
import org.spoluplan.network.NetworkWords;
import org.spoluplan.network.ServiceId;
import org.spoluplan.network.Services;
import org.spoluplan.network.SocialService;
import org.spoluplan.network.Vacancy;
import org.spoluplan.page.Html;
import org.spoluplan.page.Page;
import org.spoluplan.territory.Area;
import org.spoluplan.territory.AreaKind;
import org.spoluplan.territory.Municipality;
import org.spoluplan.territory.Territory;
import org.springframework.stereotype.Component;

/// Services that work in the municipality and those that come there from the whole region, by type,
/// with what they may give at most, what the basic network has of them, and whether there is room.
@Component
class ServicesPart implements WorkspacePart {

  private static final int AFTER_MEETINGS = 60;

  private final Services services;
  private final BasicNetworks networks;
  private final Territory territory;
  private final NetworkWords words;
  private final Clock clock;

  ServicesPart(
      Services services,
      BasicNetworks networks,
      Territory territory,
      NetworkWords words,
      Clock clock) {
    this.services = services;
    this.networks = networks;
    this.territory = territory;
    this.words = words;
    this.clock = clock;
  }

  /// @param services of one type
  record Group(String type, List<Line> services) {}

  /// @param registered the most it may give, in words; empty when nobody wrote it down
  /// @param funded     what the basic network has of it, in words; empty when it is not there
  /// @param more       the network has more of it than it may give at most
  record Line(
      SocialService service, String registered, String funded, boolean more, List<Room> rooms) {}

  /// @param form empty when the same holds for all of them
  record Room(String form, Vacancy said) {}

  @Override
  public int position() {
    return AFTER_MEETINGS;
  }

  @Override
  public Optional<Html.Template> part(Municipality municipality, Page page) {
    var today = Today.of(clock);
    var regions = regions(municipality, today);
    var here = services.in(List.of(municipality.code()), today);
    var known = here.stream().map(SocialService::id).collect(Collectors.toSet());
    var coming =
        services.coveringRegions(regions, today).stream()
            .filter(one -> !known.contains(one.id()))
            .toList();
    if (here.isEmpty() && coming.isEmpty()) return Optional.empty();
    var funded = funded(regions, today);
    var groups = groups(page, here, funded);
    var others = groups(page, coming, funded);
    return Optional.of((out, i) -> JteservicespartGenerated.render(out, i, page, groups, others));
  }

  private List<String> regions(Municipality municipality, LocalDate day) {
    return territory.areasOf(municipality.code(), day).stream()
        .filter(area -> area.kind() == AreaKind.REGION)
        .map(Area::code)
        .toList();
  }

  private Map<ServiceId, Map<String, Long>> funded(List<String> regions, LocalDate day) {
    Map<ServiceId, Map<String, Long>> sums = new HashMap<>();
    for (var region : regions) {
      for (var one : networks.on(region, day).orElse(List.of())) {
        sums.computeIfAbsent(one.service(), _ -> new TreeMap<>())
            .merge(one.unit(), one.amountE2(), Long::sum);
      }
    }
    return sums;
  }

  private List<Group> groups(
      Page page, List<SocialService> all, Map<ServiceId, Map<String, Long>> funded) {
    var rooms = services.vacancies(new HashSet<>(all.stream().map(SocialService::id).toList()));
    var types = new TreeMap<String, List<Line>>(Collator.getInstance(page.locale()));
    for (var one : all) {
      var registered = registered(one);
      var paid = funded.getOrDefault(one.id(), Map.of());
      types
          .computeIfAbsent(words.type(page, one), _ -> new ArrayList<>())
          .add(
              new Line(
                  one,
                  words.amounts(page, registered),
                  words.amounts(page, paid),
                  isMore(paid, registered),
                  different(page, rooms.getOrDefault(one.id(), List.of()))));
    }
    return types.entrySet().stream().map(one -> new Group(one.getKey(), one.getValue())).toList();
  }

  /// What is not registered in that unit cannot be compared.
  private static boolean isMore(Map<String, Long> funded, Map<String, Long> registered) {
    return funded.entrySet().stream()
        .anyMatch(one -> one.getValue() > registered.getOrDefault(one.getKey(), Long.MAX_VALUE));
  }

  /// Forms of which the same was said are told once; where they differ, each says its form.
  private List<Room> different(Page page, List<Vacancy> rooms) {
    var told = new LinkedHashMap<String, Vacancy>();
    for (var one : rooms) told.putIfAbsent(one.answer() + "|" + one.free() + "|" + one.note(), one);
    return told.values().stream()
        .map(one -> new Room(told.size() > 1 ? form(page, one) : "", one))
        .toList();
  }

  private String form(Page page, Vacancy said) {
    return words.of(page, CodeList.SERVICE_FORM, said.form());
  }

  private static Map<String, Long> registered(SocialService service) {
    var units = new TreeMap<String, Long>();
    for (var form : service.is().forms())
      for (var capacity : form.capacities())
        units.merge(capacity.unit(), capacity.amountE2(), Long::sum);
    return units;
  }
}
