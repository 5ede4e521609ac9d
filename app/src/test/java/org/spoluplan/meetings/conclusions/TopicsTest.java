package org.spoluplan.meetings.conclusions;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.spoluplan.meetings.BodyId;
import org.spoluplan.meetings.BodySummary;
import org.spoluplan.meetings.Conclusion;
import org.spoluplan.meetings.ConclusionId;
import org.spoluplan.meetings.Meeting;
import org.spoluplan.meetings.MeetingForm;
import org.spoluplan.meetings.MeetingId;
import org.spoluplan.meetings.MeetingStatus;
import org.spoluplan.search.WordStems;

class TopicsTest {

  private static final List<String> MATTERS =
      List.of(
          "Nízkoprahový klub v Chrastavě",
          "Letní tábory",
          "Dluhová poradna",
          "Odlehčení pro rodiče",
          "Doučování",
          "Poradna pro dlužníky",
          "Klub pro mládež");

  private static final Meeting MEETING =
      new Meeting(
          new MeetingId(new UUID(0, 1)),
          new BodySummary(
              new BodyId(new UUID(0, 2)), "skupina", "Skupina", null, null, null, false),
          List.of(),
          null,
          null,
          MeetingForm.IN_PERSON,
          MeetingStatus.HELD,
          LocalDate.of(2020, 1, 1),
          null,
          null,
          null,
          null,
          null,
          null,
          null,
          false,
          null,
          0,
          0);

  @Test
  void aWordInWhateverFormMakesATopic() {
    var topics =
        Topics.of(
            List.of(
                past("Letní tábory", "Bude řešeno."),
                past("Příprava táborů na léto", "Bude projednáno."),
                past("Dluhová poradna", "Bude řešeno.")),
            Set.of());

    assertThat(topics).hasSize(2);
    assertThat(topics.getFirst().word()).isEqualTo("tábory");
    assertThat(topics.getFirst().inTitles()).isEqualTo(2);
    assertThat(topics.getLast().isRest()).isTrue();
  }

  @Test
  void aTopicNamesTheWordsThatMostOfItShares() {
    var topics =
        Topics.of(
            List.of(
                past("Nízkoprahový klub v Chrastavě", ""),
                past("Nízkoprahový klub v Chrastavě", ""),
                past("Klub: rozpočet", "")),
            Set.of());

    assertThat(topics.getFirst().word()).isEqualTo("klub");
    assertThat(topics.getFirst().with()).containsExactlyInAnyOrder("Chrastavě", "nízkoprahový");
  }

  @Test
  void aWordOfWordingsOnlyNeedsMoreOfThem() {
    var two = List.of(past(null, "Popelnice u školy."), past(null, "Kdo umyje popelnice."));
    assertThat(Topics.of(two, Set.of())).singleElement().matches(Topic::isRest);

    var three = new ArrayList<>(two);
    three.add(past(null, "Popelnic je málo."));
    assertThat(Topics.of(three, Set.of()).getFirst().word()).isEqualTo("popelnice");
  }

  @Test
  void whereNoPointIsNamedTheAgendaTells() {
    var topics =
        Topics.of(
            List.of(
                past(null, "Kompostéry budou za školou.", List.of("Kompostéry", "Hřiště")),
                past(null, "Kdo vyprazdňuje kompostér.", List.of("Kompostéry", "Hřiště"))),
            Set.of());

    assertThat(topics).singleElement().matches(topic -> topic.inTitles() == 2);
    assertThat(topics.getFirst().word()).isEqualTo("kompostéry");
  }

  @Test
  void wordsOfTheNameAndOfEveryMinutesMakeNoTopic() {
    var same =
        List.of(past("Senioři: úkoly a různé", "Schválení"), past("Kontrola úkolů seniorů", ""));

    assertThat(Topics.of(same, Set.of("Skupina pro seniory")))
        .singleElement()
        .matches(Topic::isRest);
  }

  @Test
  void aWordOfMostConclusionsTellsNothing() {
    var all = new ArrayList<PastConclusion>();
    for (int i = 0; i < 6; i++) all.add(past("Region a tábory", ""));
    for (int i = 0; i < 6; i++) all.add(past("Region a poradna", ""));
    all.add(past("Region", ""));

    assertThat(Topics.of(all, Set.of()))
        .extracting(Topic::word)
        .containsExactly("poradna", "tábory", "");
  }

  @Property
  void eachConclusionIsInOneTopicAndSaysItsWord(
      @ForAll @Size(max = 30) List<@IntRange(max = 6) Integer> matters) {
    var all = matters.stream().map(n -> past(MATTERS.get(n), "")).toList();

    var topics = Topics.of(all, Set.of());

    assertThat(topics.stream().flatMap(topic -> topic.conclusions().stream()))
        .containsExactlyInAnyOrderElementsOf(all);
    for (var topic : topics) {
      if (topic.isRest()) continue;
      assertThat(topic.conclusions())
          .hasSizeGreaterThan(1)
          .allMatch(past -> WordStems.says(past.text(), topic.word()));
      assertThat(topic.inTitles() + topic.inWordings()).isEqualTo(topic.conclusions().size());
    }
  }

  @Property
  void theOrderOfConclusionsDoesNotMatter(
      @ForAll @Size(max = 20) List<@IntRange(max = 6) Integer> matters, @ForAll long seed) {
    var all = new ArrayList<PastConclusion>();
    matters.forEach(n -> all.add(past(MATTERS.get(n), "")));
    var before = words(Topics.of(all, Set.of()));
    Collections.shuffle(all, new Random(seed));

    assertThat(words(Topics.of(all, Set.of()))).isEqualTo(before);
  }

  private static List<String> words(List<Topic> topics) {
    return topics.stream().map(t -> t.word() + " " + t.conclusions().size() + t.with()).toList();
  }

  private static PastConclusion past(@Nullable String title, String wording) {
    return past(title, wording, List.of());
  }

  private static PastConclusion past(@Nullable String title, String wording, List<String> agenda) {
    var conclusion =
        new Conclusion(
            new ConclusionId(UUID.randomUUID()),
            MEETING.id(),
            null,
            Conclusion.Kind.NOTED,
            Objects.requireNonNullElse(wording, ""),
            null,
            false,
            0);
    return new PastConclusion(conclusion, MEETING, title, agenda, List.of());
  }
}
