package org.spoluplan.planning.analysis;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.spoluplan.boards.BoardNote;
import org.spoluplan.boards.BoardNotes;
import org.spoluplan.boards.Boards;
import org.spoluplan.documents.Markup;
import org.spoluplan.kernel.CzechOrder;
import org.spoluplan.meetings.Bodies;
import org.spoluplan.meetings.BodySummary;
import org.spoluplan.page.Messages;
import org.spoluplan.planning.Plan;
import org.springframework.stereotype.Component;

/// Strengths, weaknesses, opportunities and threats as groups wrote them on their boards: of each
/// group, and of the whole. The whole is the steering group's own board; where it has none, what
/// got most points in the groups.
@Component
class SwotText {

  /// Columns of the template, in their order.
  private static final List<String> COLUMNS =
      List.of("Silné stránky", "Slabé stránky", "Příležitosti", "Hrozby");

  private static final int OF_THE_WHOLE = 5;

  private final Bodies bodies;
  private final Boards boards;
  private final BoardNotes notes;
  private final Messages messages;

  SwotText(Bodies bodies, Boards boards, BoardNotes notes, Messages messages) {
    this.bodies = bodies;
    this.boards = boards;
    this.notes = notes;
    this.messages = messages;
  }

  /// @param text   of a note, or the name of the stack it lies on
  /// @param points of participants and of the room
  /// @param group  whose it is
  private record Line(String column, String text, int points, String group) {}

  private record Swot(String group, List<Line> lines) {}

  String of(Plan plan) {
    var steering = plan.body();
    var groups =
        bodies.list().stream()
            .filter(body -> isOf(plan, body) && !body.id().equals(steering))
            .sorted(Comparator.comparing(BodySummary::name, CzechOrder.OF_NAMES))
            .map(this::swot)
            .flatMap(Optional::stream)
            .toList();
    var whole = Optional.ofNullable(steering).map(bodies::get).flatMap(this::swot).map(Swot::lines);
    if (groups.isEmpty() && whole.isEmpty()) return say("plan.analysis.swot.none");
    var text = new StringBuilder();
    heading(text, say("plan.analysis.swot.whole"));
    if (whole.isEmpty()) text.append(say("plan.analysis.swot.best", OF_THE_WHOLE)).append("\n\n");
    columns(text, whole.orElseGet(() -> best(groups)), whole.isEmpty());
    for (var group : groups) {
      heading(text, group.group());
      columns(text, group.lines(), false);
    }
    return text.toString().strip();
  }

  private static boolean isOf(Plan plan, BodySummary body) {
    return plan.organisation().equals(body.organisation()) || plan.groups().contains(body.id());
  }

  private String say(String key, Object... arguments) {
    return messages.of(Messages.CZECH, key, arguments);
  }

  /// The newest one that is done and was not for members only.
  private Optional<Swot> swot(BodySummary body) {
    return boards.of(body.id()).stream()
        .filter(board -> board.isClosed() && !board.confidential())
        .map(board -> notes.of(board.id()))
        .filter(SwotText::isSwot)
        .findFirst()
        .map(its -> new Swot(body.name(), lines(its, body.name())));
  }

  private static boolean isSwot(List<BoardNote> notes) {
    return !notes.isEmpty() && notes.stream().allMatch(one -> COLUMNS.contains(one.column()));
  }

  /// Notes of a stack are one line; most points first, else as they lie.
  private static List<Line> lines(List<BoardNote> notes, String group) {
    var lines = new LinkedHashMap<String, Line>();
    for (var note : notes) {
      var text = Objects.requireNonNullElse(note.stack(), note.text());
      var points = note.points() + note.roomPoints();
      lines.putIfAbsent(note.column() + "\n" + text, new Line(note.column(), text, points, group));
    }
    return lines.values().stream()
        .sorted(Comparator.comparingInt(Line::points).reversed())
        .toList();
  }

  private static List<Line> best(List<Swot> groups) {
    var best = new ArrayList<Line>();
    for (var column : COLUMNS) {
      of(column, groups.stream().flatMap(group -> group.lines().stream()))
          .sorted(Comparator.comparingInt(Line::points).reversed())
          .limit(OF_THE_WHOLE)
          .forEach(best::add);
    }
    return best;
  }

  private static Stream<Line> of(String column, Stream<Line> lines) {
    return lines.filter(line -> line.column().equals(column));
  }

  private static void heading(StringBuilder text, String title) {
    text.append("### ").append(Markup.escape(title)).append("\n\n");
  }

  private void columns(StringBuilder text, List<Line> lines, boolean ofGroups) {
    for (var column : COLUMNS) {
      var its = of(column, lines.stream()).toList();
      if (its.isEmpty()) continue;
      text.append("**").append(column).append("**\n\n");
      for (var line : its) text.append(written(line, ofGroups));
      text.append('\n');
    }
  }

  /// "- Dluhy rodin rostou (8 bodů; skupina pro rodiny)"
  private String written(Line line, boolean ofGroups) {
    var beside = new ArrayList<String>();
    if (line.points() > 0) beside.add(say("plan.analysis.points", line.points()));
    if (ofGroups) beside.add(line.group());
    var text = line.text().replaceAll("\\s+", " ");
    var note = beside.isEmpty() ? "" : " (" + String.join("; ", beside) + ")";
    return "- " + Markup.escape(text + note) + "\n";
  }
}
