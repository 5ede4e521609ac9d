package org.spoluplan.boards.state;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.spoluplan.boards.NoteId;
import org.spoluplan.boards.Phase;

/// A board at a moment, never changed: [#with] makes the next one.
public final class BoardState {

  private static final Comparator<Note> BY_PLACE =
      Comparator.comparing(Note::order).thenComparing(note -> note.id().value());

  private final Frame frame;
  private final long number;
  private final Settings settings;
  private final Map<NoteId, Note> notes;
  private final Map<StackId, Stack> stacks;
  private final Map<Points.Key, Points> points;
  private final Map<UUID, RoomPoints> roomPoints;

  private BoardState(
      Frame frame,
      long number,
      Settings settings,
      Map<NoteId, Note> notes,
      Map<StackId, Stack> stacks,
      Map<Points.Key, Points> points,
      Map<UUID, RoomPoints> roomPoints) {
    this.frame = frame;
    this.number = number;
    this.settings = settings;
    this.notes = notes;
    this.stacks = stacks;
    this.points = points;
    this.roomPoints = roomPoints;
  }

  public static BoardState empty(Frame frame) {
    return new BoardState(frame, 0, Settings.AT_START, Map.of(), Map.of(), Map.of(), Map.of());
  }

  /// A change that is known already changes nothing; one that comes too early is a fault of ours.
  public BoardState with(Change change) {
    if (change.number() <= number) return this;
    if (change.number() != number + 1) {
      throw new IllegalArgumentException("change " + change.number() + " after " + number);
    }
    var of = change.number();
    var put = change.pieces();
    return new BoardState(
        frame,
        of,
        put.settings() == null ? settings : put.settings().touched(of),
        over(notes, put.notes().stream().map(note -> note.touched(of)), Note::id),
        over(stacks, put.stacks().stream().map(stack -> stack.touched(of)), Stack::id),
        over(points, put.points().stream().map(one -> one.touched(of)), Points::key),
        over(roomPoints, put.roomPoints().stream().map(o -> o.touched(of)), RoomPoints::target));
  }

  public BoardState with(Collection<Change> changes) {
    var state = this;
    for (var change : changes) state = state.with(change);
    return state;
  }

  private static <K, V> Map<K, V> over(
      Map<K, V> known, Stream<V> put, java.util.function.Function<V, K> key) {
    var news = put.toList();
    if (news.isEmpty()) return known;
    var all = new LinkedHashMap<>(known);
    news.forEach(one -> all.put(key.apply(one), one));
    return all;
  }

  public Frame frame() {
    return frame;
  }

  /// Of the last change; 0 before the first.
  public long number() {
    return number;
  }

  public Settings settings() {
    return settings;
  }

  public Phase phase() {
    return settings.phase();
  }

  /// All that were ever written, in the order they were.
  public Collection<Note> notes() {
    return notes.values();
  }

  public Optional<Note> note(NoteId id) {
    return Optional.ofNullable(notes.get(id));
  }

  /// Those that were not taken apart.
  public List<Stack> stacks() {
    return stacks.values().stream()
        .filter(stack -> !stack.dissolved())
        .sorted(Comparator.comparing(Stack::order).thenComparing(stack -> stack.id().value()))
        .toList();
  }

  Collection<Stack> allStacks() {
    return stacks.values();
  }

  /// Also one that was taken apart.
  Optional<Stack> anyStack(StackId id) {
    return Optional.ofNullable(stacks.get(id));
  }

  public Optional<Stack> stack(StackId id) {
    return anyStack(id).filter(stack -> !stack.dissolved());
  }

  /// Notes on a stack, in order.
  public List<Note> members(StackId stack) {
    return placed().filter(note -> stack.equals(note.stack())).sorted(BY_PLACE).toList();
  }

  /// Notes that lie alone in a column, in order.
  public List<Note> alone(String column) {
    return placed()
        .filter(note -> note.stack() == null && note.column().equals(column))
        .sorted(BY_PLACE)
        .toList();
  }

  private Stream<Note> placed() {
    return notes.values().stream().filter(Note::hasPlace);
  }

  Optional<Points> points(Points.Key key) {
    return Optional.ofNullable(points.get(key));
  }

  Optional<RoomPoints> roomPoints(UUID target) {
    return Optional.ofNullable(roomPoints.get(target));
  }

  Collection<Points> points() {
    return points.values();
  }

  Collection<RoomPoints> roomPoints() {
    return roomPoints.values();
  }

  /// Where the next thing of a column is put.
  String last(String column) {
    return Stream.concat(
            alone(column).stream().map(Note::order),
            stacks().stream().filter(s -> s.column().equals(column)).map(Stack::order))
        .max(Comparator.naturalOrder())
        .orElse("");
  }

  /// What points can be given to: a shown note that lies alone, or a stack.
  public boolean isTarget(UUID target) {
    var note = notes.get(new NoteId(target));
    if (note != null) return note.isShown() && note.stack() == null;
    return stack(new StackId(target)).isPresent();
  }

  /// The last word of each participant about each thing that points can be given to now.
  public Map<UUID, Integer> given(ParticipantId by) {
    var given = new HashMap<UUID, Integer>();
    for (var one : points.values()) {
      if (one.by().equals(by) && one.count() > 0 && isTarget(one.target())) {
        given.put(one.target(), one.count());
      }
    }
    return given;
  }
}
