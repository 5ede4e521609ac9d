package org.spoluplan.surveys.results;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.spoluplan.access.PersonId;
import org.spoluplan.kernel.DemoPart;
import org.spoluplan.kernel.SqlScript;
import org.spoluplan.surveys.QuestionId;
import org.spoluplan.surveys.SurveyId;
import org.spoluplan.surveys.forms.Answers;
import org.spoluplan.surveys.forms.Choice;
import org.spoluplan.surveys.forms.FormJson;
import org.spoluplan.surveys.forms.FormPage;
import org.spoluplan.surveys.forms.Question;
import org.spoluplan.surveys.forms.QuestionType;
import org.spoluplan.surveys.forms.SurveyForm;
import org.spoluplan.surveys.forms.SurveyState;
import org.spoluplan.surveys.forms.Surveys;
import org.spoluplan.surveys.forms.Wording;
import org.springframework.stereotype.Repository;

/// Invented surveys: a worksheet that services of two groups fill in, a poll with small counts
/// whose results are out, a focus group.
@Repository
class DemoSurveys implements DemoPart {

  private static final int AFTER_MONEY = 60;
  private static final String DEMO = "0de00000-0000-4000-8000-000000000";
  private static final UUID WORKSHEET = UUID.fromString(DEMO + "f01");
  private static final UUID POLL = UUID.fromString(DEMO + "f02");
  private static final UUID COORDINATOR = UUID.fromString(DEMO + "0a2");
  private static final UUID FAMILIES = UUID.fromString(DEMO + "0b2");
  private static final UUID SENIORS = UUID.fromString(DEMO + "0b3");
  private static final long FIRST_SERVICE = 0x80005e0000000000L;
  private static final long DEMO_SERVICES = 0x0de0000000004000L;
  private static final int SERVICES = 12;
  private static final int SENT = 9;
  private static final List<String> TOWNS = List.of("563889", "564028", "564095", "563510");

  private final DSLContext sql;
  private final Surveys surveys;
  private final Publishing publishing;
  private final Publications publications;

  DemoSurveys(DSLContext sql, Surveys surveys, Publishing publishing, Publications publications) {
    this.sql = sql;
    this.surveys = surveys;
    this.publishing = publishing;
    this.publications = publications;
  }

  @Override
  public int position() {
    return AFTER_MONEY;
  }

  @Override
  public void fill(LocalDate today) {
    sql.execute(SqlScript.read("/db/demo/surveys.sql", today));
    form(WORKSHEET, worksheet(), today);
    form(POLL, poll(), today);
    for (int i = 1; i <= SERVICES; i++) service(i, today);
    for (int i = 1; i <= 24; i++) citizen(i, today);
    var poll = new SurveyId(POLL);
    publications.add(publishing.preview(surveys.get(poll), List.of()), new PersonId(COORDINATOR));
    surveys.put(poll, SurveyState.PUBLISHED);
  }

  private void form(UUID survey, SurveyForm form, LocalDate today) {
    sql.execute(
        "insert into surveys.form_version (survey_id, number, content, created_by, created_at)"
            + " values (?, 1, ?::jsonb, ?, ?::date)",
        survey,
        FormJson.write(form),
        COORDINATOR,
        today.minusDays(20));
  }

  private static Question question(int id, QuestionType type, String label) {
    var made = Question.of("q" + id, type, label);
    return new Question(
        new QuestionId(
            UUID.fromString(DEMO + String.format(java.util.Locale.ROOT, "f%02d", 40 + id))),
        made.code(),
        type,
        made.label(),
        made.hint(),
        false,
        false,
        List.of(),
        List.of(),
        null,
        null,
        "",
        "",
        "",
        made.sentence());
  }

  private static List<Choice> choices(String... labels) {
    var choices = new ArrayList<Choice>();
    for (var label : labels) {
      choices.add(new Choice("o" + (choices.size() + 1), Wording.czech(label)));
    }
    return choices;
  }

  private static SurveyForm worksheet() {
    var what =
        question(1, QuestionType.MANY, "S čím vaši klienti potřebují pomoct a nemají kde?")
            .withChoices(
                choices(
                    "bydlení",
                    "dluhy",
                    "závislosti",
                    "duševní zdraví",
                    "práce",
                    "doprava do služby"))
            .withOther(true)
            .withRules(true, "", "", Wording.czech(""));
    var refused =
        question(2, QuestionType.YES_NO, "Odmítli jste loni někoho pro plnou kapacitu?")
            .withRules(true, "", "", Wording.czech(""));
    var many =
        question(3, QuestionType.NUMBER, "Kolik lidí jste odmítli?")
            .withNumbers(1, 1000, "lidí")
            .withRules(true, "${q2} = 'ano'", "", Wording.czech(""));
    var together =
        question(4, QuestionType.MATRIX, "Jak se vám spolupracuje?")
            .withChoices(choices("dobře", "jak kdy", "špatně"))
            .withRows(choices("s úřadem práce", "s lékaři", "s obcemi"));
    var words = question(5, QuestionType.LONG_TEXT, "Co byste změnili jako první?");
    return new SurveyForm(
        List.of(Wording.CZECH),
        List.of(
            new FormPage(Wording.czech("Klienti"), List.of(what, refused, many)),
            new FormPage(Wording.czech("Spolupráce"), List.of(together, words))));
  }

  private static SurveyForm poll() {
    var use =
        question(6, QuestionType.ONE, "Využíváte vy nebo někdo z rodiny sociální službu?")
            .withWords(
                Wording.czech("Využíváte vy nebo někdo z rodiny sociální službu?")
                    .with("en", "Do you or somebody in your family use a social service?"),
                Wording.czech(""))
            .withChoices(choices("ano, teď", "dříve", "ne", "nevím"));
    var miss =
        question(7, QuestionType.MANY, "Co vám tu chybí?")
            .withChoices(choices("lékař", "pečovatelka", "místo k setkávání", "poradna", "byt"));
    var town = question(8, QuestionType.MUNICIPALITY, "Ve které obci bydlíte?");
    return new SurveyForm(
        List.of(Wording.CZECH, "en"),
        List.of(new FormPage(Wording.czech(""), List.of(use, miss, town))));
  }

  private void service(int number, LocalDate today) {
    var service = new UUID(DEMO_SERVICES, FIRST_SERVICE + number);
    var body = number % 3 == 0 ? SENIORS : FAMILIES;
    sql.execute(
        "insert into surveys.survey_service (survey_id, service_id, body_id) values (?, ?, ?)",
        WORKSHEET,
        service,
        body);
    if (number > SENT) return;
    Map<String, List<String>> answers = new LinkedHashMap<>();
    var ticks = new ArrayList<String>();
    for (int option = 1; option <= 6; option++) {
      if ((number * option) % 4 < 2) ticks.add("o" + option);
    }
    answers.put("q1", ticks);
    answers.put("q2", List.of(number % 2 == 0 ? "ano" : "ne"));
    if (number % 2 == 0) answers.put("q3", List.of(String.valueOf(number * 3)));
    for (int row = 1; row <= 3; row++) {
      answers.put("q4.o" + row, List.of("o" + (1 + (number + row) % 3)));
    }
    if (number % 4 == 1) answers.put("q5", List.of("Víc bytů, do kterých se dá nastoupit hned."));
    var id = UUID.fromString(DEMO + String.format(java.util.Locale.ROOT, "f%02d", 50 + number));
    set(id, WORKSHEET, service, body, TOWNS.get(number % TOWNS.size()), answers, today);
  }

  private void citizen(int number, LocalDate today) {
    Map<String, List<String>> answers = new LinkedHashMap<>();
    answers.put("q6", List.of(number <= 2 ? "o1" : number <= 9 ? "o2" : "o3"));
    var ticks = new ArrayList<String>();
    if (number % 2 == 0) ticks.add("o1");
    if (number % 3 == 0) ticks.add("o2");
    if (number % 5 != 0) ticks.add("o3");
    if (number == 7) ticks.add("o4");
    if (!ticks.isEmpty()) answers.put("q7", ticks);
    var town = TOWNS.get(number % TOWNS.size());
    answers.put("q8", List.of(town));
    set(
        new UUID(DEMO_SERVICES, 0x80005d0000000000L + number),
        POLL,
        null,
        null,
        town,
        answers,
        today);
  }

  private void set(
      UUID id,
      UUID survey,
      @Nullable UUID service,
      @Nullable UUID body,
      String town,
      Map<String, List<String>> answers,
      LocalDate today) {
    sql.execute(
        "insert into surveys.answer_set (id, survey_id, form_number, channel, service_id, body_id,"
            + " municipality_code, answers, state, started_at, saved_at, sent_at)"
            + " values (?, ?, 1, 'web', ?, ?, ?, ?::jsonb, 'sent', ?::date, ?::date, ?::date)",
        id,
        survey,
        service,
        body,
        town,
        FormJson.write(new Answers(answers)),
        today.minusDays(9),
        today.minusDays(9),
        today.minusDays(9));
  }
}
