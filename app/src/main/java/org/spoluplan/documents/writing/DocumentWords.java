package org.spoluplan.documents.writing;

import java.util.Locale;
import org.spoluplan.page.Messages;

/// The few words that a writer adds to a document.
///
/// @param confidential label of a confidential part
/// @param withheld     what the public copy says in its place
/// @param page         "strana 1 z 3": the word before the number
/// @param of           and the one between the numbers
record DocumentWords(String confidential, String withheld, String page, String of) {

  static DocumentWords in(Locale language, Messages messages) {
    var known = language.getLanguage().equals("en") ? Messages.ENGLISH : Messages.CZECH;
    return new DocumentWords(
        messages.of(known, "document.confidential"),
        messages.of(known, "document.withheld"),
        messages.of(known, "document.page"),
        messages.of(known, "document.of"));
  }
}
