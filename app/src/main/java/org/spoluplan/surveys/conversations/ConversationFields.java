package org.spoluplan.surveys.conversations;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.spoluplan.page.Form;
import org.spoluplan.surveys.Conversations.Statement;
import org.spoluplan.surveys.SurveyId;
import org.spoluplan.surveys.coding.NamesSuspected;

/// A protocol as it is typed. Statements are lines: words, then `#tag`; a star before them says
/// that they may be cited.
final class ConversationFields {

  private static final int LONGEST_TITLE = 300;
  private static final int LONGEST_TEXT = 2000;
  private static final int LONGEST_STATEMENTS = 60_000;
  private static final int LONGEST_STATEMENT = 1000;
  private static final int MOST_PEOPLE = 500;
  private static final char MAY_BE_CITED = '*';

  private ConversationFields() {}

  static Conversation.Content read(Form form) {
    var survey = form.optionalId("survey");
    return new Conversation.Content(
        form.choice("kind", Conversation.Kind.class),
        form.text("title", LONGEST_TITLE),
        form.text("place", LONGEST_TITLE),
        form.date("held"),
        form.optionalText("method", LONGEST_TEXT),
        form.integer("people", 1, MOST_PEOPLE),
        form.values("groups").stream().filter(one -> one.length() <= 20).limit(50).toList(),
        form.text("consent", LONGEST_TEXT),
        survey == null ? null : new SurveyId(survey));
  }

  static List<Statement> statements(Form form) {
    var text = form.optionalText("statements", LONGEST_STATEMENTS);
    var said = new ArrayList<Statement>();
    if (text == null) return said;
    text.lines()
        .map(String::strip)
        .filter(line -> !line.isEmpty())
        .forEach(
            line -> {
              var one = statement(line);
              if (one.words().length() > LONGEST_STATEMENT) {
                form.reject("statements", "form.error.too-long", LONGEST_STATEMENT, line.length());
              }
              if (!one.words().isEmpty()) said.add(one);
            });
    return said;
  }

  static Statement statement(String line) {
    var quotable = line.charAt(0) == MAY_BE_CITED;
    var words = new ArrayList<String>();
    Set<String> tags = new LinkedHashSet<>();
    for (var word : Arrays.asList((quotable ? line.substring(1) : line).strip().split("\\s+"))) {
      if (word.matches("#[\\p{L}0-9_-]{1,60}")) tags.add(word.substring(1));
      else words.add(word);
    }
    return new Statement(String.join(" ", words), List.copyOf(tags), quotable);
  }

  /// Names that somebody may have left in the statements.
  static Set<String> names(List<Statement> said) {
    var names = new LinkedHashSet<String>();
    said.forEach(one -> names.addAll(NamesSuspected.in(one.words())));
    return names;
  }

  static Form filled(Conversation one) {
    var is = one.is();
    var known = new LinkedHashMap<String, @Nullable Object>();
    known.put("kind", is.kind());
    known.put("title", is.title());
    known.put("place", is.place());
    known.put("held", is.heldOn());
    known.put("method", is.method());
    known.put("people", is.people());
    known.put("groups", is.groups());
    known.put("consent", is.consent());
    var survey = is.survey();
    known.put("survey", survey == null ? null : survey.value());
    known.put("owner", one.owner().value());
    known.put(
        "statements",
        String.join("\n", one.said().stream().map(ConversationFields::line).toList()));
    return Form.filled(known);
  }

  private static String line(Statement one) {
    var line = new StringBuilder(one.quotable() ? MAY_BE_CITED + " " : "").append(one.words());
    one.tags().forEach(tag -> line.append(" #").append(tag));
    return line.toString();
  }
}
