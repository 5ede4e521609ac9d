package org.spoluplan.documents;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.spoluplan.documents.Block.Heading;
import org.spoluplan.documents.Block.Paragraph;

/// A text with a title, ready to be written in any [DocumentFormat].
///
/// @param title    plain text, shown above the blocks; empty when the text has none
/// @param language of the text: decides hyphens, spaces and the few words a writer adds
/// @param blocks   without the title
/// @param cover    of a document that has a page of its own for the title, and contents
public record Document(String title, Locale language, List<Block> blocks, Optional<Cover> cover) {

  private static final int LONGEST_NAME = 120;

  public Document {
    blocks = List.copyOf(blocks);
  }

  public Document(String title, Locale language, List<Block> blocks) {
    this(title, language, blocks, Optional.empty());
  }

  public Document withTitle(String other) {
    return new Document(other, language, blocks, cover);
  }

  public Document withLanguage(Locale other) {
    return new Document(title, other, blocks, cover);
  }

  public Document withBlocks(List<Block> others) {
    return new Document(title, language, others, cover);
  }

  public Document withCover(Cover first) {
    return new Document(title, language, blocks, Optional.of(first));
  }

  /// What lists of files and screen readers call it: the title, or how the text begins.
  public String name() {
    if (!title.isBlank()) return title;
    for (var block : blocks) {
      var text =
          switch (block) {
            case Heading(_, var content) -> Inline.plain(content);
            case Paragraph(var content) -> Inline.plain(content);
            default -> "";
          };
      var line = text.lines().findFirst().orElse("").strip();
      if (!line.isEmpty()) return line.substring(0, Math.min(line.length(), LONGEST_NAME));
    }
    return "Spoluplán";
  }

  public boolean hasConfidentialParts() {
    return !publicCopy().equals(this);
  }

  /// The copy for everybody; where something is left out it says so.
  public Document publicCopy() {
    return withBlocks(PublicCopy.of(blocks));
  }
}
