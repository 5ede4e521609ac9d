package org.spoluplan.algorithms.register.served;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.spoluplan.algorithms.czech.PlaceNames.Case;

/// Reads one name in any case, the longest that the lookup knows.
final class NameReader {

  private static final int MOST_WORDS = 6;
  private static final Set<String> SMALL_WORDS =
      Set.of("nad", "pod", "u", "na", "v", "ve", "pri", "za", "mesto", "mesta", "meste");

  /// "v obcích spádové oblasti", "správní obvod" before a name: it is the name of an ORP.
  private static final Pattern ORP_BEFORE =
      Pattern.compile(
          "(?:spadov\\p{L}* (?:oblast|uzem)|spravni\\p{L}* obvod|rozsiren\\p{L}* pusobnost)"
              + "[^,]*$");

  /// "a všech obcích v jeho rozšířené působnosti" behind a name, the adjective often misspelt.
  private static final Pattern ORP_BEHIND =
      Pattern.compile(
          "[ ,]*((?:a|i|vcetne) (?:ve? )?(?:vsech |okolnich |ostatnich )?obc\\p{L}* "
              + "(?:(?:ve?|z|do|pod|spadajicich) )*(?:jeho |jeji |jejich )?"
              + "(?:spravni\\p{L}* obvod\\p{L}*|ro\\p{L}{2,8}n\\p{L}* pusobnost\\p{L}*"
              + "|spadov\\p{L}* oblast\\p{L}*))");

  private static final Pattern ADJECTIVE = Pattern.compile("(\\p{L}{3,}[sc]k)(?:ého|ém|ému|ým|ý)");
  /// Other adjectives of a list, then the noun. Words are told apart by what must stand between
  /// them, so that no text takes long.
  private static final Pattern REGION_BEHIND =
      Pattern.compile(
          "(?:(?:\\s*,\\s*|\\s+)(?:(?:a|i|nebo)\\s+)?\\p{L}+[sc]k(?:eho|em|emu|ym|y)\\b){0,13}"
              + "\\s+kraj(?:e|i|ich|u|em|um)?\\b");

  /// @param places of one kind
  record Name(Span span, String name, List<NamedPlace> places) {}

  private final Sentence sentence;
  private final PlaceLookup lookup;

  NameReader(Sentence sentence, PlaceLookup lookup) {
    this.sentence = sentence;
    this.lookup = lookup;
  }

  /// @param said   the kind that the text gives, null when it gives none
  /// @param likely the case to try behind the nominative
  @Nullable Name at(int token, @Nullable PlaceKind said, Case likely) {
    var region = region(token);
    if (region != null) return region;
    for (var last = lastWord(token); last >= token; last--) {
      var span =
          new Span(
              sentence.tokens().get(token).span().from(), sentence.tokens().get(last).span().to());
      if (!sentence.tokens().get(last).isWord()) continue;
      var found = named(span, wanted(span, said), likely);
      if (found != null) return found;
    }
    return null;
  }

  private @Nullable PlaceKind wanted(Span span, @Nullable PlaceKind said) {
    var before = sentence.clauseBefore(span.from());
    return ORP_BEFORE.matcher(before).find() ? PlaceKind.ORP : said;
  }

  private int lastWord(int token) {
    var tokens = sentence.tokens();
    var last = token;
    for (var i = token + 1; i < tokens.size() && i < token + MOST_WORDS; i++) {
      var one = tokens.get(i);
      var joined = one.span().from() == tokens.get(i - 1).span().to();
      var fits =
          one.isCapitalised()
              || SMALL_WORDS.contains(one.folded())
              || (Character.isDigit(one.said().charAt(0)) && i == token + 1)
              || (one.said().equals("-") && joined);
      if (!fits) break;
      last = i;
    }
    return last;
  }

  private @Nullable Name named(Span span, @Nullable PlaceKind wanted, Case likely) {
    if (isNumbered(span)) return null;
    var all = new LinkedHashSet<String>();
    if (wanted == PlaceKind.REGION) all.add("Kraj " + span.of(sentence.text()));
    all.addAll(Nominatives.of(span.of(sentence.text()), likely));
    for (var nominative : all) {
      var places = ofOneKind(lookup.named(nominative), wanted);
      if (!places.isEmpty()) return new Name(span, places.getFirst().name(), places);
    }
    return null;
  }

  /// "Prahy 1" is not Praha.
  private boolean isNumbered(Span span) {
    var text = sentence.text();
    var next = span.to() + 1;
    return next < text.length()
        && text.charAt(span.to()) == ' '
        && Character.isDigit(text.charAt(next))
        && !Character.isDigit(text.charAt(span.to() - 1));
  }

  /// Of the wanted kind; where none is, of the first kind there is.
  private static List<NamedPlace> ofOneKind(List<NamedPlace> all, @Nullable PlaceKind wanted) {
    if (wanted != null) {
      var fitting = all.stream().filter(place -> place.kind() == wanted).toList();
      if (!fitting.isEmpty()) return fitting;
    }
    var first = all.stream().map(NamedPlace::kind).min(PlaceKind::compareTo).orElse(null);
    return all.stream().filter(place -> place.kind() == first).toList();
  }

  /// "Ústeckého kraje", also the first of "Ústeckém a Libereckém kraji".
  private @Nullable Name region(int token) {
    var word = sentence.tokens().get(token);
    var adjective = ADJECTIVE.matcher(word.said());
    if (!adjective.matches()) return null;
    var behind = REGION_BEHIND.matcher(sentence.folded()).region(word.span().to(), end());
    if (!behind.lookingAt()) return null;
    var name = adjective.group(1) + "ý kraj";
    var places = ofOneKind(lookup.named(name), PlaceKind.REGION);
    return places.isEmpty() ? null : new Name(word.span(), name, places);
  }

  /// The ORP of the same name where the text adds the municipalities around.
  @Nullable Name orpBehind(Name found) {
    var behind = ORP_BEHIND.matcher(sentence.folded()).region(found.span().to(), end());
    if (!behind.lookingAt()) return null;
    var orp = new ArrayList<NamedPlace>();
    for (var place : lookup.named(found.name())) if (place.kind() == PlaceKind.ORP) orp.add(place);
    return orp.isEmpty()
        ? null
        : new Name(new Span(behind.start(1), behind.end()), found.name(), orp);
  }

  private int end() {
    return sentence.folded().length();
  }
}
