package org.spoluplan.algorithms.minutes;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.spoluplan.algorithms.czech.Fold;
import org.spoluplan.algorithms.czech.PersonNames;

/// Tasks told in sentences: "Koordinátorka domluví …", "Návrhy pošlou členové do 30. 11.", "Komise
/// ukládá tajemnici …". A verb of work is not enough: somebody has to do it, or a day is said.
final class TaskProse {

  private static final int LONGEST = 320;
  private static final Pattern NOT_OURS =
      Pattern.compile(
          "^(?:pristi|dalsi|termin|priste)\\b|\\b(?:znovu sejd|(?:zase|opet|pristi) sejd|se shodl|doporucuj|kdyby|by (?:mohl|mel|chtel|bylo|privital|uvital|stacil)|mohl[aiy]? by|pokud by|lhuta pro podani|uzaverka|zvazi|chtel[aiy]? by)|zadosti\\b.{0,30}\\bpoda|\\bvyzva\\b|zapis provede\\b");
  private static final Pattern TOLD =
      Pattern.compile(
          "\\b(?:schvalil|rozhodl|vyhlasil|oznamil|byl[aoy]? (?:schvalen|vyhlasen|otevren))");
  private static final Pattern ORDERS =
      Pattern.compile(
          "\\b(?:uklada|ulozil[aio]?|poveruje|poveril[aio]?|bylo ulozeno|byl[aiy]? poveren[aiy]?)\\b[:\\s]*");
  private static final Pattern SPEAKER =
      Pattern.compile("^(?<who>(?:\\p{Lu}[\\p{L}.]*+\\s?){1,4}+(?:\\([^)]*\\))?)\\s?:\\s+");
  private static final Pattern AND = Pattern.compile(";\\s+|,?\\sa\\s(?=\\p{Lu})|,\\s(?=\\p{Lu})");
  private static final Pattern AGREED =
      Pattern.compile("(?:bylo )?(?:dohodnuto|domluveno)[:,]?\\s(?:ze\\s)?");
  private static final Pattern END = Pattern.compile("[.,;:)(–-]|a to\\b|na adresu");

  /// Bodies above: what they will do is news, not a task of the group.
  private static final Pattern OUTSIDE =
      Pattern.compile(
          "\\b(?:kraj|ministerstv|mpsv|mmr|vlada|parlament|rad[ay] (?:mesta|obce|kraje|mestske casti)|zastupitelstv)");

  /// "Pan Nový vysvětlil, že …": told of others.
  private static final Pattern SAID =
      Pattern.compile(
          "\\b(?:vysvetlil|uvedl|rekl|popsal|pripomnel|upozornil|sdelil|zminil|podotkl|referoval|upresnil|zduraznil|poznamenal|nabidl|navrhl|odhadl|doufa|ptal|zeptal|dotazal)[aiy]?(?: se)?\\b[^,]{0,40}, (?:ze|aby|zda|jak|kdo|kdy)\\b");

  /// "Předá se odboru": nobody does it.
  private static final Pattern ITSELF = Pattern.compile("(?<!\\p{L})se\\s(?:\\p{L}+\\s)?$");
  private static final Pattern REFLEXIVE =
      Pattern.compile(
          "(?:(?:ze)?pta|dotaz|dohodn|spoj|domluv|obrat|postara|sejd|ujm|zeptaj|porad|prihlas|informuj|ucastn|zucastn|pokus|podiva).*");
  private static final Pattern WHICH =
      Pattern.compile(
          "\\b(?:ktery|ktera|ktere|kteri|kdo|jenz|nez|kdyz|jakmile|az)\\s(?:\\p{L}+\\s){0,3}$");
  private static final Pattern DETAILS =
      Pattern.compile(
          "\\bukol\\s?(?:c\\.\\s?)?(?:\\p{L}{1,4}[ /.-]?)?\\d{1,3}(?:[/.-]\\s?(?:\\d{1,4}|\\p{L}))*\\s?\\((?<what>[^()]{5,120})\\)\\s?[:–-]?\\s?(?<state>[^,.;]{3,40})");

  private final Deadlines deadlines;
  private final Owners owners;

  TaskProse(Deadlines deadlines, Owners owners) {
    this.deadlines = deadlines;
    this.owners = owners;
  }

  /// "Úkol č. 14 (studie přechodu) trvá"
  @Nullable FoundTask reviewed(Text sentence) {
    var said = DETAILS.matcher(sentence.folded());
    if (!said.find()) return null;
    var state = TaskStates.in(sentence.sub(said.start("state"), said.end("state")));
    if (state == null) return null;
    var what = sentence.sub(said.start("what"), said.end("what"));
    return new FoundTask(what.found(what.chars(), 0.9), null, null, state);
  }

  /// All that a sentence says is to be done; one task for each who does something.
  List<FoundTask> in(Text sentence) {
    if (sentence.length() > LONGEST || sentence.length() < 12) return List.of();
    var folded = sentence.folded();
    if (NOT_OURS.matcher(folded).find() || TOLD.matcher(folded).find()) return List.of();
    var order = ORDERS.matcher(folded);
    if (order.find())
      return OUTSIDE.matcher(folded.substring(0, order.start())).find()
          ? List.of()
          : ordered(sentence.sub(order.end())).stream().toList();
    var speaker = SPEAKER.matcher(sentence.chars());
    var from = speaker.find() ? speaker.end() : 0;
    var who = from == 0 ? null : owners.said(sentence.sub(0, speaker.end("who")));
    var found = new ArrayList<FoundTask>();
    var whole = Deadlines.holding(sentence, deadlines.in(sentence));
    for (var clause : clauses(sentence.sub(from)))
      clause(clause, who, whole, from > 0).ifPresent(found::add);
    return found;
  }

  /// @param whole the day that the whole sentence names
  private Optional<FoundTask> clause(
      Text clause, @Nullable Found<String> speaker, @Nullable Deadline whole, boolean spoken) {
    var own = Deadlines.holding(clause, deadlines.in(clause));
    var due = own == null ? whole : own;
    for (var verb : TaskVerbs.in(clause)) {
      var mine = verb.kind() == TaskVerbs.Kind.MINE;
      var who = mine ? speaker : owners.around(clause, verb.start(), verb.end());
      var dated = due != null && due.day() != null;
      var enough =
          switch (verb.kind()) {
            case DOES, MINE -> dated || who != null;
            case WILL -> dated && who != null;
            case OPEN -> dated;
          };
      if (!enough || isTold(clause, verb, who)) continue;
      if (verb.kind() == TaskVerbs.Kind.OPEN && due != null && isElsewhere(clause, verb, due))
        continue;
      if (who != null && OUTSIDE.matcher(Fold.of(who.value())).find()) continue;
      return Optional.ofNullable(task(what(clause, verb, spoken), who, due));
    }
    return Optional.empty();
  }

  /// Said of others, in a clause about somebody else, or of what comes to pass by itself.
  private static boolean isTold(Text clause, TaskVerbs.Verb verb, @Nullable Found<String> who) {
    var folded = clause.folded();
    var before = folded.substring(0, verb.start());
    if (SAID.matcher(before).find() || WHICH.matcher(before).find()) return true;
    if (verb.kind() != TaskVerbs.Kind.DOES) return false;
    var said = folded.substring(verb.start(), verb.end());
    var itself = ITSELF.matcher(before).find() || folded.startsWith(" se ", verb.end());
    return itself
        && !REFLEXIVE.matcher(said).matches()
        && (who == null || who.span().start() > clause.span(verb.start(), verb.end()).start());
  }

  /// The day stands in another clause before the verb.
  private static boolean isElsewhere(Text clause, TaskVerbs.Verb verb, Deadline due) {
    return due.end() < verb.start()
        && clause
            .chars()
            .substring(Math.min(due.end(), clause.length()), verb.start())
            .contains(",");
  }

  /// "Z. Bartoš zařídí povolení a A. Flídrová objedná jídlo" are two.
  private static List<Text> clauses(Text sentence) {
    var clauses = new ArrayList<Text>();
    var from = 0;
    for (var at = AND.matcher(sentence.chars()); at.find(); ) {
      var name = PersonNames.at(sentence.chars().substring(at.end()));
      var semicolon = at.group().startsWith(";") && !beginsWithVerb(sentence.sub(at.end()));
      if (!semicolon && (name.isEmpty() || name.get().certainty() < 0.6)) continue;
      var rest = sentence.sub(at.end());
      var verb = TaskVerbs.in(rest).stream().findFirst();
      var near = verb.isPresent() && name.isPresent() && verb.get().start() - name.get().end() < 25;
      if (!semicolon && !near) continue;
      if (TaskVerbs.in(sentence.sub(from, at.start())).isEmpty() && !semicolon) continue;
      clauses.add(sentence.sub(from, at.start()));
      from = at.end();
    }
    clauses.add(sentence.sub(from));
    return clauses;
  }

  /// "Plán bude předložen radě; předloží ho odbor": the second clause only says who.
  private static boolean beginsWithVerb(Text clause) {
    var verbs = TaskVerbs.in(clause);
    return !verbs.isEmpty() && verbs.getFirst().start() == 0;
  }

  /// "Bc. Ševčíkové vyzvat znovu žadatele č. 3 k doplnění žádosti do 11.03.2016"
  Optional<FoundTask> ordered(Text rest) {
    var due = Deadlines.holding(rest, deadlines.in(rest));
    var infinitive =
        Pattern.compile("(?<=\\s)(?=\\p{L}{2,}(?:at|it|et|out|st|ct|nout)\\b)|,?\\s(?=aby\\b)")
            .matcher(rest.folded());
    var at = infinitive.find() ? infinitive.start() : 0;
    var who = at > 2 ? owners.said(rest.sub(0, at)) : null;
    return Optional.ofNullable(task(rest.sub(at), who, due));
  }

  /// Of a speaker only the clause of the verb.
  private static Text what(Text clause, TaskVerbs.Verb verb, boolean spoken) {
    var comma = clause.chars().lastIndexOf(", ", verb.start());
    return verb.kind() == TaskVerbs.Kind.MINE && spoken && comma > 0
        ? clause.sub(comma + 2)
        : clause;
  }

  /// Without the deadline at its end, and what follows behind it.
  private @Nullable FoundTask task(Text said, @Nullable Found<String> who, @Nullable Deadline due) {
    var what = said;
    for (var deadline : deadlines.in(said).reversed()) {
      if (deadline.start() < 8 || deadline.end() > what.length()) continue;
      var rest = what.chars().substring(deadline.end()).strip();
      if (rest.isEmpty() || END.matcher(rest).lookingAt()) what = what.sub(0, deadline.start());
      else if (deadline.day() != null && !deadline.day().value().equals("průběžně"))
        what = what.sub(0, deadline.start()).strip().join(what.sub(deadline.end()).strip());
    }
    var agreed = AGREED.matcher(what.folded());
    if (agreed.lookingAt()) what = what.sub(agreed.end());
    what = what.strip(" \t,;.–-:(");
    if (what.length() < 8) return null;
    return new FoundTask(what.found(what.chars(), 0.65), who, due == null ? null : due.day(), null);
  }
}
