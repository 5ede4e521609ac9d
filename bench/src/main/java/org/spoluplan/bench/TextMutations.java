package org.spoluplan.bench;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Random;

/// Changes texts in the places that readers of minutes look at.
final class TextMutations {

  private static final String[] WORDS = {
    "Přítomni:",
    "Omluveni:",
    "Program:",
    "Závěr:",
    "Usnesení č. ",
    "Úkol:",
    "Termín:",
    "Hlasování:",
    "PRO: ",
    "PROTI: ",
    "ZDRŽEL SE: ",
    "Mgr. ",
    ", ",
    "; ",
    "1. ",
    "2)",
    "a) ",
    "- ",
    "\t",
    " | ",
    "(",
    ")",
    "„",
    "“",
    "...",
    "31. 2. 2019",
    "od 25:00 do 9",
    "99999999999999999999",
    "č.",
    "????",
    "IČO 12345678",
    "@",
    "\u00A0",
    "\u0301",
    "\u202E",
    "\uD800",
    "𐍈",
    "\u0000",
    "\f",
    "\r",
    "\n\n\n",
    "bod č. 1:",
    "úterý 3. března",
    "Příští jednání:",
    "zapsal",
    "ověřil",
    "viz prezenční listina"
  };

  /// Somewhat more than is read.
  private static final int LONGEST = 1_200_000;

  private final Random random;

  TextMutations(Random random) {
    this.random = random;
  }

  byte[] of(byte[] content) {
    var text = new String(content, StandardCharsets.UTF_8);
    for (int times = 1 + random.nextInt(4); times > 0; times--) text = cut(changed(text));
    return random.nextInt(6) == 0
        ? text.getBytes(Charset.forName("windows-1250"))
        : text.getBytes(StandardCharsets.UTF_8);
  }

  private static String repeated(String piece, int times) {
    return piece.repeat(Math.min(times, LONGEST / Math.max(1, piece.length())));
  }

  private static String cut(String text) {
    return text.length() > LONGEST ? text.substring(0, LONGEST) : text;
  }

  private String changed(String text) {
    if (text.isEmpty()) return word();
    var at = random.nextInt(text.length());
    return switch (random.nextInt(9)) {
      case 0 -> text.substring(0, at) + word() + text.substring(at);
      case 1 ->
          text.substring(0, at)
              + repeated(word(), random.nextInt(often(5000)))
              + text.substring(at);
      case 2 -> text.replace("\n", random.nextBoolean() ? " " : "");
      case 3 -> text.replace(text.charAt(at), word().charAt(0));
      case 4 -> shuffled(text);
      case 5 -> repeated(line(text, at), 1 + random.nextInt(often(2000))) + text;
      case 6 -> repeated(text, 1 + random.nextInt(often(30)));
      case 7 -> text.replace(" ", "");
      default ->
          text.substring(0, at) + repeated(word() + word() + word(), random.nextInt(often(1000)));
    };
  }

  /// Mostly little, so that many files are tried.
  private int often(int most) {
    return random.nextInt(8) == 0 ? most : Math.max(2, most / 25);
  }

  private String word() {
    return WORDS[random.nextInt(WORDS.length)];
  }

  private String shuffled(String text) {
    var lines = new ArrayList<>(text.lines().toList());
    Collections.shuffle(lines, random);
    return String.join("\n", lines);
  }

  private static String line(String text, int at) {
    var start = text.lastIndexOf('\n', at) + 1;
    var end = text.indexOf('\n', at);
    return text.substring(Math.min(start, at), end < 0 ? text.length() : end);
  }
}
