package org.spoluplan.meetings.minutes;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.spoluplan.meetings.minutes.MinutesDraft.Official;
import org.spoluplan.meetings.minutes.MinutesDraft.Officials;

class OfficerLinesTest {

  private static final Officials NOBODY = officials(null, null, null);
  private static final Officials JANA = officials("Jana Malá", "Jan Vlk", null);
  private static final Officials EVA = officials("Eva Malá", "Jan Vlk", "Jana Malá");

  @Test
  void namesComeWhereMinutesHaveThem() {
    var text = text(NOBODY);

    assertThat(OfficerLines.changed(text, NOBODY, EVA)).isEqualTo(text(EVA));
  }

  @Test
  void namesFollowThoseWhoAreChosen() {
    assertThat(OfficerLines.changed(text(JANA), JANA, EVA)).isEqualTo(text(EVA));
    assertThat(OfficerLines.changed(text(EVA), EVA, JANA)).isEqualTo(text(JANA));
    assertThat(OfficerLines.changed(text(EVA), EVA, NOBODY)).isEqualTo(text(NOBODY));
  }

  @Test
  void whatSomebodyWroteByHandStays() {
    var text = text(JANA).replace("Jana Malá", "paní starostka").replace("Jan Vlk", "p. Vlk");

    assertThat(OfficerLines.changed(text, JANA, EVA)).isEqualTo(text);
  }

  private static String text(Officials officials) {
    return MinutesText.of(
        new MinutesDraft(
            Drafts.heading("Pracovní skupina", null),
            Drafts.meeting().occasion(),
            officials,
            Drafts.present("Jan Vlk"),
            List.of(),
            MinutesDraft.Beside.NOTHING,
            null,
            List.of(),
            List.of(),
            null,
            Drafts.DAY));
  }

  private static Officials officials(
      @Nullable String chair, @Nullable String taker, @Nullable String verifier) {
    return new Officials(null, chair, named(taker), named(verifier));
  }

  private static List<Official> named(@Nullable String name) {
    return name == null ? List.of() : List.of(new Official(name, null));
  }
}
