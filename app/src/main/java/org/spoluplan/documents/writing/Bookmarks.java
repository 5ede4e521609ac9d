package org.spoluplan.documents.writing;

import java.util.ArrayDeque;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/// The outline that a reader of PDF shows beside the pages: one bookmark for each heading.
final class Bookmarks {

  private record Open(int level, Element element) {}

  private Bookmarks() {}

  static void addTo(Document page) {
    var outline = page.createElement("bookmarks");
    var open = new ArrayDeque<Open>();
    open.push(new Open(0, outline));
    var all = page.getElementsByTagName("*");
    for (var i = 0; i < all.getLength(); i++) {
      if (!(all.item(i) instanceof Element heading) || !isHeading(heading)) continue;
      var level = heading.getTagName().charAt(1) - '0';
      while (open.element().level() >= level) open.pop();
      open.push(new Open(level, bookmark(page, heading, open.element().element())));
    }
    page.getElementsByTagName("head").item(0).appendChild(outline);
  }

  private static boolean isHeading(Element element) {
    return !element.getAttribute("id").isEmpty() && element.getTagName().matches("h[1-6]");
  }

  private static Element bookmark(Document page, Element heading, Element parent) {
    var bookmark = page.createElement("bookmark");
    bookmark.setAttribute("name", heading.getTextContent());
    bookmark.setAttribute("href", "#" + heading.getAttribute("id"));
    parent.appendChild(bookmark);
    return bookmark;
  }
}
