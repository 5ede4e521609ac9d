package org.spoluplan.algorithms.minutes;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Which group met, and under which umbrella.
final class BodyReader {

  /// What a group is called, in the case in which it stands.
  private static final Pattern GROUP =
      Pattern.compile(
          "(?<group>(?:zdravotni rad\\p{L}*|ridici(?:ho)? vybor\\p{L}*|obecn\\p{L}+ platform\\p{L}*|ridici (?:pracovni )?skupin\\p{L}*|koordinacni (?:pracovni )?skupin\\p{L}*|pracovni(?:ch)? skupin\\p{L}*|realizacni (?:pracovni )?skupin\\p{L}*|(?:socialni |zdravotni |bytov\\p{L}+ |kulturni )?komis\\p{L}+|skolsk\\p{L}+ rad\\p{L}*|rad\\p{L}* (?:skoly|senioru|mladeze)|triad\\p{L}*|programov\\p{L}+ vybor\\p{L}*|vybor\\p{L}*|pracovni(?:ho)? tym\\p{L}*|platform\\p{L}+|podskupin\\p{L}*|skupin[ay]\\b(?! se\\b)|\\bps\\b|kulat\\p{L}+ stol\\p{L}*|valn\\p{L}+ hromad\\p{L}*|dozorci rad\\p{L}*|predstavenstv\\p{L}*|rad[ay] (?=spolku|mas|partnerstvi))[^.:;(]*)");
  private static final Pattern UMBRELLA =
      Pattern.compile(
          "(?<body>(?:komunitni(?:ho|mu)? planovani[^.:;,\\d–-]*|komunitni(?:ho|mu)? plan\\b[^.:;,\\d–-]*|mistni(?:ho)? akcni(?:ho)? plan\\p{L}*[^.:;,\\d–-]*|regionalni stal\\p{L}+ konferenc\\p{L}+[^.:;,\\d]*|kpss\\b[^.:;,\\d]*|strednedob\\p{L}+ plan\\p{L}*[^.:;,\\d]*|\\bmas\\b[^.:;,\\d]*|mistni akcni skupin\\p{L}*[^.:;,\\d]*|rad[ay] mest[ay][^.:;,\\d]*|zastupitelstv\\p{L}+ (?:mesta|obce|kraje)[^.:;,\\d]*|planovani socialnich sluzeb[^.:;,\\d]*|zdrav\\p{L}+ mest\\p{L}+[^.:;,\\d]*|mistni agend\\p{L}+ 21[^.:;,]*|lokalni partnerstvi[^.:;,\\d]*|mikroregion\\p{L}*[^.:;,\\d]*|svazek obci[^.:;,\\d]*|zakladni skol\\p{L}+[^.:;]*|materske skoly[^.:;]*))");
  private static final Pattern TAIL =
      Pattern.compile(
          "\\s*(?:,?\\s?(?:ze dne|\\b(?:ing|mgr|bc|phdr|judr|mudr)\\b|\\bpri (?:zakladni|zs|ms|materske|skole)|\\bregionalni stal|\\bke komunitnimu|\\bkomunitniho planovani|konan\\p{L}+|dne|c\\.|cislo|se konal\\p{L}*|ktere se|ktera se|v roce|na tema|od \\d|,? ?\\d{1,2}\\. ?\\d|,? ?\\d{1,2}\\. ?\\p{L}+ \\d{4}|[-–—]\\s*(?:zapis|zaznam)|-?\\s?(?:pondeli|utery|streda|ctvrtek|patek)).*)$");

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
      if (said.isPresent())
        groups.add(said.get().strip(" .,").found(said.get().strip(" .,").chars(), 0.95));
    }
    var labelled = !groups.isEmpty();
    for (var line : head()) {
      if (!labelled) groups(line, groups);
      if (body == null) body = umbrella(line);
    }
    if (body == null) body = town();
    var met = groups.isEmpty() ? null : labelled ? groups.getFirst() : best(groups);
    return new Bodies(body, met, groups);
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
      if (Headings.of(line)
          .filter(h -> h.section().isOfPeople() || h.section() == Section.AGENDA)
          .isPresent()) break;
      var goesOn =
          !lines.isEmpty() && line.startsSmall() && !line.afterBlank() && line.is(Line.Kind.NONE);
      if (goesOn) lines.add(lines.removeLast().join(line));
      else lines.add(line);
    }
    return lines;
  }

  private static void groups(Line line, List<Found<String>> into) {
    var text = line.whole();
    var matcher = GROUP.matcher(text.folded());
    if (!matcher.find()) return;
    var found = cut(text.sub(matcher.start("group"), matcher.end("group")));
    if (found.length() < 2) return;
    into.add(found.found(Nominative.ofGroup(Loud.quiet(found.chars())), 0.85));
  }

  /// The one after the word of a meeting, else the most said of.
  private static Found<String> best(List<Found<String>> groups) {
    return groups.stream().max((a, b) -> Integer.compare(weight(a), weight(b))).orElseThrow();
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
    var matcher = UMBRELLA.matcher(text.folded());
    if (!matcher.find()) return null;
    var found = cut(text.sub(matcher.start("body"), matcher.end("body")));
    return found.found(Nominative.ofBody(Loud.quiet(found.chars())), 0.75);
  }

  /// Without the day, the number and the place behind the name.
  private static Text cut(Text name) {
    var tail = TAIL.matcher(name.folded());
    var shorter = tail.find(Math.min(4, name.length())) ? name.sub(0, tail.start()) : name;
    return shorter.strip(" ,–-\t");
  }
}
