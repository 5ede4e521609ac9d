package org.spoluplan.surveys.forms;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.spoluplan.surveys.forms.FormFault.Why;

/// What somebody is asked, what is wrong with answers and with forms.
class AskedTest {

  private static final Question HAS_DEBTS =
      Question.of("dluhy", QuestionType.YES_NO, "Řešíte dluhy?").withRules(true, "", "", none());
  private static final Question HOW_MANY =
      Question.of("kolik", QuestionType.NUMBER, "S kolika lidmi?")
          .withNumbers(1, 500, "lidí")
          .withRules(true, "${dluhy} = 'ano'", "", none());
  private static final Question WHY_MANY =
      Question.of("proc", QuestionType.TEXT, "Proč tolik?")
          .withRules(false, "${kolik} > 100", "", none());
  private static final SurveyForm FORM =
      new SurveyForm(
          List.of("cs"),
          List.of(
              new FormPage(Wording.czech(""), List.of(HAS_DEBTS)),
              new FormPage(Wording.czech(""), List.of(HOW_MANY, WHY_MANY))));

  @Test
  void aConditionAsksAndAChangeOfMindTakesBack() {
    var yes = answers("dluhy", "ano", "kolik", "150", "proc", "je to tu těžké");
    assertThat(codes(Asked.of(FORM, yes))).containsExactly("dluhy", "kolik", "proc");
    var no = answers("dluhy", "ne", "kolik", "150", "proc", "je to tu těžké");
    assertThat(codes(Asked.of(FORM, no))).containsExactly("dluhy");
    assertThat(Asked.of(FORM, no).counted().all()).containsOnlyKeys("dluhy");
  }

  @Test
  void onlyWhatIsAskedIsCompulsory() {
    var asked = Asked.of(FORM, answers("dluhy", "ne"));
    assertThat(AnswerCheck.faults(asked.questions(), asked.counted(), true)).isEmpty();
    var more = Asked.of(FORM, answers("dluhy", "ano"));
    assertThat(AnswerCheck.faults(more.questions(), more.counted(), true))
        .extracting(AnswerFault::field)
        .containsExactly("kolik");
    assertThat(AnswerCheck.faults(more.questions(), more.counted(), false)).isEmpty();
  }

  @Test
  void limitsAndRulesHaveTheirSentence() {
    assertThat(faults(HOW_MANY, answers("kolik", "0"))).containsExactly("survey.fault.least");
    assertThat(faults(HOW_MANY, answers("kolik", "1 000"))).containsExactly("survey.fault.most");
    assertThat(faults(HOW_MANY, answers("kolik", "hodně"))).containsExactly("survey.fault.number");
    assertThat(faults(HOW_MANY, answers("kolik", "2,5"))).isEmpty();
    var three =
        Question.of("co", QuestionType.MANY, "Vyberte nejvýš dvě")
            .withChoices(choices("a", "b", "c"))
            .withRules(false, "", "count-selected(.) <= 2", Wording.czech("Nejvýš dvě."));
    var all = new Answers(Map.of("co", List.of("a", "b", "c")));
    assertThat(AnswerCheck.faults(List.of(three), all, true))
        .extracting(one -> one.sentence().czech())
        .containsExactly("Nejvýš dvě.");
    assertThat(faults(three, new Answers(Map.of("co", List.of("a", "nic")))))
        .containsExactly("survey.fault.choose");
  }

  @Test
  void oneOptionIsOneAndAnOrderRepeatsNothing() {
    var one = Question.of("j", QuestionType.ONE, "Jedna").withChoices(choices("a", "b"));
    assertThat(faults(one, new Answers(Map.of("j", List.of("a", "b"))))).hasSize(1);
    var order = Question.of("p", QuestionType.ORDER, "Pořadí").withChoices(choices("a", "b"));
    assertThat(faults(order, new Answers(Map.of("p", List.of("a", "a"))))).hasSize(1);
    assertThat(faults(order, new Answers(Map.of("p", List.of("b"))))).isEmpty();
    var matrix =
        Question.of("m", QuestionType.MATRIX, "Matice")
            .withChoices(choices("a", "b"))
            .withRows(choices("r1", "r2"))
            .withRules(true, "", "", none());
    assertThat(faults(matrix, answers("m.r1", "x"))).containsExactly("survey.fault.choose");
    assertThat(AnswerCheck.faults(List.of(matrix), answers("m.r1", "a"), true))
        .extracting(AnswerFault::key)
        .containsExactly("survey.fault.missing");
  }

  @Test
  void aFormThatWouldAskNonsenseIsNamed() {
    assertThat(FormCheck.of(FORM)).isEmpty();
    assertThat(FormCheck.of(FORM.move(HOW_MANY.id(), true).move(HOW_MANY.id(), true)))
        .extracting(FormFault::why)
        .contains(Why.LATER);
    assertThat(FormCheck.of(FORM.remove(HAS_DEBTS.id())))
        .extracting(FormFault::why)
        .containsExactly(Why.LATER);
    var other = HOW_MANY.withRules(true, "${dluhy} = 'snad'", "", none());
    assertThat(FormCheck.of(FORM.replace(other)))
        .extracting(FormFault::why)
        .containsExactly(Why.NO_OPTION);
  }

  @Test
  void questionsAreMovedCopiedAndKeepTheirNames() {
    var copied = FORM.copy(HOW_MANY.id());
    assertThat(copied.questions()).extracting(Question::code).hasSize(4).doesNotHaveDuplicates();
    assertThat(FORM.move(WHY_MANY.id(), true).pages().get(1).questions())
        .extracting(Question::code)
        .containsExactly("proc", "kolik");
    assertThat(FormJson.form(FormJson.write(FORM))).isEqualTo(FORM);
  }

  @Test
  void aMissingTranslationIsCzechAndSaysSo() {
    var words = Wording.czech("Ano").with("en", "Yes");
    assertThat(words.in("en")).isEqualTo("Yes");
    assertThat(words.in("uk")).isEqualTo("Ano");
    assertThat(words.spoken("uk")).isEqualTo("cs");
  }

  private static List<String> codes(Asked asked) {
    return asked.questions().stream().map(Question::code).toList();
  }

  private static List<String> faults(Question question, Answers answers) {
    return AnswerCheck.faults(List.of(question), answers, false).stream()
        .map(AnswerFault::key)
        .toList();
  }

  private static List<Choice> choices(String... codes) {
    return List.of(codes).stream().map(one -> new Choice(one, Wording.czech(one))).toList();
  }

  private static Answers answers(String... pairs) {
    var all = new java.util.LinkedHashMap<String, List<String>>();
    for (int i = 0; i < pairs.length; i += 2) all.put(pairs[i], List.of(pairs[i + 1]));
    return new Answers(all);
  }

  private static Wording none() {
    return Wording.czech("");
  }
}
