package org.spoluplan.documents;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.spoluplan.documents.Block.Confidential;
import org.spoluplan.documents.Block.NumberedList;
import org.spoluplan.documents.Block.Withheld;

class ConfidentialPartsTest {

  @Test
  void thePublicCopySaysThatSomethingIsMissing() {
    var document = Markup.parse("veřejné\n\n:::neverejne\ntajné\n:::\n\nkonec");

    assertThat(document.blocks().get(1)).isInstanceOf(Confidential.class);
    assertThat(document.hasConfidentialParts()).isTrue();
    assertThat(document.publicCopy().blocks().get(1)).isInstanceOf(Withheld.class);
    assertThat(document.publicCopy().hasConfidentialParts()).isFalse();
    assertThat(text(document.publicCopy())).contains("veřejné", "konec").doesNotContain("tajné");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        ":::neverejne\ntajné\n:::\nkonec",
        ":::neveřejné\ntajné\n:::\nkonec",
        "::: neverejne\ntajné\n:::\nkonec",
        ":::neverejn\ntajné\n:::\nkonec",
        ":::::tajné tajné\ntajné\n:::\nkonec",
        "- bod\n  :::neverejne\ntajné\n:::\nkonec",
        "- bod\n  - :::neverejne\n    tajné\n    :::\nkonec",
        "> :::neverejne\n> tajné\n> :::\nkonec",
        "1. a\n:::neverejne\n2. tajné\n:::\n3. konec",
        "| a | b |\n|---|---|\n:::neverejne\n| tajné | x |\n:::\nkonec",
        "text :::neverejne tajné\ntajné\n:::\nkonec",
        ":::neverejne\n:::neverejne\ntajné\n:::\ntajné\n:::\nkonec",
        ":::neverejne\ntajné :::\n:::\nkonec",
        ":::\n:::neverejne\n# tajné\n:::\nkonec",
        "**začátek\n:::neverejne\ntajné\n:::\nkonec**",
        "[začátek\n:::neverejne\ntajné\n:::\nkonec](https://a.cz)",
      })
  void howeverItIsTypedItStaysConfidential(String typed) {
    var document = Markup.parse(typed);

    assertThat(text(document)).contains("tajné");
    assertThat(text(document.publicCopy())).doesNotContain("tajné").contains("konec");
  }

  @Test
  void aPartThatIsNotClosedLastsToTheEnd() {
    assertThat(text(Markup.parse("a\n:::neverejne\ntajné\n\n# dál\ntajné").publicCopy()))
        .doesNotContain("tajné", "dál");
  }

  @Test
  void aConfidentialTitleIsNoTitle() {
    assertThat(Markup.parse(":::neverejne\n# tajné\n:::\ntext").title()).isEmpty();
  }

  @Test
  void aListGoesOnWithItsNumbersAfterAConfidentialItem() {
    var blocks = Markup.parse("1. a\n:::neverejne\n2. b\n:::\n3. c").publicCopy().blocks();

    assertThat(((NumberedList) blocks.getLast()).start()).isEqualTo(3);
  }

  @Test
  void partsInARowLeaveOneNote() {
    var copy = Markup.parse(":::neverejne\na\n:::\n\n:::neverejne\nb\n:::").publicCopy();

    assertThat(copy.blocks()).containsExactly(new Withheld());
  }

  @Property
  void nothingBetweenAFenceAndItsEndIsEverPublic(
      @ForAll @Size(max = 200) String before, @ForAll @Size(max = 200) String after) {
    var inside = "TAJNÉ-2468";
    var typed = before + "\n:::neverejne\n" + inside + "\n" + after.replace(":", "") + "\n:::\n";

    assertThat(Markup.parse(typed).publicCopy().toString()).doesNotContain(inside);
  }

  private static String text(Document document) {
    return DocumentText.of(document);
  }
}
