package org.spoluplan.meetings.minutes;

import java.util.ArrayList;
import java.util.List;

/// A line and where it stands in the text.
record TextLine(String text, int at) {

  static List<TextLine> of(String text) {
    var lines = new ArrayList<TextLine>();
    var start = 0;
    for (var end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', start)) {
      lines.add(new TextLine(text.substring(start, end), start));
      start = end + 1;
    }
    lines.add(new TextLine(text.substring(start), start));
    return lines;
  }

  /// The rest of the line without the marks of a quotation and spaces around it.
  TextLine part(int from) {
    var start = from;
    while (start < text.length() && "> \t".indexOf(text.charAt(start)) >= 0) start++;
    return new TextLine(text.substring(start).stripTrailing(), at + start);
  }
}
