package org.spoluplan.planning.plans;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.spoluplan.documents.Drawing;
import org.spoluplan.documents.Drawing.Anchor;
import org.spoluplan.documents.Drawing.Ink;
import org.spoluplan.documents.Drawing.Shape;
import org.spoluplan.territory.MapPicture;

/// A map for paper: no links, its legend and sources in the picture.
final class MapDrawing {

  private static final int LETTERS = 20;
  private static final int SWATCH = 20;
  private static final int LINE = 32;
  private static final int SMALL = 15;

  private MapDrawing() {}

  static Drawing of(MapPicture map) {
    var shapes = new ArrayList<Shape>();
    for (var cell : map.cells()) {
      shapes.add(new Drawing.Area(cell.shape(), Ink.step(cell.step()), Ink.LINE, 1));
    }
    for (var outline : map.outlines()) {
      shapes.add(new Drawing.Area(outline, Ink.NONE, Ink.SOFT, 2));
    }
    for (var label : map.labels()) {
      shapes.add(new Drawing.Words(label.x(), label.y(), Anchor.MIDDLE, LETTERS, label.name()));
    }
    var y = map.height() + 16;
    for (var legend : map.legend().stream().toList()) {
      for (var step : legend.steps()) {
        y = line(shapes, y, Ink.step(step.step()), step.words());
      }
      y = line(shapes, y, Ink.step(0), legend.none());
    }
    for (var source : map.sources()) {
      shapes.add(new Drawing.Words(0, y + SMALL, Anchor.START, SMALL, source));
      y += SMALL + 8;
    }
    return new Drawing(words(map), MapPicture.WIDTH, y + 4, shapes);
  }

  private static int line(List<Shape> shapes, int y, Ink ink, String words) {
    shapes.add(new Drawing.Bar(0, y, SWATCH, SWATCH, ink));
    shapes.add(new Drawing.Words(SWATCH + 12, y + SWATCH - 3, Anchor.START, LETTERS, words));
    return y + LINE;
  }

  private static String words(MapPicture map) {
    return map.title()
        + ": "
        + map.cells().stream()
            .filter(cell -> cell.step() > 0)
            .map(MapPicture.Cell::label)
            .collect(Collectors.joining("; "));
  }
}
