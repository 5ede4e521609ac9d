package org.spoluplan.algorithms.minutes;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.spoluplan.algorithms.czech.PersonNames;

/// A table of how each member voted: a name a row, a proposal a column, "ano", "ne", "zdržuji se".
/// Whoever answered nothing was not there.
final class BallotTable {

  private static final Pattern FOR =
      Pattern.compile("(?:ano|pro|souhlasim|souhlasi|souhlas|a|\\+|schvaluji)\\.?");
  private static final Pattern AGAINST =
      Pattern.compile("(?:ne|proti|nesouhlasim|nesouhlasi|nesouhlas|n|neschvaluji)\\.?");
  private static final Pattern ABSTAINED =
      Pattern.compile("(?:zdrz\\p{L}*\\.?(?: se)?(?: hlasovani)?|z)\\.?");
  private static final Pattern NOTHING =
      Pattern.compile(
          "(?:|-+|–|—|nehlasoval\\p{L}*|nevyjadril\\p{L}* se|neodpovedel\\p{L}*|nedoruceno|bez odpovedi|nepritom\\p{L}*|omluv\\p{L}*)");
  private static final int ENOUGH = 3;

  private final List<Found<FoundPerson>> voters = new ArrayList<>();
  private final List<Found<FoundPerson>> silent = new ArrayList<>();
  private final List<int[]> counts = new ArrayList<>();
  private @Nullable Line first;

  private BallotTable() {}

  static Optional<BallotTable> in(Minutes minutes) {
    var table = new BallotTable();
    for (var line : minutes.lines()) if (line.cells().size() > 1) table.row(line);
    return table.voters.size() < ENOUGH ? Optional.empty() : Optional.of(table);
  }

  List<Found<FoundPerson>> voters() {
    return voters;
  }

  List<Found<FoundPerson>> silent() {
    return silent;
  }

  /// What the columns add up to; for texts that do not say it themselves.
  List<FoundVote> votes() {
    var votes = new ArrayList<FoundVote>();
    if (first == null) return votes;
    for (var count : counts) {
      var span = first.whole();
      votes.add(
          new FoundVote(
              null,
              span.found(count[0], 0.6),
              span.found(count[1], 0.6),
              span.found(count[2], 0.6),
              null));
    }
    return votes;
  }

  private void row(Line line) {
    var cells = line.cells();
    var name = PersonNames.at(cells.getFirst().chars());
    if (name.isEmpty() || name.get().certainty() < 0.6 || name.get().isOneWord()) return;
    var answers =
        cells.subList(1, cells.size()).stream().filter(cell -> answer(cell) >= 0).toList();
    var nothing = cells.subList(1, cells.size()).stream().allMatch(BallotTable::isNothing);
    var person =
        cells
            .getFirst()
            .sub(name.get().start(), name.get().end())
            .found(
                new FoundPerson(name.get().value(), name.get().titles(), "", ""),
                name.get().certainty());
    if (nothing) silent.add(person);
    if (answers.isEmpty()) return;
    if (first == null) first = line;
    voters.add(person);
    for (int i = 0; i < answers.size(); i++) {
      if (counts.size() <= i) counts.add(new int[3]);
      counts.get(i)[answer(answers.get(i))]++;
    }
  }

  private static boolean isNothing(Text cell) {
    return NOTHING.matcher(cell.folded()).matches();
  }

  private static int answer(Text cell) {
    var said = cell.folded().strip();
    if (FOR.matcher(said).matches()) return 0;
    if (AGAINST.matcher(said).matches()) return 1;
    return ABSTAINED.matcher(said).matches() ? 2 : -1;
  }
}
