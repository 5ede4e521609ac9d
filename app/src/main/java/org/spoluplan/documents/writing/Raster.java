package org.spoluplan.documents.writing;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Path2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.Scanner;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;
import org.spoluplan.documents.Drawing;
import org.spoluplan.documents.Drawing.Ink;
import org.spoluplan.documents.Drawing.Shape;

/// A drawing as a PNG sharp enough for paper: about 300 points to an inch over the width of a text.
final class Raster {

  private static final int WIDE = 1900;
  private static final Pattern BETWEEN = Pattern.compile("[\\s,]+|(?=[-MlLz])|(?<=[MlLz])");
  private static final Font LETTERS = font();

  private final Graphics2D g;

  private Raster(Graphics2D g) {
    this.g = g;
  }

  static byte[] png(Drawing drawing) {
    var scale = (double) WIDE / drawing.width();
    var image =
        new BufferedImage(
            WIDE, (int) Math.ceil(drawing.height() * scale), BufferedImage.TYPE_INT_RGB);
    var g = image.createGraphics();
    g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
    g.setRenderingHint(
        RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
    g.setColor(Color.WHITE);
    g.fillRect(0, 0, image.getWidth(), image.getHeight());
    g.scale(scale, scale);
    drawing.shapes().forEach(new Raster(g)::draw);
    g.dispose();
    return png(image);
  }

  private static byte[] png(BufferedImage image) {
    try {
      var bytes = new ByteArrayOutputStream();
      ImageIO.write(image, "png", bytes);
      return bytes.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void draw(Shape shape) {
    switch (shape) {
      case Drawing.Bar bar -> {
        g.setColor(colour(bar.fill()));
        g.fillRect(bar.x(), bar.y(), bar.width(), bar.height());
      }
      case Drawing.Area area -> draw(area);
      case Drawing.Words words -> draw(words);
    }
  }

  private void draw(Drawing.Area area) {
    var path = path(area.path());
    if (area.fill() != Ink.NONE) {
      g.setColor(colour(area.fill()));
      g.fill(path);
    }
    if (area.edge() == 0) return;
    g.setColor(colour(area.line()));
    g.setStroke(new BasicStroke(area.edge(), BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
    g.draw(path);
  }

  private void draw(Drawing.Words words) {
    g.setColor(colour(Ink.TEXT));
    g.setFont(LETTERS.deriveFont((float) words.size()));
    var width = g.getFontMetrics().stringWidth(words.text());
    var x =
        switch (words.anchor()) {
          case START -> words.x();
          case MIDDLE -> words.x() - width / 2;
          case END -> words.x() - width;
        };
    g.drawString(words.text(), x, words.y());
  }

  /// Only what a drawing may hold: `M`, `L`, `l` and `z` with whole numbers.
  private static Path2D path(String data) {
    var path = new Path2D.Double(Path2D.WIND_EVEN_ODD);
    var relative = false;
    try (var words = new Scanner(data).useDelimiter(BETWEEN).useLocale(Locale.ROOT)) {
      while (words.hasNext()) {
        if (words.hasNextInt()) {
          int x = words.nextInt();
          int y = words.nextInt();
          var from = relative ? path.getCurrentPoint() : null;
          path.lineTo(from == null ? x : from.getX() + x, from == null ? y : from.getY() + y);
          continue;
        }
        switch (words.next()) {
          case "M" -> path.moveTo(words.nextInt(), words.nextInt());
          case "L" -> relative = false;
          case "l" -> relative = true;
          case "z" -> path.closePath();
          case String other -> throw new IllegalArgumentException("path with " + other);
        }
      }
    }
    return path;
  }

  private static Color colour(Ink ink) {
    return Color.decode(ink.colour());
  }

  private static Font font() {
    try {
      return Font.createFont(
          Font.TRUETYPE_FONT, new ByteArrayInputStream(Resource.bytes("fonts/roboto-regular.ttf")));
    } catch (FontFormatException | IOException e) {
      throw new IllegalStateException(e);
    }
  }
}
