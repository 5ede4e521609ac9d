package org.spoluplan.boards.state;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.spoluplan.boards.NoteId;
import org.spoluplan.boards.Phase;
import org.spoluplan.kernel.Outcome;

/// The connection loses, repeats and turns round whatever it carries, both ways.
class ConvergingTest {

  private static final int PEOPLE = 4;

  /// An open page: what it knows of the board, as `nastenka.js` keeps it.
  private static final class OpenPage {

    final Seat seat;
    final Map<NoteId, Note> notes = new HashMap<>();
    final Map<StackId, Stack> stacks = new HashMap<>();
    private final Map<Object, Long> at = new HashMap<>();
    final Deque<Post> unsent = new ArrayDeque<>();
    long known;
    private long loaded;

    private record Post(UUID act, Step step) {}

    OpenPage(Seat seat) {
      this.seat = seat;
    }

    /// @return false when news before these were lost
    boolean hear(News news) {
      if (news.from() > known) return false;
      if (news.to() <= loaded) return true;
      if (news.whole()) clear();
      for (var note : news.notes()) if (isNew(note.id(), news)) notes.put(note.id(), note);
      for (var gone : news.gone()) if (isNew(gone, news)) notes.remove(gone);
      for (var stack : news.stacks()) if (isNew(stack.id(), news)) stacks.put(stack.id(), stack);
      for (var apart : news.apart()) if (isNew(apart, news)) stacks.remove(apart);
      known = news.whole() ? news.to() : Math.max(known, news.to());
      if (news.whole()) loaded = known;
      return true;
    }

    private boolean isNew(Object id, News news) {
      if (at.getOrDefault(id, 0L) >= news.to()) return false;
      at.put(id, news.to());
      return true;
    }

    /// The page is loaded anew.
    private void clear() {
      notes.clear();
      stacks.clear();
      at.clear();
    }
  }

  @Property(tries = 400)
  void noNoteIsLostOrDoubledAndAllPagesShowTheSame(@ForAll Random chance) {
    var table = new Table();
    table.in(Phase.GROUP);
    var pages = new ArrayList<OpenPage>();
    for (int i = 0; i < PEOPLE; i++) pages.add(new OpenPage(Table.person(i)));
    var onTheWay = new ArrayList<Map.Entry<OpenPage, News>>();
    var written = new HashMap<NoteId, String>();
    var accepted = new HashSet<NoteId>();
    for (int round = 0; round < 120; round++) {
      var page = pages.get(chance.nextInt(PEOPLE));
      switch (chance.nextInt(5)) {
        case 0, 1 -> page.unsent.add(step(chance, round, written, table));
        case 2 -> post(chance, page, table, accepted);
        case 3 -> {
          // The server tells what this page lacked when it was asked, which may be long ago.
          var since = chance.nextInt(3) == 0 ? chance.nextLong(page.known + 1) : page.known;
          onTheWay.add(Map.entry(page, told(table, page, since)));
        }
        default -> deliver(chance, onTheWay, table);
      }
    }
    for (var page : pages) {
      while (!page.unsent.isEmpty()) post(chance, page, table, accepted);
    }
    for (var page : pages) load(page, table);

    var shown = shown(table);
    for (var page : pages) {
      assertThat(page.notes.keySet()).isEqualTo(shown);
      for (var note : page.notes.values()) {
        assertThat(note).isEqualTo(table.state().note(note.id()).orElseThrow());
      }
      assertThat(page.stacks.keySet())
          .isEqualTo(new HashSet<>(table.state().stacks().stream().map(Stack::id).toList()));
    }
    // What was acknowledged is there, once, and nothing else is.
    assertThat(table.state().notes().stream().map(Note::id))
        .containsExactlyInAnyOrderElementsOf(accepted);
    assertThat(written.keySet()).containsAll(accepted);
    assertThat(BoardState.empty(Table.FRAME).with(table.log()).notes())
        .containsExactlyElementsOf(table.state().notes());
  }

  private static OpenPage.Post step(
      Random chance, int round, Map<NoteId, String> written, Table table) {
    var some = new ArrayList<>(table.state().notes().stream().map(Note::id).toList());
    var act = UUID.randomUUID();
    if (some.isEmpty() || chance.nextInt(3) == 0) {
      var id = new NoteId(act);
      written.put(id, "lístek " + round);
      return new OpenPage.Post(act, new Step.Write(id, "lístek " + round, "s1", false));
    }
    var note = some.get(chance.nextInt(some.size()));
    return new OpenPage.Post(
        act,
        switch (chance.nextInt(4)) {
          case 0 -> new Step.Move(List.of(note), chance.nextBoolean() ? "s1" : "s2", null);
          case 1 -> new Step.Put(List.of(note), Table.stack(chance.nextInt(3)), "Hromádka");
          case 2 -> new Step.Dissolve(Table.stack(chance.nextInt(3)));
          default -> new Step.Withdraw(note);
        });
  }

  /// The post, or its answer, may be lost; then it is posted again. A click may be doubled.
  private static void post(Random chance, OpenPage page, Table table, Set<NoteId> accepted) {
    var post = page.unsent.peek();
    if (post == null || chance.nextInt(4) == 0) return;
    var times = 1 + chance.nextInt(2);
    for (int i = 0; i < times; i++) {
      var outcome = table.take(page.seat, post.step(), post.act());
      if (outcome instanceof Outcome.Done<Change>
          && post.step() instanceof Step.Write(var id, _, _, _)) {
        accepted.add(id);
      }
    }
    var answerLost = chance.nextInt(4) == 0;
    if (!answerLost) page.unsent.poll();
  }

  private static void deliver(
      Random chance, List<Map.Entry<OpenPage, News>> onTheWay, Table table) {
    if (onTheWay.isEmpty()) return;
    var index = chance.nextInt(onTheWay.size());
    var one = chance.nextInt(4) == 0 ? onTheWay.get(index) : onTheWay.remove(index);
    if (chance.nextInt(5) == 0) return;
    hear(one.getKey(), one.getValue(), table);
  }

  private static void load(OpenPage page, Table table) {
    hear(page, told(table, page, page.known), table);
  }

  private static News told(Table table, OpenPage page, long since) {
    return News.since(since, table.sight(page.seat));
  }

  private static void hear(OpenPage page, News news, Table table) {
    if (!page.hear(news)) page.hear(told(table, page, page.known));
  }

  private static Set<NoteId> shown(Table table) {
    var shown = new HashSet<NoteId>();
    for (var note : table.state().notes()) if (note.hasPlace()) shown.add(note.id());
    return shown;
  }
}
