package org.spoluplan.documents.writing;

import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.spoluplan.documents.Block;
import org.spoluplan.documents.Inline;

/// The text, block by block.
final class DocxBody {

  private static final int AFTER_TABLE = 160;

  /// How the paragraphs of some stretch look: a callout or a confidential part, else plain.
  private String style = "Normal";

  /// Tables have no space of their own below them.
  private boolean afterTable;

  private final XWPFDocument docx;
  private final DocumentWords words;
  private final DocxFigures figures;
  private int headings;
  private final DocxLists lists;

  DocxBody(XWPFDocument docx, DocumentWords words) {
    this.docx = docx;
    this.words = words;
    this.figures = new DocxFigures(docx, words);
    this.lists = new DocxLists(docx);
  }

  void blocks(List<Block> blocks) {
    blocks.forEach(block -> block(block, 0));
  }

  private void block(Block block, int depth) {
    switch (block) {
      case Block.Heading(var level, var content) ->
          DocxContents.mark(paragraph("Heading" + level, content), ++headings);
      case Block.Paragraph(var content) -> indented(paragraph(style, content), depth);
      case Block.Facts(var facts) -> facts.forEach(this::fact);
      case Block.BulletList(var items) -> items(items, lists.bullets(), depth);
      case Block.NumberedList(var start, var items) ->
          items(items, lists.numbers(start, depth), depth);
      case Block.Table table -> {
        DocxTable.write(docx, table);
        afterTable = true;
      }
      case Block.Figure(var kind, var caption, var content) -> figure(kind, caption, content);
      case Block.Picture picture -> figures.picture(picture);
      case Block.Drawn(var drawing) -> figures.drawing(drawing);
      case Block.Callout(var content) -> inStyle("Conclusion", content);
      case Block.Together(var content) -> together(content);
      case Block.Confidential(var content) -> confidential(content);
      case Block.Withheld _ -> paragraph("Withheld", Inline.text(words.withheld()));
    }
  }

  /// Captions stand above tables and below pictures.
  private void figure(Block.FigureKind kind, List<Inline> caption, Block content) {
    var table = content instanceof Block.Table;
    if (!table) block(content, 0);
    var paragraph = docx.createParagraph();
    paragraph.setStyle("Caption");
    paragraph.setKeepNext(table);
    figures.number(paragraph, kind);
    DocxRuns.write(paragraph, caption);
    if (table) block(content, 0);
  }

  XWPFParagraph paragraph(String of, List<Inline> content) {
    var paragraph = docx.createParagraph();
    paragraph.setStyle(of);
    if (afterTable && !of.startsWith("Heading")) paragraph.setSpacingBefore(AFTER_TABLE);
    afterTable = false;
    DocxRuns.write(paragraph, content);
    return paragraph;
  }

  private static void indented(XWPFParagraph paragraph, int depth) {
    if (depth > 0) paragraph.setIndentationLeft(depth * DocxLists.INDENT);
  }

  private void fact(Block.Fact fact) {
    var paragraph = paragraph("Facts", fact.label());
    paragraph.createRun().addTab();
    DocxRuns.write(paragraph, fact.value());
  }

  private void items(List<List<Block>> items, java.math.BigInteger list, int depth) {
    for (var item : items) {
      var first = item.isEmpty() || !(item.getFirst() instanceof Block.Paragraph);
      var paragraph =
          first || !(item.getFirst() instanceof Block.Paragraph(var content))
              ? paragraph("ListParagraph", List.of())
              : paragraph("ListParagraph", content);
      paragraph.setNumID(list);
      paragraph.setNumILvl(java.math.BigInteger.valueOf(depth));
      for (var rest : first ? item : item.subList(1, item.size())) block(rest, depth + 1);
    }
  }

  private void confidential(List<Block> content) {
    paragraph("ConfidentialStart", Inline.text(words.confidential()));
    inStyle("Confidential", content);
    paragraph("ConfidentialEnd", List.of());
  }

  /// Every paragraph but the last one holds on to the next.
  private void together(List<Block> content) {
    var first = docx.getParagraphs().size();
    blocks(content);
    var all = docx.getParagraphs();
    for (var at = first; at < all.size() - 1; at++) all.get(at).setKeepNext(true);
  }

  private void inStyle(String inner, List<Block> content) {
    var outer = style;
    style = inner;
    blocks(content);
    style = outer;
  }
}
