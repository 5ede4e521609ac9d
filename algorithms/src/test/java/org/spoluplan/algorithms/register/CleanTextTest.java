package org.spoluplan.algorithms.register;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class CleanTextTest {

  @Test
  void markupGoesAndItsTextStays() {
    assertThat(CleanText.line("<p>Po&nbsp;8<br/>Út &amp; St</p>")).isEqualTo("Po 8 Út & St");
    assertThat(CleanText.lines("<p>Po</p><p>Út</p>")).isEqualTo("Po\nÚt");
    assertThat(CleanText.line("a<script>alert('x')</SCRIPT>b<!-- c -->d")).isEqualTo("abd");
    assertThat(CleanText.line("&lt;b onclick=&quot;x&quot;&gt;tučně&lt;/b&gt;")).isEqualTo("tučně");
    assertThat(CleanText.line("&#x3C;img src=x onerror=y&#62;obr")).isEqualTo("obr");
  }

  @Test
  void whatOnlyLooksLikeMarkupStays() {
    for (var text :
        new String[] {
          "věk < 18 a > 6", "<info@example.org>", "a <3", "AT&T", "5 &x; 6", "neuzavřené <b"
        }) assertThat(CleanText.line(text)).isEqualTo(text);
  }

  @Test
  void controlsAndDirectionsGo() {
    assertThat(CleanText.line("a\u0000b\u0007\u202Ec\u200B\uFEFFd\uD800")).isEqualTo("abcd");
    assertThat(CleanText.line(" a\t\n\u00A0 b \u2003")).isEqualTo("a b");
    assertThat(CleanText.line("C\u030Cesko")).isEqualTo("Česko");
  }

  @Test
  void aHostileTextTakesNoTime() {
    assertThat(CleanText.line("<!--".repeat(25_000))).isNotEmpty();
    assertThat(CleanText.line("<a ".repeat(33_000))).isNotEmpty();
    assertThat(CleanText.line("&amp;".repeat(20_000))).isNotEmpty();
    assertThat(CleanText.line("<script>".repeat(12_000))).isEmpty();
  }

  @Provide
  Arbitrary<String> texts() {
    var piece =
        Arbitraries.of(
            "<b>",
            "</p>",
            "<br",
            ">",
            "<",
            "&",
            "&amp;",
            "&lt;",
            "nbsp;",
            "&#60;",
            "script",
            " ",
            "\n",
            "\u0000",
            "ř",
            "\u00A0",
            "-->",
            "<!--",
            "\uD83D\uDE00",
            "\uD83D",
            "x");
    return piece.list().ofMaxSize(12).map(pieces -> String.join("", pieces));
  }

  @Property(tries = 2000)
  void cleanTextStaysAsItIs(@ForAll("texts") String text) {
    for (var clean : new String[] {CleanText.line(text), CleanText.lines(text)}) {
      assertThat(CleanText.lines(clean)).isEqualTo(clean);
      assertThat(clean).isEqualTo(clean.strip()).doesNotContain("\u0000");
    }
    assertThat(CleanText.line(text)).doesNotContain("\n");
  }
}
