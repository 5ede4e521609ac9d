package org.spoluplan.documents;

import java.util.List;

/// A chart or a map made of shapes: each format of a document draws it in its own way.
///
/// @param words  what it shows, for those who do not see it
/// @param width  in units of the drawing; it is as wide as the text whatever the number
/// @param shapes from the lowest to the one on top
public record Drawing(String words, int width, int height, List<Shape> shapes) {

  public Drawing {
    shapes = List.copyOf(shapes);
  }

  public sealed interface Shape {}

  /// @param x of its left edge
  /// @param y of its upper edge
  public record Bar(int x, int y, int width, int height, Ink fill) implements Shape {}

  /// A shape of any form.
  ///
  /// @param path path data of SVG with the commands `M`, `l` and `z` and whole numbers
  /// @param edge of its line, in units of the drawing; 0 for none
  public record Area(String path, Ink fill, Ink line, int edge) implements Shape {}

  /// @param x    where the text begins, has its middle or ends
  /// @param y    of the line that letters stand on
  /// @param size of letters in units of the drawing
  public record Words(int x, int y, Anchor anchor, int size, String text) implements Shape {}

  public enum Anchor {
    START,
    MIDDLE,
    END
  }

  /// Colours that are told apart by those who see few of them, the same as on pages.
  public enum Ink {
    NONE("none"),
    TEXT("#262b3b"),
    SOFT("#4b5263"),
    LINE("#8a90a2"),
    PAPER("#ffffff"),
    SHADE_1("#1f4e8c"),
    SHADE_2("#7fa7dc"),
    SHADE_3("#dba61c"),
    SHADE_4("#1f7a4d"),
    SHADE_5("#a3262d"),
    SHADE_6("#8a90a2"),
    STEP_0("#eef1f6"),
    STEP_1("#d3e0f2"),
    STEP_2("#a5c1e6"),
    STEP_3("#6d97d0"),
    STEP_4("#3a6bb0"),
    STEP_5("#0f2f55");

    private static final int SHADES = 6;
    private final String colour;

    Ink(String colour) {
      this.colour = colour;
    }

    /// As CSS writes it.
    public String colour() {
      return colour;
    }

    /// The n-th of kinds beside each other; after the last one they begin anew.
    public static Ink shade(int n) {
      return valueOf("SHADE_" + (n % SHADES + 1));
    }

    /// @param step 0 for none to 5, the darkest
    public static Ink step(int step) {
      return valueOf("STEP_" + step);
    }
  }
}
