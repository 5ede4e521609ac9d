package org.spoluplan.extraction;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.spoluplan.algorithms.minutes.Decoding;

/// Plain texts. They need no process of their own.
final class PlainText {

  private static final double MOST_CONTROLS = 0.02;
  private static final double MOST_STRANGE = 0.4;
  private static final double FEW = 0.03;

  /// Letters of Czech and its neighbours, and signs that people type.
  private static final String USUAL =
      "áčďéěíňóřšťúůýžÁČĎÉĚÍŇÓŘŠŤÚŮÝŽäëöüôľĺŕßÄÖÜÔĽ"
          + "\u00A0\u00AD\u200B\u2028\u2011\uFEFF–—―„“”‚‘’»«›‹…·•●▪◦○■□►➢✓✔✗×÷±§°€£©®™²³½¼¾µ"
          + "→←≥≤☐☑☒´¨\u0301\u030C\u030A";

  private PlainText() {}

  static ReadFile read(byte[] content) throws Unreadable {
    var text = LongLines.broken(Decoding.decode(content));
    if (text.length() > Limits.LONGEST_TEXT) throw new Unreadable(UnreadableReason.TOO_LONG);
    if (text.isBlank()) throw new Unreadable(UnreadableReason.EMPTY);
    refuseUnreadable(text);
    return new ReadFile(FileKind.TEXT, text, pages(text), List.of(), List.of(), Set.of());
  }

  /// Characters that no text has, or mostly such as make no Czech words. A text whose letters with
  /// marks are lost is still read, and whoever parses it says so.
  private static void refuseUnreadable(String text) throws Unreadable {
    var controls = 0;
    var strange = 0;
    var usual = 0;
    for (int i = 0; i < text.length(); i++) {
      var c = text.charAt(i);
      if (c < ' ' && "\t\n\r\f\u000B".indexOf(c) < 0) controls++;
      if (c < 0x80 || c == '\uFFFD') continue;
      if (isStrange(text, i)) strange++;
      else usual++;
    }
    if (controls > MOST_CONTROLS * text.length())
      throw new Unreadable(UnreadableReason.UNKNOWN_KIND);
    if (strange > FEW * text.length() && strange > MOST_STRANGE * (strange + usual))
      throw new Unreadable(UnreadableReason.WRONG_ENCODING);
  }

  /// A letter of another script, a capital behind a small letter, a sign within a word.
  private static boolean isStrange(String text, int at) {
    var c = text.charAt(at);
    if (USUAL.indexOf(c) < 0) return true;
    if (at == 0 || !Character.isLowerCase(text.charAt(at - 1))) return false;
    if (Character.isUpperCase(c)) return true;
    return "„‚‘“”…¨´".indexOf(c) >= 0
        && at + 1 < text.length()
        && Character.isLowerCase(text.charAt(at + 1));
  }

  private static List<Integer> pages(String text) throws Unreadable {
    var starts = new ArrayList<Integer>(List.of(0));
    for (int at = text.indexOf('\f'); at >= 0; at = text.indexOf('\f', at + 1)) {
      starts.add(at + 1);
      if (starts.size() > Limits.MOST_PAGES) throw new Unreadable(UnreadableReason.TOO_LONG);
    }
    return starts;
  }
}
