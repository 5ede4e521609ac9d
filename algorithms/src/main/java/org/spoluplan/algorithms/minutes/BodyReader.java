package org.spoluplan.algorithms.minutes;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.spoluplan.algorithms.czech.Dates;
import org.spoluplan.algorithms.czech.Words;

/// Which group met, and under which umbrella.
final class BodyReader {

  private static final Map<Pattern, String> UMBRELLAS = umbrellas();
  private static final Pattern END =
      Pattern.compile(
          "[.:;(|>\\t]|,|\\s/\\s|\\s(?:[-–—]\\s|(?:v|ve|dne) (?:pondeli|utery|stred|ctvrt|patek)|ze dne|dne|konan\\p{L}+|v roce|zapis|zaznam|c\\.|pro zdravot|pro social|(?:led|unor|brez|dub|kvet|cerv|srp|zari|rij|listopad|prosin)\\p{L}* \\d{4}|\\d{1,2}\\. ?\\d)|\\s(?:v|ve|na|a|se)\\s*$");
  private static final Pattern YEARS = Pattern.compile("\\s\\d{4}\\s?[-–]\\s?\\d{4}");
  private static final Pattern ADDRESS =
      Pattern.compile("^(?:od|komu|kopie|odeslano|predmet|from|to|cc|subject|date|sent)\\s?:.*");
  private static final Pattern SUBJECT = Pattern.compile("(?:predmet|subject)\\s?:");
  private static final Set<Section> PEOPLE =
      EnumSet.of(
          Section.ATTENDEES, Section.EXCUSED, Section.ABSENT, Section.GUESTS, Section.AGENDA);
  private static final Pattern ENDS_WITH_GROUP =
      Pattern.compile("(?:skupin[ay]|komise|vyboru?|tymu?)\\s?[:–-]?$");
  private static final Pattern CONTINUES =
      Pattern.compile("\\s(?:konan\\p{L}+|ze dne|dne|se konal\\p{L}*)\\b");
  private static final Pattern FOUNDER = Pattern.compile("zrizovatel|proces|zastresuje|planovani");
  private static final Pattern OWN =
      Pattern.compile("(?:\\p{L}+ ){0,3}(?:komis|vybor|skupin|tym|platform)");

  /// What a commission belongs to.
  private static final Pattern COUNCIL = Pattern.compile("Rada (?:města|obce|městské části).*");
  private static final int SENTENCE = 110;

  private final Minutes minutes;

  BodyReader(Minutes minutes) {
    this.minutes = minutes;
  }

  /// @param all groups named in the head, the one that met first
  record Bodies(
      @Nullable Found<String> body, @Nullable Found<String> group, List<Found<String>> all) {}

  Bodies read() {
    var groups = new ArrayList<Found<String>>();
    Found<String> body = null;
    for (var segment : minutes.of(Section.BODY_NAME).toList()) {
      var said = segment.all().stream().map(Line::text).filter(text -> !text.isBlank()).findFirst();
      if (said.isEmpty()) continue;
      var name = said.get().strip(" .,");
      if (isOfBody(segment.heading().folded(), name) && body == null)
        body = name.found(name.chars(), 0.9);
      else groups.add(name.found(name.chars(), 0.95));
    }
    var labelled = !groups.isEmpty();
    var head = head();
    for (int i = 0; i < head.size(); i++) {
      if (!labelled) group(head.get(i), i + 1 < head.size() ? head.get(i + 1) : null, groups);
      if (body == null) body = umbrella(head.get(i));
    }
    // the subject of an e-mail, where nothing else names the group
    for (var line : head) {
      var subject = SUBJECT.matcher(line.whole().folded());
      if (groups.isEmpty() && subject.lookingAt())
        group(Line.plain(line.whole().sub(subject.end())), null, groups);
    }
    if (body == null) body = town();
    if (body == null) body = organization(groups);
    var met = groups.isEmpty() ? null : labelled ? groups.getFirst() : best(groups);
    return new Bodies(body, met, groups);
  }

  /// "Zřizovatel: Rada města"; "Orgán: Komise zdravotní" is the group itself.
  private static boolean isOfBody(String label, Text name) {
    if (FOUNDER.matcher(label).lookingAt()) return true;
    return label.startsWith("organ") && !OWN.matcher(name.folded()).lookingAt();
  }

  /// A school or a company on the first line.
  private @Nullable Found<String> organization(List<Found<String>> groups) {
    for (var line : head().stream().limit(2).toList()) {
      for (var one : OrganizationNames.in(line.whole().chars())) {
        if (one.start() == 0) {
          if (groups.stream()
              .anyMatch(group -> group.span().start() == line.whole().span().start())) return null;
          var name = line.whole().sub(0, one.end());
          return name.found(Nominative.ofOrganization(name.chars()), 0.5);
        }
      }
    }
    return null;
  }

  private static final Pattern TOWN =
      Pattern.compile(
          "^(?:STATUTÁRNÍ MĚSTO|MĚSTO|OBEC|MĚSTYS|MĚSTSKÁ ČÁST|Statutární město|Město|Obec|Městys|Městská část) \\p{Lu}[\\p{L} ]{2,40}(?:\\d{1,2}\\b)?");

  /// Where nothing nearer is named, the town in the letterhead.
  private @Nullable Found<String> town() {
    for (var line : head()) {
      var town = TOWN.matcher(line.whole().chars());
      if (town.find())
        return line.whole().sub(0, town.end()).found(Loud.quiet(town.group().strip()), 0.6);
    }
    return null;
  }

  private List<Line> head() {
    var lines = new ArrayList<Line>();
    for (var line : minutes.lines()) {
      if (lines.size() > 14) break;
      if (Headings.of(line).filter(h -> PEOPLE.contains(h.section())).isPresent()) break;
      var goesOn =
          !lines.isEmpty() && line.startsSmall() && !line.afterBlank() && line.is(Line.Kind.NONE);
      if (goesOn) lines.add(lines.removeLast().join(line));
      else lines.add(line);
    }
    return lines;
  }

  private static void group(Line line, @Nullable Line next, List<Found<String>> into) {
    if (ADDRESS.matcher(line.whole().folded()).matches()) return;
    if (isSentence(line) && !into.isEmpty()) return;
    var found = GroupNames.in(line.whole());
    if (found != null && next != null && ENDS_WITH_GROUP.matcher(line.folded()).find()) {
      var name = nextLine(next);
      if (name != null) {
        into.add(
            new Found<>(
                Loud.quiet(found.value()) + " " + Loud.quiet(name.chars()),
                found.confidence(),
                found.span().to(name.span())));
        return;
      }
    }
    if (found != null && found.value().length() < 220) into.add(found.map(Loud::quiet));
  }

  /// A point of a list with a verb in it, or a paragraph.
  private static boolean isSentence(Line line) {
    return (line.is(Line.Kind.BULLET) && line.startsSmall())
        || (line.text().length() > SENTENCE && Sentences.of(line.text()).size() > 2);
  }

  /// "ze schůzky pracovní skupiny" and below "RODINA, DĚTI A MLÁDEŽ" or "pro seniory".
  private static @Nullable Text nextLine(Line next) {
    var said = next.whole().strip(" „“”\"");
    var held = CONTINUES.matcher(said.folded());
    var name = held.find() ? said.sub(0, held.start()).strip(" ,–-„“”\"") : said;
    if (name.length() < 4 || name.length() > 90 || !next.is(Line.Kind.NONE)) return null;
    if (UMBRELLAS.keySet().stream().anyMatch(one -> one.matcher(said.folded()).lookingAt()))
      return null;
    if (Headings.of(next).isPresent() || !Dates.in(name.chars()).isEmpty()) return null;
    var quoted = "„“\"".indexOf(next.whole().chars().charAt(0)) >= 0;
    var loud = name.chars().equals(name.chars().toUpperCase(java.util.Locale.ROOT));
    return quoted || loud || name.folded().startsWith("pro ") ? name : null;
  }

  /// The one after the word of a meeting, else the most said of.
  private static Found<String> best(List<Found<String>> groups) {
    var own = groups.stream().filter(group -> !COUNCIL.matcher(group.value()).matches()).toList();
    return (own.isEmpty() ? groups : own)
        .stream().max((a, b) -> Integer.compare(weight(a), weight(b))).orElseThrow();
  }

  private static int weight(Found<String> group) {
    var named =
        group.value().contains(" pro ")
            || group.value().contains(" – ")
            || group.value().contains(" - ");
    return Math.min(group.value().length(), 60) + (named ? 60 : 0);
  }

  private static @Nullable Found<String> umbrella(Line line) {
    var text = line.whole();
    var folded = text.folded();
    if (ADDRESS.matcher(folded).matches()
        || line.isNumbered()
        || folded.contains(" > ")
        || folded.contains(" » ")
        || (text.length() > SENTENCE && text.chars().endsWith("."))) return null;
    Found<String> first = null;
    for (var umbrella : UMBRELLAS.entrySet()) {
      var at = umbrella.getKey().matcher(folded);
      if (!at.find()) continue;
      var stop = END.matcher(folded);
      var end = stop.find(at.end()) ? stop.start() : folded.length();
      var years = YEARS.matcher(folded).region(at.end(), end);
      var last = years.find() ? years.end() : end;
      var name = text.sub(at.start(), last).strip(" ,–-\t");
      var quiet = Loud.quiet(text.sub(at.start(), last).chars());
      var head = umbrella.getValue();
      var whole = head.isEmpty() ? quiet : head + quiet.substring(at.end() - at.start());
      var clean = whole.replaceAll("[\\s,–-]+$", "");
      var value = Character.toUpperCase(clean.charAt(0)) + clean.substring(1);
      if (first == null || name.span().start() < first.span().start())
        first = name.found(value, 0.75);
    }
    return first;
  }

  private static Map<Pattern, String> umbrellas() {
    var all = new LinkedHashMap<Pattern, String>();
    for (var line : Words.lines(BodyReader.class, "body-heads.txt")) {
      var parts = line.split(" =>", 2);
      all.put(Pattern.compile("(?<!\\p{L})(?:" + parts[0] + ")"), parts[1].strip());
    }
    return all;
  }
}
