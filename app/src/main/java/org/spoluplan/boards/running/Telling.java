package org.spoluplan.boards.running;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.spoluplan.boards.NoteId;
import org.spoluplan.boards.Phase;
import org.spoluplan.boards.state.BoardState;
import org.spoluplan.boards.state.News;
import org.spoluplan.boards.state.PointCount;
import org.spoluplan.boards.state.Sight;
import org.spoluplan.page.Html;
import org.spoluplan.page.Messages;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;

/// News of a board as an open page takes them: cards whole, with the list and place they belong to.
/// A card that looks the same to many readers is rendered once.
@Component
class Telling {

  private static final int MOST = 4_000;

  private final Messages messages;
  private final Nicknames names;
  private final JsonMapper json;
  private final Map<Shared, String> rendered =
      Collections.synchronizedMap(
          new LinkedHashMap<>(16, 0.75f, true) {
            private static final long serialVersionUID = 1L;

            @Override
            protected boolean removeEldestEntry(Map.Entry<Shared, String> eldest) {
              return size() > MOST;
            }
          });

  private record Shared(Object view, Locale locale) {}

  Telling(Messages messages, Nicknames names, JsonMapper json) {
    this.messages = messages;
    this.names = names;
    this.json = json;
  }

  /// @param known up to which number the page knows the board
  String since(long known, BoardState state, Looker looker) {
    var sight = looker.sight(state);
    var news = News.since(known, sight);
    var told = json.createObjectNode();
    told.put("to", news.to());
    told.put("whole", news.whole());
    var put = told.putArray("put");
    var gone = told.putArray("gone");
    if (!news.whole()) lay(known, news, sight, looker, put, gone);
    told.put("counts", counts(sight, words(looker.locale())));
    if (state.phase() == Phase.VOTE && looker.participant() != null) {
      var mine = told.putObject("mine");
      state.given(looker.participant()).forEach((to, count) -> mine.put(to.toString(), count));
    }
    return json.writeValueAsString(told);
  }

  private void lay(
      long known, News news, Sight sight, Looker looker, ArrayNode put, ArrayNode gone) {
    var laying = Laying.of(looker.board(), sight, names.at(looker.board().id()));
    var words = words(looker.locale());
    for (var stack : news.stacks()) {
      var view = laying.stack(stack);
      put(put, view.id(), view.in(), view.order(), html(view, words));
    }
    var state = sight.state();
    var pointed =
        News.pointed(known, sight).stream().flatMap(id -> state.note(new NoteId(id)).stream());
    java.util.stream.Stream.concat(news.notes().stream(), pointed)
        .distinct()
        .filter(sight::sees)
        .map(laying::card)
        .forEach(view -> put(put, view.id(), view.in(), view.order(), html(view, words)));
    news.gone().forEach(note -> gone.add("l-" + note.value()));
    news.apart().forEach(stack -> gone.add(Laying.id(stack)));
  }

  private static void put(ArrayNode put, String id, String in, String order, String html) {
    var one = put.addObject();
    one.put("id", id);
    one.put("in", in);
    one.put("order", order);
    one.put("html", html);
  }

  private String html(CardView view, BoardWords words) {
    return shared(view, words, (out, i) -> JtecardGenerated.render(out, i, words, view));
  }

  private String html(StackView view, BoardWords words) {
    var none = java.util.List.<CardView>of();
    return shared(view, words, (out, i) -> JtestackGenerated.render(out, i, words, view, none));
  }

  private String shared(Object view, BoardWords words, Html.Template template) {
    var key = new Shared(view, words.locale());
    var known = rendered.get(key);
    if (known != null) return known;
    var html = Html.of(template).text();
    rendered.put(key, html);
    return html;
  }

  /// How many notes there are, also those that are not seen yet, and how many people gave points.
  static String counts(Sight sight, BoardWords words) {
    var state = sight.state();
    var there = state.notes().stream().filter(org.spoluplan.boards.state.Note::hasPlace).count();
    var notes = words.t("board.count", there);
    if (state.phase() == Phase.WRITE && there > 0) {
      var own = state.notes().stream().filter(sight::sees).count();
      return notes + " " + words.t("board.count.own", own);
    }
    if (state.phase() != Phase.VOTE) return notes;
    var voters = PointCount.of(state).voters();
    return notes + " " + words.t("board.count.voters", voters) + left(sight, words);
  }

  private static String left(Sight sight, BoardWords words) {
    if (sight.reader() == null) return "";
    var given =
        sight.state().given(Objects.requireNonNull(sight.reader())).values().stream()
            .mapToInt(Integer::intValue)
            .sum();
    var left = Math.max(0, sight.state().settings().pointsEach() - given);
    return " " + words.t("board.count.left", left);
  }

  BoardWords words(Locale locale) {
    return new BoardWords(messages, locale);
  }
}
