package org.spoluplan.territory.maps;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.coverage.CoverageSimplifier;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.util.GeometryFixer;
import org.locationtech.jts.operation.overlayng.OverlayNG;
import org.locationtech.jts.operation.overlayng.OverlayNGRobust;
import org.spoluplan.territory.MapPicture.Label;
import org.spoluplan.territory.MunicipalityCode;

/// Finds the shapes of municipalities: those that are known, and cells of the nearest places
/// where they are not.
final class Surveying {

  private static final int INTERSECTION = OverlayNG.INTERSECTION;
  private static final int DIFFERENCE = OverlayNG.DIFFERENCE;

  /// Of gaps between shapes that do not quite meet; in squares of a unit of the picture.
  private static final double SMALLEST_HOLE = 60;

  private final Country country;
  private final Known known;

  /// Boundaries, on the plane in metres.
  ///
  /// @param orps by their codes
  record Known(
      Map<MunicipalityCode, Geometry> municipalities,
      Map<String, Geometry> orps,
      List<String> sources) {}

  Surveying(Country country, Known known) {
    this.country = country;
    this.known = known;
  }

  Ground of(Collection<Site> sites) {
    var shapes = shapes(sites);
    var extent = new Envelope();
    shapes.values().forEach(shape -> extent.expandToInclude(shape.getEnvelopeInternal()));
    var frame = Frame.around(extent);
    if (!known.municipalities().isEmpty()) thin(shapes, frame.metres());
    var paths = new HashMap<MunicipalityCode, String>();
    shapes.forEach((code, shape) -> paths.put(code, PathData.of(shape, frame)));
    List<Label> labels = Labels.of(sites, frame);
    var approximate = sites.stream().anyMatch(s -> !known.municipalities().containsKey(s.code()));
    return new Ground(
        frame,
        byCode(sites),
        paths,
        outlines(sites, shapes, frame),
        labels,
        approximate,
        known.sources());
  }

  private Map<MunicipalityCode, Geometry> shapes(Collection<Site> sites) {
    Map<MunicipalityCode, Geometry> shapes = new TreeMap<>(this::order);
    var missing = new ArrayList<Site>();
    for (var site : sites) {
      var shape = known.municipalities().get(site.code());
      if (shape == null) missing.add(site);
      else shapes.put(site.code(), shape);
    }
    if (missing.isEmpty()) return shapes;
    var taken = shapes.isEmpty() ? null : OverlayNGRobust.union(shapes.values());
    var cells = Voronoi.of(missing, country);
    for (var site : missing) {
      var cell = cells.get(site.code());
      if (cell != null) shapes.put(site.code(), clipped(cell, site, taken));
    }
    return shapes;
  }

  private int order(MunicipalityCode one, MunicipalityCode other) {
    return one.value().compareTo(other.value());
  }

  private Geometry clipped(Geometry cell, Site site, @Nullable Geometry taken) {
    var outline = known.orps().getOrDefault(site.orp(), country.hull());
    var inside = OverlayNGRobust.overlay(cell, outline, INTERSECTION);
    if (inside.isEmpty()) inside = cell;
    return taken == null ? inside : OverlayNGRobust.overlay(inside, taken, DIFFERENCE);
  }

  private static void thin(Map<MunicipalityCode, Geometry> shapes, double metres) {
    var codes = List.copyOf(shapes.keySet());
    var all = codes.stream().map(shapes::get).toArray(Geometry[]::new);
    var thin = CoverageSimplifier.simplify(all, metres);
    for (int i = 0; i < thin.length; i++) shapes.put(codes.get(i), thin[i]);
  }

  private static Map<MunicipalityCode, Site> byCode(Collection<Site> sites) {
    var byCode = new HashMap<MunicipalityCode, Site>();
    sites.forEach(site -> byCode.put(site.code(), site));
    return byCode;
  }

  private static List<String> outlines(
      Collection<Site> sites, Map<MunicipalityCode, Geometry> shapes, Frame frame) {
    var byOrp = new TreeMap<String, List<Geometry>>();
    for (var site : sites) {
      var shape = shapes.get(site.code());
      if (shape == null) continue;
      byOrp.computeIfAbsent(site.orp(), _ -> new ArrayList<>()).add(GeometryFixer.fix(shape));
    }
    var smallest = SMALLEST_HOLE * frame.metres() * frame.metres();
    return byOrp.values().stream()
        .map(OverlayNGRobust::union)
        .map(area -> Holes.without(area, smallest))
        .map(area -> PathData.of(area, frame))
        .toList();
  }
}
