package org.spoluplan.algorithms.finding;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/// Questions with what should answer them, as lines `query;style;s012=3 s044=2;why`.
public final class JudgedQuestions {

  private static final Pattern GRADE = Pattern.compile("(\\S+)=([1-3])");

  /// @param grades by id of an entry, 1 to 3
  public record Judged(String text, Map<String, Integer> grades) {
    public Judged {
      grades = Map.copyOf(grades);
    }
  }

  private JudgedQuestions() {}

  /// @param lines with the header first
  /// @throws IllegalArgumentException when a line has no judgements, with the line
  public static List<Judged> read(List<String> lines) {
    var all = new ArrayList<Judged>();
    for (var line : lines.subList(Math.min(1, lines.size()), lines.size())) {
      if (line.isBlank()) continue;
      all.add(judged(line));
    }
    return all;
  }

  private static Judged judged(String line) {
    var cells = Csv.cells(line, ';');
    if (cells.size() < 3) throw new IllegalArgumentException("No judgements: " + line);
    var grades = new HashMap<String, Integer>();
    var found = GRADE.matcher(cells.get(2));
    while (found.find()) grades.put(found.group(1), Integer.valueOf(found.group(2)));
    return new Judged(cells.get(0), grades);
  }
}
