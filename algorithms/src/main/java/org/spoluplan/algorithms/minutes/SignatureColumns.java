package org.spoluplan.algorithms.minutes;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.spoluplan.algorithms.czech.PersonNames;
import org.spoluplan.algorithms.minutes.Functions.Function;

/// Signatures side by side, a name a column with the office under it or above it: "Libuše Samcová"
/// and below "ověřovatelka zápisu".
final class SignatureColumns {

  private static final Pattern TAKER =
      Pattern.compile("(?:zapisovatel|zapsal|zapis (?:vyhot|zprac))\\p{L}*.{0,20}");
  private static final Pattern VERIFIER = Pattern.compile("(?:overovatel|overil)\\p{L}*.{0,20}");

  private SignatureColumns() {}

  static List<Found<FoundPerson>> of(Function function, List<Line> lines) {
    var found = new ArrayList<Found<FoundPerson>>();
    for (int i = 1; i < lines.size(); i++) {
      pair(function, lines.get(i), lines.get(i - 1), found);
      pair(function, lines.get(i - 1), lines.get(i), found);
    }
    return found;
  }

  private static void pair(
      Function function, Line offices, Line names, List<Found<FoundPerson>> into) {
    var office = function == Function.TAKER ? TAKER : VERIFIER;
    if (offices.cells().size() < 2 || offices.cells().size() != names.cells().size()) return;
    for (int i = 0; i < offices.cells().size(); i++) {
      if (!office.matcher(offices.cells().get(i).folded()).matches()) continue;
      var cell = names.cells().get(i);
      PersonNames.at(cell.chars())
          .filter(name -> name.certainty() >= 0.6 && cell.length() - name.end() < 12)
          .ifPresent(
              name ->
                  into.add(
                      cell.sub(0, name.end())
                          .found(new FoundPerson(name.value(), name.titles(), "", ""), 0.8)));
    }
  }
}
