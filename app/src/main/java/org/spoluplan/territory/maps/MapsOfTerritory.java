package org.spoluplan.territory.maps;

import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Geometry;
import org.spoluplan.kernel.CzechOrder;
import org.spoluplan.kernel.Today;
import org.spoluplan.territory.BoundaryKind;
import org.spoluplan.territory.MapPicture;
import org.spoluplan.territory.MapPicture.Cell;
import org.spoluplan.territory.MapPicture.Dot;
import org.spoluplan.territory.MapRequest;
import org.spoluplan.territory.MapTiles;
import org.spoluplan.territory.Maps;
import org.spoluplan.territory.MunicipalityCode;
import org.spoluplan.territory.boundaries.Boundaries;
import org.spoluplan.territory.boundaries.MapPlane;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional(readOnly = true)
class MapsOfTerritory implements Maps {

  private final Sites sites;
  private final Boundaries boundaries;
  private final MapTiles tiles;
  private final Clock clock;
  private final GroundCache grounds = new GroundCache();
  private volatile @Nullable Country country;

  MapsOfTerritory(Sites sites, Boundaries boundaries, MapTiles tiles, Clock clock) {
    this.sites = sites;
    this.boundaries = boundaries;
    this.tiles = tiles;
    this.clock = clock;
  }

  @Override
  public MapPicture draw(MapRequest request) {
    var today = country();
    var edition = boundaries.edition() + today.day();
    var ground =
        grounds.get(new GroundCache.Key(request.shown(), edition), () -> ground(request, today));
    return new MapPicture(
        request.title(),
        ground.frame().height(),
        ground.approximate(),
        ground.sources(),
        cells(request, ground),
        ground.outlines(),
        ground.labels(),
        dots(request, ground.frame()),
        request.legend(),
        ground.frame().corners(),
        tiles);
  }

  private static List<Cell> cells(MapRequest request, Ground ground) {
    return ground.shapes().entrySet().stream()
        .map(shape -> cell(request, ground, shape.getKey(), shape.getValue()))
        .sorted(Comparator.comparing(Cell::name, CzechOrder.OF_NAMES))
        .toList();
  }

  private static Cell cell(MapRequest request, Ground ground, MunicipalityCode code, String shape) {
    var shade = request.shades().get(code);
    var site = Objects.requireNonNull(ground.sites().get(code));
    return new Cell(
        code,
        site.name(),
        request.links() + code.value(),
        shape,
        shade == null ? 0 : shade.step(),
        request.marked().contains(code),
        shade == null ? request.legend().map(legend -> legend.none()).orElse("") : shade.words());
  }

  private static List<Dot> dots(MapRequest request, Frame frame) {
    return request.points().stream()
        .map(
            point -> {
              var at = Sites.at(point.at());
              return new Dot(point, frame.x(at), frame.y(at));
            })
        .toList();
  }

  private Ground ground(MapRequest request, Country today) {
    var shown = request.shown().stream().map(today.sites()::get).filter(Objects::nonNull).toList();
    var codes = shown.stream().map(site -> site.code().value()).toList();
    var municipalities =
        flat(BoundaryKind.MUNICIPALITY, codes).entrySet().stream()
            .collect(
                Collectors.toMap(
                    shape -> new MunicipalityCode(shape.getKey()), Map.Entry::getValue));
    var orps = flat(BoundaryKind.ORP, shown.stream().map(Site::orp).distinct().toList());
    var sources = boundaries.sources(BoundaryKind.MUNICIPALITY, codes);
    return new Surveying(today, new Surveying.Known(municipalities, orps, sources)).of(shown);
  }

  private Map<String, Geometry> flat(BoundaryKind kind, List<String> codes) {
    return boundaries.find(kind, codes).entrySet().stream()
        .collect(
            Collectors.toMap(Map.Entry::getKey, shape -> MapPlane.COUNTRY.flat(shape.getValue())));
  }

  private Country country() {
    var known = country;
    var today = Today.of(clock);
    if (known != null && known.day().equals(today)) return known;
    known = Country.of(today, sites.on(today));
    country = known;
    return known;
  }
}
