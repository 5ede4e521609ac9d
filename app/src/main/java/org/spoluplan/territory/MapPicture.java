package org.spoluplan.territory;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// A map as it stands on a page: an SVG that is 1,000 units wide, with north up.
///
/// @param approximate some boundaries are not known and are guessed
/// @param sources     of boundaries that are known, with their licences
/// @param tiles       that it may lie on when it can be moved
/// @param corners     of the whole picture on the earth
/// @param outlines    of the areas that municipalities lie in, as path data
public record MapPicture(
    String title,
    int height,
    boolean approximate,
    List<String> sources,
    List<Cell> cells,
    List<String> outlines,
    List<Label> labels,
    List<Dot> dots,
    Optional<MapLegend> legend,
    Corners corners,
    MapTiles tiles) {

  public static final int WIDTH = 1000;

  public MapPicture {
    sources = List.copyOf(sources);
    cells = List.copyOf(cells);
    outlines = List.copyOf(outlines);
    labels = List.copyOf(labels);
    dots = List.copyOf(dots);
  }

  /// One municipality.
  ///
  /// @param shape path data
  /// @param step  of its colour, 0 for none
  /// @param words that say what the colour says; may be empty
  public record Cell(
      MunicipalityCode code,
      String name,
      String link,
      String shape,
      int step,
      boolean marked,
      String words) {

    /// For who does not see the colour.
    public String label() {
      return words.isEmpty() ? name : name + ": " + words;
    }
  }

  /// The name of a town.
  ///
  /// @param minor left out of small pictures
  public record Label(String name, int x, int y, boolean minor) {}

  public record Dot(MapPoint point, int x, int y) {}

  /// In degrees.
  public record Corners(double south, double west, double north, double east) {

    /// As scripts read them: south, west, north and east with a space between.
    public String written() {
      return String.format(Locale.ROOT, "%.5f %.5f %.5f %.5f", south, west, north, east);
    }
  }
}
