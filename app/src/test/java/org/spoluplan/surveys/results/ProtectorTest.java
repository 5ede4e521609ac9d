package org.spoluplan.surveys.results;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.spoluplan.surveys.Count;
import org.spoluplan.surveys.ProtectedSums;
import org.spoluplan.surveys.SurveyId;
import org.spoluplan.surveys.answering.AnswerSet;
import org.spoluplan.surveys.forms.Answers;
import org.spoluplan.surveys.forms.Choice;
import org.spoluplan.surveys.forms.Question;
import org.spoluplan.surveys.forms.QuestionType;
import org.spoluplan.surveys.forms.Wording;

/// What stands in public tells nothing about fewer than three people.
class ProtectorTest {

  private static final int LEAST = 3;
  private static final List<String> OPTIONS = List.of("a", "b", "c", "d");

  @Test
  void aSmallCountAndItsPartnerAreHidden() {
    var all = new ArrayList<Respondent>();
    for (int i = 0; i < 2; i++) all.add(respondent("x", "a"));
    for (int i = 0; i < 7; i++) all.add(respondent("x", "b"));
    for (int i = 0; i < 9; i++) all.add(respondent("x", "c"));
    var shown = protect(QuestionType.ONE, all).options();
    assertThat(counts(shown)).containsExactly(null, null, 9, 0);
  }

  @Test
  void ofSeveralTicksOnlyTheSmallOneIsHidden() {
    var all = new ArrayList<Respondent>();
    for (int i = 0; i < 2; i++) all.add(respondent("x", "a", "b"));
    for (int i = 0; i < 7; i++) all.add(respondent("x", "b", "c"));
    for (int i = 0; i < 3; i++) all.add(respondent("x", "b"));
    var question = protect(QuestionType.MANY, all);
    assertThat(counts(question.options())).containsExactly(null, 12, 7, 0);
    assertThat(question.answered()).isEqualTo(Count.HIDDEN);
  }

  @Test
  void whereAllButTwoTickedTheTwoAreProtected() {
    var all = new ArrayList<Respondent>();
    for (int i = 0; i < 8; i++) all.add(respondent("x", "a", "b"));
    for (int i = 0; i < 2; i++) all.add(respondent("x", "b"));
    assertThat(counts(protect(QuestionType.MANY, all).options())).containsExactly(null, 10, 0, 0);
  }

  @Test
  void smallGroupsStandTogether() {
    var groups = new LinkedHashMap<String, List<Respondent>>();
    groups.put("senioři", List.of(respondent("senioři", "a")));
    groups.put("rodiny", many("rodiny", 12));
    groups.put("lidé bez domova", many("lidé bez domova", 4));
    var merged = Merging.of(groups, LEAST);
    assertThat(merged.keySet()).containsExactly("rodiny", Merging.TOGETHER);
    assertThat(merged.values()).extracting(List::size).containsExactly(12, 5);
    groups.remove("rodiny");
    assertThat(Merging.of(groups, LEAST)).isEmpty();
  }

  /// An attacker who knows everything published tries all ways in which people could have
  /// answered in the groups, one question at a time: no count below three is ever certain.
  @Property(tries = 300)
  void nobodyCanTellASmallCountOfOneOption(
      @ForAll @IntRange(max = 100_000) int seed, @ForAll boolean several) {
    var random = new Random(seed);
    var type = several ? QuestionType.MANY : QuestionType.ONE;
    var all = new ArrayList<Respondent>();
    for (int i = 0; i < 8 + random.nextInt(30); i++) all.add(anybody(random, several));
    var question = protect(type, all);
    for (int option = 0; option < OPTIONS.size(); option++) {
      var code = OPTIONS.get(option);
      var whole = count(all, code);
      var count = question.options().get(option).count();
      if (!count.isHidden()) {
        assertThat(count.people()).isEqualTo(whole);
        assertThat(whole == 0 || whole >= LEAST).isTrue();
      }
      for (var split : question.splits()) {
        var hiddenRows = 0;
        for (var row : split.rows()) {
          var cell = row.counts().get(option);
          if (cell.isHidden()) hiddenRows++;
          else assertThat(isSmall(cell)).isFalse();
        }
        // with the total of the option known, one hidden row alone could be subtracted
        if (!count.isHidden()) assertThat(hiddenRows).isNotEqualTo(1);
      }
    }
    if (!several) {
      // with the number of answers known, one hidden option alone could be subtracted
      var hidden = question.options().stream().filter(one -> one.count().isHidden()).count();
      if (!question.answered().isHidden()) assertThat(hidden).isNotEqualTo(1);
      for (var split : question.splits()) {
        for (var row : split.rows()) {
          assertThat(row.respondents()).isGreaterThanOrEqualTo(LEAST);
        }
      }
    }
  }

  private static boolean isSmall(Count count) {
    var people = count.people();
    return people != null && people > 0 && people < LEAST;
  }

  private static int count(List<Respondent> all, String code) {
    return (int) all.stream().filter(one -> one.answers().all("q").contains(code)).count();
  }

  private static Respondent anybody(Random random, boolean several) {
    var group = List.of("senioři", "rodiny", "bydlení", "").get(random.nextInt(4));
    var said = new ArrayList<String>();
    if (several) {
      for (var option : OPTIONS) if (random.nextInt(3) == 0) said.add(option);
    } else if (random.nextInt(8) > 0) {
      said.add(OPTIONS.get(Math.min(3, random.nextInt(6))));
    }
    return respondent(group, said.toArray(String[]::new));
  }

  private static List<@Nullable Integer> counts(List<ProtectedSums.Option> options) {
    var counts = new ArrayList<@Nullable Integer>();
    options.forEach(one -> counts.add(one.count().people()));
    return counts;
  }

  private static ProtectedSums.Question protect(QuestionType type, List<Respondent> all) {
    var question =
        Question.of("q", type, "Otázka")
            .withChoices(OPTIONS.stream().map(one -> new Choice(one, Wording.czech(one))).toList());
    var item = new Item(question, "q", "Otázka", question.options());
    var groups = Merging.of(Sums.split(all, SplitKind.BODY), LEAST);
    return new Protector(LEAST).protect(item, all, Map.of(SplitKind.BODY, groups));
  }

  private static List<Respondent> many(String group, int count) {
    var all = new ArrayList<Respondent>();
    for (int i = 0; i < count; i++) all.add(respondent(group, "a"));
    return all;
  }

  private static Respondent respondent(String group, String... said) {
    var set =
        new AnswerSet(
            UUID.randomUUID(),
            new SurveyId(new UUID(0, 1)),
            1,
            null,
            null,
            null,
            null,
            null,
            Answers.NONE,
            null,
            true);
    var groups = group.isEmpty() ? List.<String>of() : List.of(group);
    var answers = said.length == 0 ? Answers.NONE : new Answers(Map.of("q", List.of(said)));
    return new Respondent(set, answers, Map.of(SplitKind.BODY, groups));
  }
}
