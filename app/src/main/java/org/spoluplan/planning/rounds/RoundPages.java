package org.spoluplan.planning.rounds;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.spoluplan.access.PersonId;
import org.spoluplan.documents.Files;
import org.spoluplan.kernel.NotFound;
import org.spoluplan.kernel.Today;
import org.spoluplan.meetings.Meeting;
import org.spoluplan.meetings.Meetings;
import org.spoluplan.page.Form;
import org.spoluplan.page.Html;
import org.spoluplan.page.Option;
import org.spoluplan.page.Page;
import org.spoluplan.people.Organisations;
import org.spoluplan.people.People;
import org.spoluplan.planning.CardChanges;
import org.spoluplan.planning.CardChanges.CardChange;
import org.spoluplan.planning.CardContent.Texts;
import org.spoluplan.planning.CardId;
import org.spoluplan.planning.CommentId;
import org.spoluplan.planning.FrozenPlans;
import org.spoluplan.planning.FrozenPlans.FrozenPart;
import org.spoluplan.planning.Plan;
import org.spoluplan.planning.PlanAction;
import org.spoluplan.planning.Sentences;
import org.spoluplan.planning.rounds.Comment.Author;
import org.spoluplan.planning.rounds.RoundViews.AnswerView;
import org.spoluplan.planning.rounds.RoundViews.CommentLine;
import org.spoluplan.planning.rounds.RoundViews.FormView;
import org.spoluplan.planning.rounds.RoundViews.ListView;
import org.spoluplan.planning.rounds.RoundViews.PartLine;
import org.spoluplan.planning.rounds.RoundViews.PartView;
import org.spoluplan.planning.rounds.RoundViews.ReceiptView;
import org.spoluplan.planning.rounds.RoundViews.RoundLine;
import org.spoluplan.planning.rounds.RoundViews.RoundView;
import org.spoluplan.planning.rounds.RoundViews.SendView;
import org.springframework.stereotype.Component;

/// Puts the pages about rounds together.
@Component
class RoundPages {

  private final Rounds rounds;
  private final Comments comments;
  private final FrozenPlans versions;
  private final CardChanges changes;
  private final StandardAnswers standard;
  private final Files files;
  private final Meetings meetings;
  private final People people;
  private final Organisations organisations;
  private final Clock clock;

  RoundPages(
      Rounds rounds,
      Comments comments,
      FrozenPlans versions,
      CardChanges changes,
      StandardAnswers standard,
      Files files,
      Meetings meetings,
      People people,
      Organisations organisations,
      Clock clock) {
    this.rounds = rounds;
    this.comments = comments;
    this.versions = versions;
    this.changes = changes;
    this.standard = standard;
    this.files = files;
    this.meetings = meetings;
    this.people = people;
    this.organisations = organisations;
    this.clock = clock;
  }

  Html list(Page page) {
    var view = new ListView(rounds.list().stream().map(this::line).toList());
    return Html.of((out, i) -> JteroundsGenerated.render(out, i, page, view));
  }

  RoundLine line(Round round) {
    var all = comments.of(round.id());
    var answered = all.stream().filter(one -> one.answer() != null || one.sameAs() != null).count();
    return new RoundLine(round, round.stage(Today.of(clock)), all.size(), (int) answered);
  }

  Html round(Page page, Round round) {
    var reads = page.may(RoundAction.READ, round);
    var shown = reads || round.settled() != null ? lines(page, round) : List.<CommentLine>of();
    var view =
        new RoundView(
            line(round),
            shown,
            parts(round).stream().map(RoundPages::part).toList(),
            page.may(RoundAction.KEEP, round),
            page.may(RoundAction.ANSWER, round),
            reads);
    return Html.of((out, i) -> JteroundGenerated.render(out, i, page, view));
  }

  private static PartLine part(FrozenPart part) {
    return new PartLine(part.card().value().toString(), part.title());
  }

  /// Who wrote is told only to those who answer them.
  List<CommentLine> lines(Page page, Round round) {
    var all = comments.of(round.id());
    var byId = all.stream().collect(Collectors.toMap(Comment::id, Function.identity()));
    Map<UUID, Author> authors =
        page.may(RoundAction.KEEP, round) ? comments.authors(round.id()) : Map.of();
    var titles =
        parts(round).stream()
            .collect(Collectors.toMap(FrozenPart::card, FrozenPart::title, (a, _) -> a));
    return all.stream()
        .map(one -> line(page, one, byId, authors.get(one.id().value()), titles))
        .toList();
  }

  private CommentLine line(
      Page page,
      Comment comment,
      Map<CommentId, Comment> all,
      @Nullable Author author,
      Map<CardId, String> titles) {
    var same = comment.sameAs();
    var other = same == null ? null : all.get(same);
    return new CommentLine(
        comment,
        about(page, comment.is(), titles),
        author == null ? "" : name(author),
        CommentLetters.answer(comment, all),
        other == null ? null : other.number(),
        comment.handler() == null ? "" : name(comment.handler()));
  }

  private static String about(Page page, Comment.Content is, Map<CardId, String> titles) {
    var card = is.card();
    if (card == null) return page.t("round.whole");
    var title = titles.getOrDefault(card, "");
    return is.section() == null ? title : title + ": " + is.section();
  }

  private static String name(Author author) {
    return Stream.of(author.name(), author.organisation(), author.email())
        .filter(one -> one != null)
        .collect(Collectors.joining(", "));
  }

  private String name(PersonId id) {
    return people.list(List.of(id)).stream().findFirst().map(one -> one.name().full()).orElse("");
  }

  List<FrozenPart> parts(Round round) {
    return versions.of(round.plan()).stream()
        .filter(one -> one.number() == round.versionNumber())
        .findFirst()
        .map(versions::parts)
        .orElse(List.of());
  }

  FrozenPart part(Round round, CardId card) {
    return parts(round).stream()
        .filter(one -> one.card().equals(card))
        .findFirst()
        .orElseThrow(() -> new NotFound(CardId.KIND, card.value()));
  }

  Html part(Page page, Round round, FrozenPart part) {
    var view = new PartView(line(round), part(part), sentences(page, part));
    return Html.of((out, i) -> JtepartGenerated.render(out, i, page, view));
  }

  private static Map<String, List<String>> sentences(Page page, FrozenPart part) {
    var texts = new LinkedHashMap<String, List<String>>();
    Texts is = part.is().texts();
    put(texts, page.t("plan.situation"), is.situation());
    put(
        texts,
        page.t(part.depth() == 0 ? "plan.chapter.text" : "plan.description"),
        is.description());
    put(texts, page.t("plan.activities"), is.activities());
    put(texts, page.t("plan.outputs"), is.outputs());
    put(texts, page.t("plan.risks"), is.risks());
    put(texts, page.t("plan.analysis.today"), part.analysis());
    return texts;
  }

  private static void put(Map<String, List<String>> texts, String label, @Nullable String markup) {
    if (markup != null) texts.put(label, Sentences.of(markup));
  }

  /// @param part that the comment is about; null: the whole plan
  Html send(Page page, Round round, Form form, @Nullable FrozenPart part) {
    var section = form.value("section");
    var title = part == null ? page.t("round.whole") : part.title();
    var about = section.isEmpty() ? title : title + ": " + section;
    var sentence = form.value("sentence").isEmpty() ? null : form.value("sentence");
    var view = new SendView(line(round), about, sentence);
    return Html.of((out, i) -> JtesendGenerated.render(out, i, page, form, view));
  }

  Html form(Page page, Form form, Plan plan, @Nullable Round round) {
    var view =
        new FormView(
            plan,
            round,
            versions.of(plan).stream()
                .filter(FrozenPlans.FrozenPlan::published)
                .map(
                    one ->
                        new Option(
                            one.id().toString(),
                            page.t("plan.version.of", one.number(), one.name())))
                .toList());
    return Html.of((out, i) -> JteroundformGenerated.render(out, i, page, form, view));
  }

  Html receipt(Page page, Comment comment) {
    var round = rounds.get(comment.round());
    var view = new ReceiptView(line(round), only(page, round, comment));
    return Html.of((out, i) -> JtereceiptGenerated.render(out, i, page, view));
  }

  /// An answer is told to its author before the settlement only when the settlement is published.
  private CommentLine only(Page page, Round round, Comment comment) {
    var line =
        lines(page, round).stream()
            .filter(one -> one.comment().id().equals(comment.id()))
            .findFirst()
            .orElseThrow(() -> new NotFound(CommentId.KIND, comment.id().value()));
    if (round.settled() != null || page.may(RoundAction.READ, round)) return line;
    return new CommentLine(line.comment(), line.about(), "", null, null, "");
  }

  /// The answer as it is, or as a standard answer that was asked for says it.
  Form answering(Round round, Comment comment, Form asked) {
    var known = new HashMap<String, @Nullable Object>();
    known.put("version", comment.version());
    known.put("rest", comment.is().wording());
    known.put("kind", comment.kind());
    known.put("handler", comment.handler() == null ? null : comment.handler().value());
    var answer = comment.answer();
    if (answer != null) {
      known.put("verdict", answer.verdict());
      known.put("answer", answer.text());
      known.put("meeting", answer.meeting() == null ? null : answer.meeting().value());
      if (answer.changed() != null) known.put("change", CommentFields.written(answer.changed()));
    }
    standard.of(round.plan().organisation()).stream()
        .filter(one -> one.id().toString().equals(asked.value("vzor")))
        .forEach(
            one -> {
              known.put("verdict", one.verdict());
              known.put("answer", one.answer());
            });
    return Form.filled(known);
  }

  Html comment(Page page, Round round, Comment comment, Form form) {
    var body = round.plan().body();
    LocalDate today = Today.of(clock);
    var view =
        new AnswerView(
            line(round),
            only(page, round, comment),
            changes(page, round, comment),
            standard.of(round.plan().organisation()),
            comment.is().file() == null ? Optional.empty() : files.find(comment.is().file()),
            body == null
                ? List.of()
                : meetings.of(body).stream()
                    .filter(one -> !one.day().isAfter(today))
                    .sorted(Comparator.comparing(Meeting::day).reversed())
                    .map(
                        one ->
                            new Option(one.id().value().toString(), page.dates().plain(one.day())))
                    .toList(),
            handlers(round, today),
            page.may(RoundAction.KEEP, round) && round.settled() == null,
            page.may(RoundAction.ANSWER, round)
                && page.may(PlanAction.READ, round.plan())
                && round.settled() == null);
    return Html.of((out, i) -> JtecommentGenerated.render(out, i, page, form, view));
  }

  /// Of cards since the round began; those of the card that is commented on first.
  private List<Option> changes(Page page, Round round, Comment comment) {
    Map<CardId, String> titles =
        parts(round).stream()
            .collect(Collectors.toMap(FrozenPart::card, FrozenPart::title, (a, _) -> a));
    var began = round.is().opens().atStartOfDay(Today.ZONE).toInstant();
    return changes.since(titles.keySet(), began).stream()
        .sorted(Comparator.comparing((CardChange one) -> !one.card().equals(comment.is().card())))
        .map(
            one ->
                new Option(
                    CommentFields.written(new Comment.Changed(one.card(), one.revision())),
                    titles.getOrDefault(one.card(), "") + ", " + page.dates().moment(one.at())))
        .toList();
  }

  private List<Option> handlers(Round round, LocalDate today) {
    var organisation = round.plan().organisation();
    var ids = new LinkedHashSet<>(organisations.coordinators(organisation, today));
    ids.addAll(organisations.staff(organisation, today));
    return people.list(ids).stream()
        .map(one -> new Option(one.id().value().toString(), one.name().full()))
        .toList();
  }

  /// For the clerk who types in what came otherwise.
  Html takeIn(Page page, Round round, Form form) {
    var cards =
        parts(round).stream()
            .map(one -> new Option(one.card().value().toString(), one.title()))
            .toList();
    var line = line(round);
    return Html.of((out, i) -> JtetakeinGenerated.render(out, i, page, form, line, cards));
  }

  Optional<Comment> find(Round round, int number) {
    return comments.find(round.id(), number);
  }
}
