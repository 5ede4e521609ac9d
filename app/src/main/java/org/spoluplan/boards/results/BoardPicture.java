package org.spoluplan.boards.results;

import java.awt.Color;
import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.function.Function;
import javax.imageio.ImageIO;
import org.spoluplan.documents.DocumentWriter;

/// A board as a picture: columns beside each other, cards under each other.
final class BoardPicture {

  private static final int COLUMN = 360;
  private static final int GAP = 24;
  private static final int PAD = 14;
  private static final int LARGEST = 20_000;
  private static final Color GROUND = new Color(0xF6F7FA);
  private static final Color INK = new Color(0x262B38);
  private static final Color EDGE = new Color(0x9AA3B5);
  private static final Color GOLD = new Color(0xC78B1E);
  private static final Font TITLE = font("roboto-bold", 26);
  private static final Font HEAD = font("roboto-bold", 19);
  private static final Font TEXT = font("roboto-regular", 16);

  /// @param card a stack or a note lies in a frame; a heading does not
  private record Piece(List<String> lines, Font font, boolean card, int indent) {}

  private final Result result;
  private final Function<Result.Line, String> points;

  /// @param points of a line in words; empty when there are none
  BoardPicture(Result result, Function<Result.Line, String> points) {
    this.result = result;
    this.points = points;
  }

  byte[] png() {
    var probe = new BufferedImage(1, 1, BufferedImage.TYPE_INT_RGB).createGraphics();
    var columns = new ArrayList<List<Piece>>();
    for (var sheet : result.board().frame().layout().sheets()) {
      for (var column : sheet.columns()) {
        columns.add(column(probe, column.title(), result.in(sheet.title(), column.title())));
      }
    }
    var title = wrapped(probe, result.board().is().title(), TITLE, width(columns) - 2 * GAP);
    var head = GAP + title.size() * line(TITLE) + GAP;
    probe.dispose();
    var height = columns.stream().mapToInt(column -> height(column)).max().orElse(0) + head + GAP;
    return drawn(columns, title, head, Math.min(height, LARGEST));
  }

  private byte[] drawn(List<List<Piece>> columns, List<String> title, int head, int height) {
    var image = new BufferedImage(width(columns), height, BufferedImage.TYPE_INT_RGB);
    var g = image.createGraphics();
    g.setRenderingHint(
        RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
    g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
    g.setColor(GROUND);
    g.fillRect(0, 0, image.getWidth(), image.getHeight());
    lines(g, title, TITLE, GAP, GAP);
    for (int i = 0; i < columns.size(); i++) {
      draw(g, columns.get(i), GAP + i * (COLUMN + GAP), head);
    }
    g.dispose();
    try {
      var bytes = new ByteArrayOutputStream();
      ImageIO.write(image, "png", bytes);
      return bytes.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static int width(List<List<Piece>> columns) {
    return GAP + Math.max(1, columns.size()) * (COLUMN + GAP);
  }

  private List<Piece> column(Graphics2D g, String title, List<Result.Line> lines) {
    var pieces = new ArrayList<Piece>();
    pieces.add(new Piece(wrapped(g, title, HEAD, COLUMN), HEAD, false, 0));
    var stacks = new LinkedHashMap<String, List<Result.Line>>();
    for (var line : lines) {
      var stack = line.note().stack();
      stacks.computeIfAbsent(stack == null ? "" : stack, _ -> new ArrayList<>()).add(line);
    }
    stacks.forEach(
        (stack, on) -> {
          var alone = stack.isEmpty();
          if (!alone) {
            var named = stack + points.apply(on.getFirst());
            pieces.add(new Piece(wrapped(g, named, HEAD, COLUMN - PAD), HEAD, false, PAD));
          }
          for (var line : on) {
            var text = line.note().text() + (alone ? points.apply(line) : "");
            var indent = alone ? 0 : PAD;
            pieces.add(
                new Piece(wrapped(g, text, TEXT, COLUMN - 2 * PAD - indent), TEXT, true, indent));
          }
        });
    return pieces;
  }

  private static int height(List<Piece> column) {
    return column.stream().mapToInt(piece -> height(piece) + PAD).sum();
  }

  private static int height(Piece piece) {
    return piece.lines().size() * (piece.font().getSize() * 4 / 3) + (piece.card() ? 2 * PAD : 0);
  }

  private static void draw(Graphics2D g, List<Piece> column, int x, int top) {
    var y = top;
    for (var piece : column) {
      var left = x + piece.indent();
      if (piece.card()) {
        g.setColor(Color.WHITE);
        g.fillRect(left, y, COLUMN - piece.indent(), height(piece));
        g.setColor(EDGE);
        g.drawRect(left, y, COLUMN - piece.indent(), height(piece));
        g.setColor(GOLD);
        g.fillRect(left, y, 4, height(piece));
        lines(g, piece.lines(), piece.font(), left + PAD, y + PAD);
      } else {
        lines(g, piece.lines(), piece.font(), left, y);
      }
      y += height(piece) + PAD;
    }
  }

  private static void lines(Graphics2D g, List<String> lines, Font font, int x, int top) {
    g.setFont(font);
    g.setColor(INK);
    var step = font.getSize() * 4 / 3;
    for (int i = 0; i < lines.size(); i++) {
      g.drawString(lines.get(i), x, top + font.getSize() + i * step);
    }
  }

  private static int line(Font font) {
    return font.getSize() * 4 / 3;
  }

  private static List<String> wrapped(Graphics2D g, String text, Font font, int width) {
    var metrics = g.getFontMetrics(font);
    var lines = new ArrayList<String>();
    for (var row : text.lines().toList()) {
      var line = new StringBuilder();
      for (var word : row.split(" ", -1)) {
        for (var piece : pieces(word)) {
          var longer = line.isEmpty() ? piece : line + " " + piece;
          if (metrics.stringWidth(longer) > width && !line.isEmpty()) {
            lines.add(line.toString());
            line.setLength(0);
            line.append(piece);
          } else {
            line.setLength(0);
            line.append(longer);
          }
        }
      }
      lines.add(line.toString());
    }
    return lines;
  }

  private static final int LONGEST_WORD = 30;

  /// A word wider than a card goes on the next line.
  private static List<String> pieces(String word) {
    var pieces = new ArrayList<String>();
    for (int i = 0; i < word.length(); i += LONGEST_WORD) {
      pieces.add(word.substring(i, Math.min(word.length(), i + LONGEST_WORD)));
    }
    return pieces;
  }

  private static Font font(String name, int size) {
    try (var in = DocumentWriter.class.getResourceAsStream("writing/fonts/" + name + ".ttf")) {
      if (in == null) throw new IllegalStateException("no font " + name);
      return Font.createFont(Font.TRUETYPE_FONT, in).deriveFont((float) size);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (FontFormatException e) {
      throw new IllegalStateException(e);
    }
  }
}
