package org.spoluplan.boards.running;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.spoluplan.access.PersonId;
import org.spoluplan.boards.BoardId;
import org.spoluplan.boards.NoteId;
import org.spoluplan.boards.Phase;
import org.spoluplan.boards.state.BoardJson;
import org.spoluplan.boards.state.BoardState;
import org.spoluplan.boards.state.Change;
import org.spoluplan.boards.state.Deciding;
import org.spoluplan.boards.state.Seat;
import org.spoluplan.boards.state.StackId;
import org.spoluplan.boards.state.Step;
import org.spoluplan.kernel.Code;
import org.spoluplan.kernel.DemoPart;
import org.spoluplan.kernel.Today;
import org.spoluplan.meetings.AgendaItemId;
import org.spoluplan.meetings.BodyId;
import org.spoluplan.meetings.MeetingId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Two boards of the demo region, made by the same steps as people take: one that ended at a
/// meeting, one at which people work.
@Service
@Transactional
class DemoBoards implements DemoPart {

  private static final int AFTER_MEETINGS = 39;

  private final BoardRegister boards;
  private final Participants participants;
  private final Accepting accepting;
  private final DemoLayouts layouts;

  DemoBoards(
      BoardRegister boards, Participants participants, Accepting accepting, DemoLayouts layouts) {
    this.boards = boards;
    this.participants = participants;
    this.accepting = accepting;
    this.layouts = layouts;
  }

  record Demo(
      UUID id,
      String code,
      String title,
      String purpose,
      String template,
      UUID body,
      @Nullable UUID meeting,
      @Nullable UUID item,
      Leader facilitator,
      List<String> people,
      int days,
      List<DemoNote> notes,
      List<DemoStack> stacks,
      List<DemoPoints> points,
      List<DemoPoints> room,
      String phase) {}

  record Leader(UUID person, String name) {}

  /// @param by one of the people; -1 for the facilitator, who writes for the room
  record DemoNote(String column, int by, String text) {}

  record DemoStack(String title, List<Integer> notes) {}

  record DemoPoints(
      @Nullable Integer by, @Nullable Integer note, @Nullable Integer stack, int count) {}

  @Override
  public int position() {
    return AFTER_MEETINGS;
  }

  @Override
  public void fill(LocalDate today) {
    for (var demo : read()) fill(demo, today);
  }

  private void fill(Demo demo, LocalDate today) {
    var at =
        today.minusDays(demo.days()).atTime(LocalTime.of(10, 20)).atZone(Today.ZONE).toInstant();
    var id = new BoardId(demo.id());
    boards.add(id, demo.code(), board(demo), at);
    var leader =
        participants.join(id, demo.facilitator().name(), new PersonId(demo.facilitator().person()));
    var people = demo.people().stream().map(name -> participants.stranger(id, name)).toList();
    var known = boards.lock(id);
    var script = new Script(demo, leader, people, BoardState.empty(known.frame()), at);
    script.play();
    accepting.added(known, script.changes, BoardState.empty(known.frame()));
  }

  private NewBoard board(Demo demo) {
    var template = layouts.newest(demo.template());
    return new NewBoard(
        demo.title(),
        demo.purpose(),
        new BodyId(demo.body()),
        demo.meeting() == null ? null : new MeetingId(demo.meeting()),
        demo.item() == null ? null : new AgendaItemId(demo.item()),
        false,
        demo.template(),
        template.number(),
        template.layout());
  }

  private static List<Demo> read() {
    try (var in = DemoBoards.class.getResourceAsStream("/db/demo/boards.json")) {
      if (in == null) throw new IllegalStateException("no demo boards");
      var text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      return List.of(BoardJson.read(text, Demo[].class));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// Takes the steps one after another.
  private static final class Script {

    private final Demo demo;
    private final Seat leader;
    private final List<Seat> people;
    private final List<Change> changes = new ArrayList<>();
    private BoardState state;
    private Instant now;

    Script(Demo demo, Participant leader, List<Participant> people, BoardState empty, Instant at) {
      this.demo = demo;
      this.leader = new Seat(leader.id(), true);
      this.people = people.stream().map(one -> new Seat(one.id(), false)).toList();
      this.state = empty;
      this.now = at;
    }

    void play() {
      for (int i = 0; i < demo.notes().size(); i++) {
        var note = demo.notes().get(i);
        var by = note.by() < 0 ? leader : people.get(note.by());
        take(by, new Step.Write(note(i), note.text(), note.column(), note.by() < 0));
      }
      take(leader, new Step.MoveTo(Phase.GROUP));
      for (int i = 0; i < demo.stacks().size(); i++) {
        var stack = demo.stacks().get(i);
        var on = stack.notes().stream().map(this::note).toList();
        take(leader, new Step.Put(on, new StackId(stack(i)), stack.title()));
      }
      var last = Code.parse(Phase.class, demo.phase());
      if (last == Phase.GROUP) return;
      take(leader, new Step.MoveTo(Phase.VOTE));
      for (var one : demo.points()) {
        var by = one.by() == null ? leader : people.get(one.by());
        take(by, new Step.Give(target(one), one.count()));
      }
      for (var one : demo.room()) take(leader, new Step.GiveForRoom(target(one), one.count()));
      take(leader, new Step.MoveTo(last));
    }

    private UUID target(DemoPoints points) {
      if (points.note() != null) return note(points.note()).value();
      return stack(points.stack() == null ? 0 : points.stack());
    }

    private NoteId note(int number) {
      return new NoteId(id(0x100 + number));
    }

    private UUID stack(int number) {
      return id(0x200 + number);
    }

    /// Of the demo region: the id of the board with a number in it.
    private UUID id(int number) {
      var least = demo.id().getLeastSignificantBits() << 12;
      return new UUID(
          demo.id().getMostSignificantBits(),
          (least & 0x0000_FFFF_FFFF_FFFFL) | 0x8000_0000_0000_0000L | number);
    }

    private void take(Seat seat, Step step) {
      now = now.plusSeconds(40);
      var number = state.number() + 1;
      var change =
          Deciding.decide(state, seat, step, now)
              .either(
                  decision ->
                      new Change(
                          number,
                          decision.kind(),
                          seat.participant(),
                          now,
                          UUID.randomUUID(),
                          null,
                          decision.pieces()),
                  refusal -> {
                    throw new IllegalStateException(step + ": " + refusal);
                  });
      changes.add(change);
      state = state.with(change);
    }
  }
}
