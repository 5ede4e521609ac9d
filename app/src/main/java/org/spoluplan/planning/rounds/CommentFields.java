package org.spoluplan.planning.rounds;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.spoluplan.access.PersonId;
import org.spoluplan.meetings.MeetingId;
import org.spoluplan.page.Form;
import org.spoluplan.planning.CardId;
import org.spoluplan.planning.rounds.Comment.Author;
import org.spoluplan.planning.rounds.Comment.Changed;
import org.spoluplan.planning.rounds.Comment.Content;
import org.spoluplan.planning.rounds.Comments.Given;

/// Rounds, comments and answers as forms.
final class CommentFields {

  /// People never see this field; what fills it in is a machine.
  static final String TRAP = "web";

  private static final Pattern ADDRESS = Pattern.compile("[^@\\s]+@[^@\\s]+\\.[^@\\s]+");
  private static final Pattern CHANGE = Pattern.compile("([0-9a-f-]{36}):(\\d{1,9})");
  private static final int LINE = 200;
  private static final int SENTENCE = 2000;
  private static final int TEXT = 20_000;
  private static final int ANSWER = 8000;
  private static final int PLACE = 300;
  private static final int MOST_DAYS = 250;

  private CommentFields() {}

  /// Only of use when the form is valid.
  static Round.Setting round(Form form) {
    var opens = form.date("opens");
    var closes = form.date("closes");
    if (form.valid() && closes.isBefore(opens)) form.reject("closes", "round.error.closes");
    return new Round.Setting(
        form.text("name", LINE),
        form.optionalText("intro", ANSWER),
        opens,
        closes,
        form.optionalDate("hearing"),
        form.optionalText("place", PLACE),
        form.integer("days", 1, MOST_DAYS));
  }

  static Form form(Round round) {
    var known = new HashMap<String, @Nullable Object>();
    known.put("name", round.is().name());
    known.put("intro", round.is().intro());
    known.put("opens", round.is().opens());
    known.put("closes", round.is().closes());
    known.put("hearing", round.is().hearing());
    known.put("place", round.is().hearingPlace());
    known.put("days", round.is().answerDays());
    known.put("version", round.version());
    return Form.filled(known);
  }

  /// Only of use when the form is valid.
  static Content content(Form form) {
    var card = form.optionalId("card");
    return new Content(
        card == null ? null : new CardId(card),
        form.optionalText("section", LINE),
        form.optionalText("sentence", SENTENCE),
        form.text("wording", TEXT),
        form.optionalText("proposal", TEXT),
        form.optionalText("reason", ANSWER),
        null);
  }

  static Author author(Form form, @Nullable PersonId person) {
    var email = form.optionalText("email", 320);
    if (email != null && !ADDRESS.matcher(email).matches()) {
      form.reject("email", "people.error.email");
    }
    return new Author(
        form.optionalText("author", LINE), form.optionalText("organisation", LINE), email, person);
  }

  static LocalDate sent(Form form, LocalDate today) {
    var day = form.date("sent");
    if (form.valid() && day.isAfter(today)) form.reject("sent", "need.error.future");
    return day;
  }

  /// Only of use when the form is valid.
  static Given answer(Form form) {
    UUID meeting = form.optionalId("meeting");
    return new Given(
        form.choice("verdict", Comment.Verdict.class),
        form.text("answer", ANSWER),
        changed(form),
        meeting == null ? null : new MeetingId(meeting));
  }

  /// As [#written] wrote it; null: nothing changed.
  private static @Nullable Changed changed(Form form) {
    var matcher = CHANGE.matcher(form.value("change"));
    if (matcher.matches()) {
      return new Changed(
          new CardId(UUID.fromString(matcher.group(1))), Integer.parseInt(matcher.group(2)));
    }
    if (!form.value("change").isBlank()) form.reject("change", "form.error.choose");
    return null;
  }

  /// A state of a card as a choice of a form.
  static String written(Changed changed) {
    return changed.card().value() + ":" + changed.revision();
  }
}
