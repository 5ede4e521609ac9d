package org.spoluplan.meetings.minutes;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.spoluplan.documents.Block;
import org.spoluplan.documents.Document;
import org.spoluplan.documents.Inline;
import org.spoluplan.documents.Markup;

class CopiesTest {

  private static final List<Block> SIGNED =
      List.of(new Block.Heading(1, Inline.text("Podpisy")), facts("**Podepsal:** A\n**Otisk:** 1"));

  @Test
  void signaturesStandOnOnePageWithTheEndOfTheText() {
    var text = Markup.parse("První.\n\nPoslední věta.\n\n**Zapsal:** A\n**Ověřil:** B").blocks();

    var copy = Copies.underText(text, SIGNED);

    assertThat(copy).hasSize(2);
    assertThat(copy.getLast())
        .isInstanceOfSatisfying(
            Block.Together.class,
            kept -> assertThat(kept.content()).hasSize(4).startsWith(text.get(1), text.get(2)));
  }

  @Test
  void aLongEndOfTheTextIsNotMovedToTheNextPage() {
    var text = Markup.parse("Slovo ".repeat(400)).blocks();

    var copy = Copies.underText(text, SIGNED);

    assertThat(copy).hasSize(2);
    assertThat(((Block.Together) copy.getLast()).content()).isEqualTo(SIGNED);
  }

  private static Block facts(String typed) {
    Document document = Markup.parse(typed);
    return document.blocks().getFirst();
  }
}
