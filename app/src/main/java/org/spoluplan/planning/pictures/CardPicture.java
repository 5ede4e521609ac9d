package org.spoluplan.planning.pictures;

import org.spoluplan.documents.FileId;
import org.spoluplan.documents.Markup;
import org.spoluplan.planning.CardId;

/// @param words what is on it: the caption, and what those hear who do not see it
record CardPicture(FileId file, CardId card, String words) {

  String path() {
    return "/soubory/" + file.value();
  }

  /// The line of a text that shows it.
  String line() {
    return "![" + Markup.escape(words) + "](" + path() + ")";
  }
}
