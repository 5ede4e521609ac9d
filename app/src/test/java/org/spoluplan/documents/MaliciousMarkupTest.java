package org.spoluplan.documents;

import static java.time.Duration.ofSeconds;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Whatever is typed is read in seconds, without an error and without a lost word.
class MaliciousMarkupTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "> ", "- ", "* ", "1. ", "**", "*", "_", "[", "![", "](", "[a](", "<", "<a ", "&", "`",
        "``` ", "|", "|-", "#", ":::", ":::a ", "*a **a ", "[]", "\\", " ", "\t", "é", "a ", "1) ",
        "<!--", "&#", "\u00a0", "😀", "(", "*_", "[*", "~~"
      })
  void tenThousandOfAnything(String piece) {
    var line = piece.repeat(10_000) + "slovo";

    assertTimeoutPreemptively(ofSeconds(5), () -> Markup.parse(line));
    assertTimeoutPreemptively(ofSeconds(5), () -> Markup.parse((line + "\n").repeat(3)));
    assertTimeoutPreemptively(
        ofSeconds(5), () -> Markup.parse((piece + "\n").repeat(10_000) + "slovo"));
    assertThat(DocumentText.of(Markup.parse(line))).contains("slovo");
  }

  @Test
  void tenThousandLevelsOfLists() {
    var typed = new StringBuilder();
    for (var level = 0; level < 600; level++) typed.append(" ".repeat(2 * level)).append("- a\n");

    assertTimeoutPreemptively(ofSeconds(5), () -> Markup.parse(typed.toString()));
    var deep = "- ".repeat(10_000) + "hluboko";
    assertThat(DocumentText.of(Markup.parse(deep))).contains("hluboko");
  }

  @Test
  void aTableThatWouldFillTheMemoryStaysText() {
    var wide = "|a".repeat(30_000) + "\n" + "|-".repeat(30_000) + "\n" + "|\n".repeat(19_000);

    var document = assertTimeoutPreemptively(ofSeconds(5), () -> Markup.parse(wide));
    assertThat(document.blocks()).noneMatch(Block.Table.class::isInstance);
  }

  @Test
  void aTextThatIsTooLongIsPlainParagraphs() {
    var typed = "**a** b\n".repeat(60_000) + ":::neverejne\ntajné";

    var document = assertTimeoutPreemptively(ofSeconds(5), () -> Markup.parse(typed));
    assertThat(document.blocks().getFirst()).isEqualTo(new Block.Paragraph(Inline.text("**a** b")));
    assertThat(DocumentText.of(document.publicCopy())).doesNotContain("tajné");
  }

  @Property
  void noTextFails(@ForAll String typed) {
    assertThatCode(() -> Markup.parse(typed)).doesNotThrowAnyException();
  }

  @Property
  void plainTextSurvivesEscaping(@ForAll("words") String typed) {
    assertThat(DocumentText.of(Markup.parse(Markup.escape(typed)))).isEqualTo(typed);
  }

  @net.jqwik.api.Provide
  net.jqwik.api.Arbitrary<String> words() {
    return net.jqwik.api.Arbitraries.strings()
        .withChars("abč1 .)(-+*_[]<>&#:|\\`~!/;=\"'")
        .ofMinLength(1)
        .ofMaxLength(40)
        .map(text -> text.strip().replaceAll(" +", " "))
        .filter(text -> !text.isEmpty());
  }
}
