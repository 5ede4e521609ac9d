package org.spoluplan.algorithms.minutes;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.spoluplan.algorithms.czech.DateMention;
import org.spoluplan.algorithms.czech.Dates;

/// When minutes were written, "Zapsala J. Nová 14. 10. 2013", or place and day above the
/// signatures, "Vysoké Pole, 31. 5. 2010"; and who signs right behind that day.
final class WrittenOn {

  private static final Pattern WRITTEN =
      Pattern.compile(
          "(?:zapsal[aiy]?(?:/a|\\(a\\))?|zapsano|psano|sepsan[oa]|(?:zapis|zaznam|protokol) (?:z \\p{L}+ )?(?:poridil|vyhotovil|zpracoval|sepsal|vypracoval)[aiy]?|vyhotoven[oa]?|vyhotovil[ai]?|zpracoval[ai]?|sepsal[ai]?|zapis (?:porizen|vyhotoven|zpracovan|sepsan)[ao]?|datum (?:zapisu|vyhotoveni)|(?<=^|[.,;]\\s)v[e]? (?!pondeli|utery|stredu|ctvrtek|patek|sobotu|nedeli)\\p{L}+(?: \\p{L}+)?,? dne|^v[e]? (?!pondeli|utery|stredu|ctvrtek|patek|sobotu|nedeli)\\p{L}+(?: (?:nad|pod) \\p{L}+| \\p{L}+)?,? (?=\\d{1,2}\\.))");

  /// "V Kolíně 7. 9. 2012", "Hranice, 2. 6. 2015", "Dne 12. 10. 2010": nothing but place and day.
  private static final Pattern PLACED =
      Pattern.compile(
          "(?!upraven|vlozen|zmenen|aktualizovan|zverejnen|vyvesen|sejmut|publikovan|stazen|tisk|ucinn|platn|pristi|dalsi|termin|konec|zacatek|splnit|do\\b|od\\b)(?:(?:ve? )?\\p{L}+(?: (?:nad|pod|u) \\p{L}+| \\p{L}{4,})?,? ?)?(?:dne|datum)?\\s?:?\\s*");

  /// A sentence among others needs more than a word before the day.
  private static final Pattern SAID = Pattern.compile("^(?:ve? |\\p{L}+(?: \\p{L}+)?, )(?!.*:)");
  private static final int LAST = 12;
  private static final int LINES = 40;
  private static final int LONG = 220;

  /// How far behind the word the day may stand.
  private static final int NEAR = 60;

  private final List<Text> sentences = new ArrayList<>();
  private final Set<Text> wholes = new HashSet<>();
  private final Functions functions;

  /// Before it the day alone, without a word of writing, says nothing.
  private int end;

  WrittenOn(Minutes minutes, Functions functions) {
    this.functions = functions;
    var lines = minutes.lines();
    for (int i = Math.max(0, lines.size() - LINES); i < lines.size(); i++) {
      if (i > lines.size() - LAST && i > lines.size() / 2 && end == 0) end = sentences.size();
      var line = lines.get(i).whole();
      if (line.length() <= LONG) sentences.add(line);
      if (line.length() <= LONG) wholes.add(line);
      if (line.length() > LONG || line.chars().contains(". ")) sentences.addAll(Sentences.of(line));
    }
    if (end == 0) end = sentences.size();
  }

  @Nullable Found<LocalDate> day() {
    for (int i = sentences.size() - 1; i >= 0; i--) {
      var text = sentences.get(i);
      if (text.length() > LONG) continue;
      var said = said(text, i);
      var whole = said.map(DateMention::whole).orElse(null);
      if (said.isPresent() && whole != null)
        return text.sub(said.get().start(), said.get().end()).found(whole, i >= end ? 0.8 : 0.9);
    }
    return null;
  }

  /// "Psáno v Krnově 13. 9. 2019, Nikola Šromová": whoever signs behind the day.
  Optional<Found<FoundPerson>> signed() {
    for (int i = sentences.size() - 1; i >= 0; i--) {
      var text = sentences.get(i);
      if (text.length() > LONG) continue;
      var said = said(text, i);
      if (said.isEmpty()) continue;
      var rest = text.sub(said.get().end()).strip(" ,.;–-");
      for (var name : functions.names(rest)) {
        if (name.start() == 0 && rest.length() - name.end() < 3)
          return Optional.of(
              rest.sub(0, name.end())
                  .found(new FoundPerson(name.value(), name.titles(), "", ""), 0.7));
      }
    }
    return Optional.empty();
  }

  private Optional<DateMention> said(Text text, int at) {
    var written = WRITTEN.matcher(text.folded());
    var isSaid = written.find();
    for (var date : Dates.in(text.chars())) {
      if (date.whole() == null) continue;
      if (isSaid && date.start() >= written.start() && date.start() - written.end() < NEAR)
        return Optional.of(date);
      var placed = PLACED.matcher(text.folded().substring(0, date.start())).matches();
      var alone =
          wholes.contains(text) || SAID.matcher(text.folded().substring(0, date.start())).find();
      if (at >= end && placed && alone && isLast(text.sub(date.end()))) return Optional.of(date);
    }
    return Optional.empty();
  }

  /// Nothing, or a name.
  private boolean isLast(Text rest) {
    var said = rest.strip(" ,.;–-");
    if (said.length() < 3) return true;
    return functions.names(said).stream()
        .anyMatch(name -> name.start() == 0 && said.length() - name.end() < 3);
  }
}
