package org.spoluplan.boards.state;

import static org.assertj.core.api.Assertions.assertThat;
import static org.spoluplan.boards.state.Table.FACILITATOR;
import static org.spoluplan.boards.state.Table.done;
import static org.spoluplan.boards.state.Table.note;
import static org.spoluplan.boards.state.Table.person;
import static org.spoluplan.boards.state.Table.refusal;
import static org.spoluplan.boards.state.Table.stack;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.spoluplan.boards.Origin;
import org.spoluplan.boards.Phase;

class DecidingTest {

  private static final Seat EVA = person(1);
  private static final Seat IVO = person(2);

  private static Table written() {
    return new Table().write(EVA, 1, "Dobrovolníci").write(IVO, 2, "Klub").write(EVA, 3, "Auto");
  }

  @Test
  void whilePeopleWriteNobodyIsToldOfOthersNotes() {
    var table = written();
    assertThat(News.since(0, table.sight(IVO)).notes())
        .extracting(Note::id)
        .containsExactly(note(2));
    assertThat(News.since(0, table.sight(FACILITATOR)).notes()).isEmpty();
    table.take(EVA, new Step.Withdraw(note(3)));
    assertThat(News.since(0, table.sight(IVO)).gone()).isEmpty();
    table.in(Phase.REVEAL);
    assertThat(News.since(0, table.sight(IVO)).notes()).hasSize(2);
  }

  @Test
  void anEditOfOlderWordsIsRefusedAndNothingIsLost() {
    var table = written();
    done(table.take(EVA, new Step.Reword(note(1), 1, "Dobrovolníci z gymnázia")));
    assertThat(refusal(table.take(EVA, new Step.Reword(note(1), 1, "Studenti"))))
        .isEqualTo(BoardRefusal.NOTE_CHANGED);
    assertThat(table.state().note(note(1)).orElseThrow().text())
        .isEqualTo("Dobrovolníci z gymnázia");
    done(table.take(EVA, new Step.Reword(note(1), 2, "Studenti")));
  }

  @Test
  void onesOwnNotesAloneAreChangedByParticipants() {
    var table = written().in(Phase.REVEAL);
    assertThat(refusal(table.take(IVO, new Step.Reword(note(1), 1, "Jinak"))))
        .isEqualTo(BoardRefusal.NOT_YOURS);
    assertThat(refusal(table.take(IVO, new Step.Withdraw(note(1)))))
        .isEqualTo(BoardRefusal.NOT_YOURS);
    assertThat(refusal(table.take(IVO, new Step.Hide(note(1), "nelíbí se mi"))))
        .isEqualTo(BoardRefusal.FACILITATOR_ONLY);
    assertThat(refusal(table.take(IVO, new Step.MoveTo(Phase.VOTE))))
        .isEqualTo(BoardRefusal.FACILITATOR_ONLY);
  }

  @Test
  void aStackTakenApartGivesItsNotesBackToWhereTheyWere() {
    var table = written().in(Phase.GROUP);
    done(table.take(EVA, new Step.Move(List.of(note(2)), "s2", null)));
    var before = table.state().alone("s2");
    done(table.take(IVO, new Step.Put(List.of(note(1), note(2)), stack(1), "Lidé")));
    assertThat(table.state().members(stack(1))).hasSize(2);
    assertThat(table.state().alone("s2")).isEmpty();
    done(table.take(EVA, new Step.Dissolve(stack(1))));
    assertThat(table.state().alone("s2"))
        .extracting(Note::order)
        .isEqualTo(before.stream().map(Note::order).toList());
    assertThat(table.state().alone("s1")).extracting(Note::id).containsExactly(note(1), note(3));
  }

  @Test
  void mergedAndSplitNotesNameWhatTheyWereMadeOf() {
    var table = written().in(Phase.GROUP);
    done(
        table.take(
            FACILITATOR,
            new Step.Merge(note(9), "Dobrovolníci a klub", List.of(note(1), note(2)))));
    assertThat(table.state().alone("s1")).extracting(Note::id).containsExactly(note(9), note(3));
    assertThat(table.state().note(note(9)).orElseThrow().from()).containsExactly(note(1), note(2));
    assertThat(table.state().note(note(1)).orElseThrow().state()).isEqualTo(Note.State.REPLACED);

    var parts = List.of(new Step.Part(note(10), "Auto"), new Step.Part(note(11), "Řidič"));
    done(table.take(FACILITATOR, new Step.Split(note(3), parts)));
    assertThat(table.state().alone("s1"))
        .extracting(Note::id)
        .containsExactly(note(9), note(10), note(11));
    assertThat(table.state().note(note(11)).orElseThrow().from()).containsExactly(note(3));
    done(table.undo(FACILITATOR, table.state().number()));
    assertThat(table.state().alone("s1")).extracting(Note::id).containsExactly(note(9), note(3));
  }

  @Test
  void anyStepCanBeTakenBackUnlessSomebodyTouchedTheSameSince() {
    var table = written();
    done(table.take(EVA, new Step.Reword(note(1), 1, "Jinak")));
    var reworded = table.state().number();
    assertThat(refusal(table.undo(IVO, reworded))).isEqualTo(BoardRefusal.NOT_YOURS);
    done(table.undo(EVA, reworded));
    var note = table.state().note(note(1)).orElseThrow();
    assertThat(note.text()).isEqualTo("Dobrovolníci");
    assertThat(note.version()).isEqualTo(3);
    assertThat(refusal(table.undo(FACILITATOR, reworded))).isEqualTo(BoardRefusal.CHANGED_SINCE);
    // Undoing is a change too.
    done(table.undo(EVA, table.state().number()));
    assertThat(table.state().note(note(1)).orElseThrow().text()).isEqualTo("Jinak");
  }

  @Test
  void aNoteIsNeverDeleted() {
    var table = written();
    done(table.undo(EVA, 1));
    assertThat(table.state().note(note(1)).orElseThrow().state()).isEqualTo(Note.State.WITHDRAWN);
    table.in(Phase.REVEAL);
    done(table.take(FACILITATOR, new Step.Hide(note(2), "uvádí jméno klientky")));
    var hidden = table.state().note(note(2)).orElseThrow();
    assertThat(hidden.text()).isEqualTo("Klub");
    assertThat(table.sight(EVA).reads(hidden)).isFalse();
    assertThat(table.sight(EVA).sees(hidden)).isTrue();
    assertThat(table.sight(IVO).reads(hidden)).isTrue();
  }

  @Test
  void theLastWordOfEachPersonCountsAndTheRoomIsCountedApart() {
    var table = written().in(Phase.VOTE);
    done(table.take(EVA, new Step.Give(note(1).value(), 1)));
    done(table.take(EVA, new Step.Give(note(1).value(), 1)));
    done(table.take(EVA, new Step.Give(note(1).value(), 1)));
    assertThat(refusal(table.take(EVA, new Step.Give(note(1).value(), 2))))
        .isEqualTo(BoardRefusal.POINTS_ON_ONE);
    done(table.take(FACILITATOR, new Step.GiveForRoom(note(1).value(), 7)));
    var sum = PointCount.of(table.state()).of(note(1).value());
    assertThat(sum).isEqualTo(new PointCount.Sum(1, 1, 7));
    assertThat(sum.together()).isEqualTo(8);
    assertThat(refusal(table.take(EVA, new Step.GiveForRoom(note(1).value(), 7))))
        .isEqualTo(BoardRefusal.FACILITATOR_ONLY);
  }

  @Test
  void pointsOfANoteThatWasStackedLaterCountForTheStack() {
    var table = written().in(Phase.VOTE);
    done(table.take(EVA, new Step.Give(note(1).value(), 1)));
    table.in(Phase.GROUP);
    done(table.take(FACILITATOR, new Step.Put(List.of(note(1), note(2)), stack(1), "Lidé")));
    table.in(Phase.VOTE);
    done(table.take(IVO, new Step.Give(stack(1).value(), 1)));
    assertThat(PointCount.of(table.state()).of(stack(1).value()).points()).isEqualTo(2);
    assertThat(refusal(table.take(IVO, new Step.Give(note(1).value(), 1))))
        .isEqualTo(BoardRefusal.NO_TARGET);
  }

  /// Whatever is clicked, nobody gives more than they have.
  @Property
  void nobodyGivesMoreThanTheyHave(
      @ForAll @Size(max = 60) List<@IntRange(max = 59) Integer> clicks,
      @ForAll @IntRange(min = 1, max = 6) int each,
      @ForAll @IntRange(min = 1, max = 6) int most) {
    var table = new Table();
    for (int i = 0; i < 5; i++) table.write(EVA, i, "lístek");
    done(table.take(FACILITATOR, new Step.Allow(each, most)));
    table.in(Phase.VOTE);
    for (int click : clicks) {
      table.take(person(click % 2), new Step.Give(note(click % 5).value(), click % 4));
    }
    for (int who = 0; who < 2; who++) {
      var given = table.state().given(person(who).participant());
      assertThat(given.values().stream().mapToInt(Integer::intValue).sum())
          .isLessThanOrEqualTo(each);
      assertThat(given.values()).allMatch(count -> count <= Math.min(most, each));
    }
    var sums = PointCount.of(table.state());
    var together = 0;
    for (int i = 0; i < 5; i++) together += sums.of(note(i).value()).points();
    assertThat(together).isLessThanOrEqualTo(2 * each);
  }

  @Test
  void aClosedBoardTakesNothingAndItsFacilitatorOpensItAgain() {
    var table = written().in(Phase.CLOSED);
    assertThat(refusal(table.take(EVA, new Step.Write(note(5), "Pozdě", "s1", false))))
        .isEqualTo(BoardRefusal.CLOSED);
    assertThat(refusal(table.take(FACILITATOR, new Step.Hide(note(1), "pozdě"))))
        .isEqualTo(BoardRefusal.CLOSED);
    table.in(Phase.VOTE);
  }

  @Test
  void whatCannotStandOnANoteIsRefused() {
    var table = new Table();
    assertThat(refusal(table.take(EVA, new Step.Write(note(1), " \n", "s1", false))))
        .isEqualTo(BoardRefusal.EMPTY);
    assertThat(refusal(table.take(EVA, new Step.Write(note(1), "a".repeat(101), "s1", false))))
        .isEqualTo(BoardRefusal.TOO_LONG);
    assertThat(refusal(table.take(EVA, new Step.Write(note(1), "a", "s9", false))))
        .isEqualTo(BoardRefusal.NO_COLUMN);
    assertThat(refusal(table.take(EVA, new Step.Write(note(1), "a", "s1", true))))
        .isEqualTo(BoardRefusal.FACILITATOR_ONLY);
    table.write(FACILITATOR, 2, "b");
    assertThat(table.state().note(note(2)).orElseThrow().origin()).isEqualTo(Origin.PARTICIPANT);
  }

  @Test
  void piecesOfAChangeAreTheSameAfterTheyWereKeptAsAText() {
    var table = written().in(Phase.GROUP);
    done(table.take(IVO, new Step.Put(List.of(note(1), note(2)), stack(1), "Lidé")));
    table.in(Phase.VOTE);
    done(table.take(FACILITATOR, new Step.GiveForRoom(stack(1).value(), 7)));
    for (var change : table.log()) {
      var text = BoardJson.write(change.pieces());
      assertThat(BoardJson.read(text, Pieces.class)).isEqualTo(change.pieces());
    }
  }
}
