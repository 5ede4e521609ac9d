package org.spoluplan.algorithms.minutes;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiPredicate;
import org.spoluplan.algorithms.czech.Alike;
import org.spoluplan.algorithms.czech.Fold;
import tools.jackson.databind.JsonNode;

/// Compares drafts with what a careful reader found, field by field. A list is compared item by
/// item; that a field is empty, "nikdo", counts as one item, so that null and [] are told apart.
public final class Evaluation {

  /// Texts are the same when their words overlap at least this much.
  static final double SAME_TEXT = 0.6;

  /// How many items were read right, missed, and read though they are not there.
  public record Score(int right, int missed, int invented) {

    Score plus(Score other) {
      return new Score(right + other.right, missed + other.missed, invented + other.invented);
    }

    public double precision() {
      return right + invented == 0 ? 1 : (double) right / (right + invented);
    }

    public double recall() {
      return right + missed == 0 ? 1 : (double) right / (right + missed);
    }

    public double f1() {
      var sum = 2 * right + missed + invented;
      return sum == 0 ? 1 : 2.0 * right / sum;
    }
  }

  /// One item that was not as it should be.
  public record Miss(String file, String field, String expected, String found) {}

  private static final List<String> FIELDS =
      List.of(
          "body",
          "group",
          "meetingNumber",
          "date",
          "dateTo",
          "timeFrom",
          "timeTo",
          "place",
          "chair",
          "minuteTakers",
          "verifiers",
          "attendees",
          "excused",
          "absent",
          "guests",
          "agenda",
          "votes",
          "conclusions",
          "reported",
          "tasks",
          "nextMeeting",
          "writtenOn",
          "organizations",
          "projects",
          "localities",
          "annexes",
          "warnings");

  private final Map<String, Score> scores = new LinkedHashMap<>();
  private final List<Miss> misses = new ArrayList<>();

  public Evaluation() {
    FIELDS.forEach(field -> scores.put(field, new Score(0, 0, 0)));
  }

  /// By field, in a fixed order.
  public Map<String, Score> scores() {
    return scores;
  }

  public List<Miss> misses() {
    return misses;
  }

  public Score total() {
    return scores.values().stream().reduce(new Score(0, 0, 0), Score::plus);
  }

  /// @param annotation of the same file
  public void add(String file, ExtractedMinutes draft, JsonNode annotation) {
    var found = MinutesJson.of(file, draft);
    for (var field : FIELDS) {
      var wanted =
          field.equals("warnings") ? annotation.path(field) : annotation.path("fields").path(field);
      var got = field.equals("warnings") ? found.path(field) : found.path("fields").path(field);
      var score = compare(file, field, items(field, wanted), items(field, got));
      scores.merge(field, score, Score::plus);
    }
  }

  private Score compare(String file, String field, List<String> wanted, List<String> got) {
    var left = new ArrayList<>(got);
    var right = 0;
    var missing = new ArrayList<String>();
    var same = sameness(field);
    for (var item : wanted) {
      var match = left.stream().filter(other -> same.test(item, other)).findFirst();
      if (match.isPresent()) {
        left.remove(match.get());
        right++;
      } else {
        missing.add(item);
      }
    }
    for (int i = 0; i < Math.max(missing.size(), left.size()); i++) {
      misses.add(
          new Miss(
              file,
              field,
              i < missing.size() ? missing.get(i) : "",
              i < left.size() ? left.get(i) : ""));
    }
    return new Score(right, missing.size(), left.size());
  }

  private static List<String> items(String field, JsonNode node) {
    if (node.isMissingNode() || node.isNull()) return List.of();
    if (node.isArray()) {
      if (node.isEmpty()) return field.equals("warnings") ? List.of() : List.of("∅");
      var items = new ArrayList<String>();
      node.forEach(item -> items.add(text(field, item)));
      return field.equals("warnings") ? items.stream().distinct().toList() : items;
    }
    return List.of(text(field, node));
  }

  private static String text(String field, JsonNode node) {
    if (node.has("code")) return node.get("code").asString();
    return switch (field) {
      case "votes" ->
          String.join(
              "|",
              part(node, "for"),
              part(node, "against"),
              part(node, "abstain"),
              part(node, "result"));
      case "tasks" -> String.join("|", part(node, "what"), part(node, "due"), part(node, "status"));
      case "nextMeeting" -> String.join("|", part(node, "date"), part(node, "time"));
      default -> value(node);
    };
  }

  private static String part(JsonNode node, String name) {
    return value(node.path(name));
  }

  private static String value(JsonNode node) {
    if (node.isMissingNode() || node.isNull()) return "";
    return node.has("value") ? node.get("value").asString() : node.asString();
  }

  private static BiPredicate<String, String> sameness(String field) {
    return switch (field) {
      case "body",
          "group",
          "place",
          "agenda",
          "conclusions",
          "reported",
          "organizations",
          "projects",
          "localities",
          "annexes",
          "guests" ->
          Evaluation::sameText;
      case "tasks" -> Evaluation::sameTask;
      case "chair", "minuteTakers", "verifiers", "attendees", "excused", "absent" ->
          Evaluation::samePerson;
      default -> (a, b) -> Fold.of(a).equals(Fold.of(b));
    };
  }

  /// "K. Malá" and "Karla Malá" are one.
  static boolean samePerson(String a, String b) {
    if (Fold.of(a).equals(Fold.of(b))) return true;
    var first = Fold.of(a).split(" ");
    var second = Fold.of(b).split(" ");
    var initials = first[0].endsWith(".") || second[0].endsWith(".");
    return initials
        && first.length == second.length
        && first[0].charAt(0) == second[0].charAt(0)
        && first[first.length - 1].equals(second[second.length - 1]);
  }

  private static boolean sameTask(String a, String b) {
    var first = a.split("\\|", -1);
    var second = b.split("\\|", -1);
    if (first.length < 3 || second.length < 3) return a.equals(b);
    return sameText(first[0], second[0])
        && first[1].equals(second[1])
        && first[2].equals(second[2]);
  }

  static boolean sameText(String a, String b) {
    return Alike.of(a).isShared(Alike.of(b), SAME_TEXT);
  }
}
