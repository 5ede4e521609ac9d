package org.spoluplan.territory.maps;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.locationtech.jts.geom.Envelope;
import org.spoluplan.territory.MapPicture;
import org.spoluplan.territory.MapPicture.Label;

/// Names that fit into the picture: larger towns first, none over another. In a small picture
/// letters are twice as large beside the map, so fewer fit; the others are minor.
final class Labels {

  /// In units of the picture; the stylesheet has the same sizes.
  private static final int LARGE = 40;

  private static final int SMALL = 20;
  private static final int MOST = 30;
  private static final double LETTER = 0.58;

  private final Frame frame;
  private final List<Envelope> large = new ArrayList<>();
  private final List<Envelope> small = new ArrayList<>();
  private final List<Label> labels = new ArrayList<>();

  private Labels(Frame frame) {
    this.frame = frame;
  }

  static List<Label> of(Collection<Site> sites, Frame frame) {
    var labels = new Labels(frame);
    sites.stream()
        .sorted(Comparator.comparingInt(Site::inhabitants).reversed())
        .limit(4L * MOST)
        .forEach(labels::add);
    return labels.labels;
  }

  private void add(Site site) {
    if (labels.size() >= MOST) return;
    var inSmall = box(site, LARGE);
    var inLarge = box(site, SMALL);
    var minor = isTaken(inSmall, large);
    if (isTaken(inLarge, small)) return;
    if (!minor) large.add(inSmall);
    small.add(inLarge);
    labels.add(new Label(site.name(), x(inLarge), frame.y(site.at()), minor));
  }

  /// Pushed into the picture when it would stick out.
  private static int x(Envelope box) {
    return (int) Math.round((box.getMinX() + box.getMaxX()) / 2);
  }

  private Envelope box(Site site, int size) {
    var width = site.name().length() * LETTER * size;
    var x = frame.x(site.at());
    var left = Math.clamp(x - width / 2, 0, Math.max(0, MapPicture.WIDTH - width));
    var y = frame.y(site.at());
    return new Envelope(left, left + width, y - size * 0.7, y + size * 0.5);
  }

  private static boolean isTaken(Envelope box, List<Envelope> others) {
    return others.stream().anyMatch(box::intersects);
  }
}
