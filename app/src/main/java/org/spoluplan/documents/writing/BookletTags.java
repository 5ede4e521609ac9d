package org.spoluplan.documents.writing;

import java.util.Map;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSFloat;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNumber;
import org.jspecify.annotations.Nullable;
import org.spoluplan.documents.writing.Booklet.Placed;

/// Tells tags, bookmarks and links of a document where its pages lie on the sheets of a booklet.
final class BookletTags {

  private static final COSName PIECE = COSName.getPDFName("MCR");
  private static final COSName OBJECT = COSName.getPDFName("OBJR");
  private static final COSName STREAM = COSName.getPDFName("Stm");
  private static final COSName FIRST = COSName.getPDFName("First");
  private static final COSName NEXT = COSName.getPDFName("Next");
  private static final int LEFT = 2;

  /// By the page as it was.
  private final Map<COSDictionary, Placed> placed;

  BookletTags(Map<COSDictionary, Placed> placed) {
    this.placed = placed;
  }

  /// A tag names a piece of a page by its number, and the page by `Pg`, its own or that of the
  /// tag above it. From now on each names the side and the form in which the piece lies.
  void element(COSDictionary element, @Nullable COSDictionary above) {
    var own = element.getCOSDictionary(COSName.PG);
    var page = own == null ? above : own;
    var kids = element.getDictionaryObject(COSName.K);
    if (kids instanceof COSArray list) {
      for (int i = 0; i < list.size(); i++) {
        if (list.getObject(i) instanceof COSNumber number) list.set(i, piece(number, page));
        else kid(list.getObject(i), page);
      }
    } else if (kids instanceof COSNumber number) {
      element.setItem(COSName.K, piece(number, page));
    } else {
      kid(kids, page);
    }
    move(element);
  }

  private void kid(@Nullable COSBase kid, @Nullable COSDictionary page) {
    if (!(kid instanceof COSDictionary dictionary)) return;
    var type = dictionary.getCOSName(COSName.TYPE);
    if (PIECE.equals(type)) {
      var own = dictionary.getCOSDictionary(COSName.PG);
      var where = placed.get(own == null ? page : own);
      if (where != null) dictionary.setItem(STREAM, where.form());
      if (where != null) dictionary.setItem(COSName.PG, where.side());
    } else if (OBJECT.equals(type)) {
      move(dictionary);
    } else {
      element(dictionary, page);
    }
  }

  private COSBase piece(COSNumber number, @Nullable COSDictionary page) {
    var where = placed.get(page);
    if (where == null) return number;
    var piece = new COSDictionary();
    piece.setItem(COSName.TYPE, PIECE);
    piece.setItem(COSName.PG, where.side());
    piece.setItem(STREAM, where.form());
    piece.setItem(COSName.MCID, number);
    return piece;
  }

  private void move(COSDictionary named) {
    var page = named.getCOSDictionary(COSName.PG);
    var where = page == null ? null : placed.get(page);
    if (where != null) named.setItem(COSName.PG, where.side());
  }

  void outline(COSDictionary item) {
    link(item);
    for (var name : new COSName[] {FIRST, NEXT}) {
      var other = item.getCOSDictionary(name);
      if (other != null) outline(other);
    }
  }

  /// @param link an annotation or a bookmark
  void link(COSDictionary link) {
    destination(link.getDictionaryObject(COSName.DEST));
    var action = link.getCOSDictionary(COSName.A);
    if (action != null) destination(action.getDictionaryObject(COSName.D));
  }

  private void destination(@Nullable COSBase destination) {
    if (!(destination instanceof COSArray array) || array.size() == 0) return;
    if (!(array.getObject(0) instanceof COSDictionary page)) return;
    var where = placed.get(page);
    if (where == null) return;
    array.set(0, where.side());
    if (array.size() > LEFT && array.getObject(LEFT) instanceof COSNumber left) {
      array.set(LEFT, new COSFloat(left.floatValue() + where.shift()));
    }
  }
}
