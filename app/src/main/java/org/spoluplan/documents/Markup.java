package org.spoluplan.documents;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.spoluplan.documents.Block.Confidential;
import org.spoluplan.documents.Block.Heading;
import org.spoluplan.documents.Block.Paragraph;

/// The light markup people type. A small part of CommonMark and GitHub's tables; all else is text.
///
/// | typed | means |
/// |---|---|
/// | `# Zápis` on the first line | the title |
/// | `## Program`, `### Ad 1)` | headings |
/// | an empty line | a new paragraph; a new line stays a new line |
/// | `**Kdy:** dnes` on two lines or more | facts: labels and values |
/// | `- jablka`, `1. zahájení`, `4) různé` | lists, nested by indenting; numbers stay as typed |
/// | `**tučně**`, `*kurzívou*` | bold, italic |
/// | `[slova](https://…)` | a link to http, https, mailto or tel |
/// | `> **Závěr:** bude řešeno` | a callout |
/// | `\| úkol \| kdo \|` over `\|---\|---:\|` | a table, up to 12 columns |
/// | `Tabulka: Děti podle věku` above a table | its caption; numbers come by themselves |
/// | `text[^1]` and `[^1]: poznámka` on a line of its own, or `text^[poznámka]` | a note |
/// | `![popis](/soubory/…)` alone on a line | a picture that was attached, with its caption |
/// | `:::neverejne` … `:::` | a confidential part |
///
/// HTML is text like any other. Nothing typed is lost, only the underlining of lines.
public final class Markup {

  /// Longer texts are shown as plain paragraphs; nobody types that much.
  public static final int LONGEST = 400_000;

  private static final int MOST_LINES = 20_000;
  private static final Pattern HEADING = Pattern.compile("^ {0,3}#{1,6}(?=\\s|$)");
  private static final Pattern TITLE = Pattern.compile("\\s*# +(\\S[^\\n]*+)\\n?");
  private static final Pattern SPECIAL = Pattern.compile("[\\\\`*_\\[\\]<>|#&~!^]|:(?=:)");
  private static final Pattern LIST_START = Pattern.compile("(?m)^(\\s*)([-+=])");
  private static final Pattern NUMBER_START = Pattern.compile("(?m)^(\\s*\\d{1,9})([.)])");

  private Markup() {}

  /// Never fails and takes time in proportion to the text, whatever is typed. The language is
  /// Czech; see [Document#withLanguage].
  public static Document parse(String text) {
    var lines = TypedLines.of(text);
    var plain = text.length() > LONGEST || lines.size() > MOST_LINES;
    var title = "";
    var blocks = new ArrayList<Block>();
    for (var stretch : Fences.split(lines)) {
      var body = stretch.text();
      var heading = TITLE.matcher(body);
      if (blocks.isEmpty() && title.isEmpty() && !stretch.confidential() && heading.lookingAt()) {
        title = title(heading.group());
        body = body.substring(heading.end());
      }
      var read = plain ? paragraphs(body) : MarkupReader.read(body);
      if (stretch.confidential()) blocks.add(new Confidential(read));
      else blocks.addAll(read);
    }
    return new Document(title, Locale.of("cs"), blocks);
  }

  private static String title(String line) {
    return switch (MarkupReader.read(line)) {
      case List<Block> read when !read.isEmpty() && read.getFirst() instanceof Heading(_, var t) ->
          Inline.plain(t);
      default -> line.strip();
    };
  }

  private static List<Block> paragraphs(String text) {
    return text.lines()
        .filter(line -> !line.isBlank())
        .map(line -> (Block) new Paragraph(Inline.text(line)))
        .toList();
  }

  /// Plain text as markup that reads the same.
  public static String escape(String text) {
    var escaped = SPECIAL.matcher(text).replaceAll("\\\\$0");
    var noBullets = LIST_START.matcher(escaped).replaceAll("$1\\\\$2");
    return NUMBER_START.matcher(noBullets).replaceAll("$1\\\\$2");
  }

  /// Markup made fit to stand inside other markup: its headings become the lowest ones and its
  /// confidential parts end with it.
  public static String embed(String markup) {
    var lines =
        TypedLines.of(markup.strip()).stream()
            .map(line -> HEADING.matcher(line).replaceFirst("####"))
            .toList();
    return String.join("\n", Fences.balanced(lines));
  }
}
