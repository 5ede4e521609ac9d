package org.spoluplan.territory.places;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.spoluplan.kernel.CzechOrder;
import org.spoluplan.territory.Area;
import org.spoluplan.territory.AreaKind;
import org.spoluplan.territory.Border;
import org.spoluplan.territory.Located;
import org.spoluplan.territory.Municipality;
import org.spoluplan.territory.MunicipalityCode;
import org.spoluplan.territory.Population;
import org.spoluplan.territory.Territory;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional(readOnly = true)
class TerritoryOfPlaces implements Territory {

  /// Areas come with the application and change only with it.
  private static final int MOST_KEPT = 20_000;

  private final Places places;
  private final Gazetteer gazetteer;
  private final Map<Asked, List<Area>> above = new ConcurrentHashMap<>();

  private record Asked(MunicipalityCode code, LocalDate day) {}

  TerritoryOfPlaces(Places places, Gazetteer gazetteer) {
    this.places = places;
    this.gazetteer = gazetteer;
  }

  @Override
  public Optional<Municipality> find(MunicipalityCode code) {
    return gazetteer.find(code).or(() -> places.find(code));
  }

  @Override
  public List<Municipality> search(String text, int most) {
    return gazetteer.search(text, most);
  }

  @Override
  public boolean isOnlyOne(Municipality municipality) {
    return gazetteer.isOnlyOne(municipality);
  }

  @Override
  public List<Located> located(LocalDate day) {
    var inhabitants = places.inhabitants();
    var above = places.above(day);
    return places.list().stream()
        .map(
            one -> {
              var areas = above.getOrDefault(one.code(), Map.of());
              return new Located(
                  one,
                  areas.getOrDefault(AreaKind.ORP, ""),
                  areas.getOrDefault(AreaKind.REGION, ""),
                  inhabitants.getOrDefault(one.code(), 0));
            })
        .toList();
  }

  @Override
  public Optional<Area> find(AreaKind kind, String code) {
    return places.find(kind, code);
  }

  @Override
  public List<Area> list(AreaKind kind) {
    return places.list(kind);
  }

  @Override
  public List<Area> areasOf(MunicipalityCode code, LocalDate day) {
    if (above.size() > MOST_KEPT) above.clear();
    return above.computeIfAbsent(new Asked(code, day), this::areasOf);
  }

  private List<Area> areasOf(Asked asked) {
    var code = asked.code();
    var day = asked.day();
    var found = new ArrayList<Area>();
    for (var area : places.areasRightAbove(code, day)) withAbove(found, area, day);
    found.sort(Comparator.comparing(Area::kind, Comparator.reverseOrder()));
    return List.copyOf(found);
  }

  /// Both trees end in the region; it is named once.
  private void withAbove(List<Area> found, Area area, LocalDate day) {
    if (found.contains(area)) return;
    found.add(area);
    for (var above : places.above(area, day)) withAbove(found, above, day);
  }

  @Override
  public List<Municipality> in(Area area, LocalDate day) {
    var codes = places.inAny(leaves(area, day), day);
    return places.list(codes).stream()
        .sorted(Comparator.comparing(Municipality::name, CzechOrder.OF_NAMES))
        .toList();
  }

  /// Areas without areas below them: those that municipalities lie right in.
  private List<Area> leaves(Area area, LocalDate day) {
    return switch (area.kind()) {
      case POU, DISTRICT -> List.of(area);
      case ORP -> places.below(area, day);
      case REGION ->
          places.below(area, day).stream()
              .filter(below -> below.kind() == AreaKind.DISTRICT)
              .toList();
    };
  }

  @Override
  public List<Municipality> neighbours(MunicipalityCode code) {
    var codes = places.neighbours(code);
    Map<MunicipalityCode, Municipality> byCode =
        places.list(codes).stream()
            .collect(Collectors.toMap(Municipality::code, Function.identity()));
    return codes.stream().map(byCode::get).filter(Objects::nonNull).toList();
  }

  @Override
  public List<Border> borders(Collection<MunicipalityCode> codes) {
    return places.borders(codes);
  }

  @Override
  public List<Municipality> around(Collection<MunicipalityCode> codes) {
    return places.list(places.around(codes));
  }

  @Override
  public List<Municipality> list(Collection<MunicipalityCode> codes) {
    return places.list(codes);
  }

  @Override
  public Map<MunicipalityCode, Population> populations(Collection<MunicipalityCode> codes) {
    return places.populations(codes);
  }

  @Override
  public List<Area> below(Area area, LocalDate day) {
    return places.below(area, day);
  }

  @Override
  public Optional<Area> home(LocalDate day) {
    return places.home(day);
  }
}
