package org.spoluplan.algorithms.minutes;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.spoluplan.algorithms.czech.Municipalities;
import org.spoluplan.algorithms.czech.Words;

/// A place without a label, one of the pieces of a heading: "19. října 2016, knihovna, od 13.30",
/// "Setkání č. 9, Dům Terra, Vítězná třída". Its words lie in `places.txt`, in the nominative.
final class PlacePieces {

  private static final Pattern SEPARATOR =
      Pattern.compile(",\\s(?=\\p{L}|\\d{1,2}\\.\\s?[\\p{L}\\d])|\\s?[/•|;]\\s|\\t|\\s–\\s");
  private static final String NOUNS =
      String.join(
          "|",
          Words.lines(PlacePieces.class, "places.txt").stream()
              .map(line -> line.split(" ")[2])
              .distinct()
              .toList());
  private static final Pattern PLACE =
      Pattern.compile(
          "(?iu)(?:\\p{L}+(?:á|ý|é|í)\\s){0,2}(?:"
              + NOUNS
              + "|zasedačka|čítárna|MěÚ|MÚ|DPS|MŠ|ZŠ|SŠ|ZUŠ|DDM|SVČ|KD|DPS|LDN|KC)(?!\\p{L}).{0,60}");

  /// What belongs to a place behind it: a street, a number, a floor, a room.
  private static final Pattern MORE =
      Pattern.compile(
          "(?iu)(?:\\p{Lu}\\p{L}+(?: \\p{L}+){0,2} \\d{1,4}(?:/\\d+)?|.{0,25}(?:třída|ulice|náměstí|nám\\.|nábřeží).{0,25}|.{0,15}(?:patro|poschodí|podlaží|přízemí|suterén).{0,15}|(?:\\p{L}+[ýáí] )?(?:dveře|č\\. dveří|místnost|učebna|budova|sál|salonek|zasedačka|čítárna|klubovna).{0,25})");
  private static final Pattern SENTENCE =
      Pattern.compile(
          "(?iu).*(?:zápis|záznam|jednání|setkání|schůz|skupin|komis|odbor|projekt|plán|\\.\\s\\p{Lu}).*");

  private PlacePieces() {}

  /// The pieces of the place, one after another.
  static Optional<List<Text>> in(Text line) {
    var found = new ArrayList<Text>();
    Text town = null;
    for (var piece : pieces(line)) {
      var said = piece.chars();
      if (found.isEmpty()) {
        if (town != null && isPlace(said)) found.add(town);
        town = Municipalities.named(said).isPresent() ? piece : null;
        if (isPlace(said)) found.add(piece);
      } else if (MORE.matcher(said).matches()) {
        found.add(piece);
      } else {
        break;
      }
    }
    return found.isEmpty() ? Optional.empty() : Optional.of(found);
  }

  private static boolean isPlace(String said) {
    return PLACE.matcher(said).matches() && !SENTENCE.matcher(said).matches();
  }

  private static List<Text> pieces(Text line) {
    return line.split(SEPARATOR).stream().map(piece -> piece.strip(" ,.;–-")).toList();
  }
}
