package org.spoluplan.surveys.results;

import java.time.Clock;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.spoluplan.codelists.CodeItem;
import org.spoluplan.codelists.CodeList;
import org.spoluplan.codelists.CodeLists;
import org.spoluplan.kernel.Today;
import org.spoluplan.meetings.Bodies;
import org.spoluplan.network.ServiceId;
import org.spoluplan.network.Services;
import org.spoluplan.network.SocialService;
import org.spoluplan.surveys.answering.AnswerSet;
import org.spoluplan.surveys.answering.AnswerSets;
import org.spoluplan.surveys.coding.SortedTexts;
import org.spoluplan.surveys.forms.Answers;
import org.spoluplan.surveys.forms.Asked;
import org.spoluplan.surveys.forms.Question;
import org.spoluplan.surveys.forms.Survey;
import org.spoluplan.surveys.forms.SurveyForm;
import org.spoluplan.surveys.forms.Surveys;
import org.spoluplan.territory.Area;
import org.spoluplan.territory.AreaKind;
import org.spoluplan.territory.MunicipalityCode;
import org.spoluplan.territory.Territory;
import org.springframework.stereotype.Component;

/// Brings together what was sent, in all versions of the form.
@Component
class Gathering {

  private final Surveys surveys;
  private final AnswerSets sets;
  private final SortedTexts sorted;
  private final Bodies bodies;
  private final Services services;
  private final Territory territory;
  private final CodeLists codes;
  private final Clock clock;

  Gathering(
      Surveys surveys,
      AnswerSets sets,
      SortedTexts sorted,
      Bodies bodies,
      Services services,
      Territory territory,
      CodeLists codes,
      Clock clock) {
    this.surveys = surveys;
    this.sets = sets;
    this.sorted = sorted;
    this.bodies = bodies;
    this.services = services;
    this.territory = territory;
    this.codes = codes;
    this.clock = clock;
  }

  /// All that can be counted, and by whom it was said.
  ///
  /// @param form the last version
  record Gathered(SurveyForm form, List<Item> items, List<Respondent> respondents) {
    Gathered {
      items = List.copyOf(items);
      respondents = List.copyOf(respondents);
    }
  }

  Gathered of(Survey survey) {
    var versions = surveys.versions(survey.id());
    var last = surveys.latest(survey.id());
    var items = new ArrayList<>(items(versions, last));
    var agreed = new HashMap<Question, Map<java.util.UUID, List<String>>>();
    for (var question : sorted.questions(survey)) {
      items.add(Item.ofCodes(question, sorted.codes(survey, question)));
      agreed.put(question, sorted.agreed(survey, question));
    }
    var labels = new Labels(survey);
    var respondents =
        sets.sent(survey.id()).stream()
            .map(set -> respondent(set, version(versions, set, last.form()), agreed, labels))
            .toList();
    return new Gathered(last.form(), items, respondents);
  }

  private static SurveyForm version(
      Map<Integer, SurveyForm> versions, AnswerSet set, SurveyForm last) {
    return versions.getOrDefault(set.form(), last);
  }

  /// Of the last version first; what only older ones have stands behind it.
  private static List<Item> items(Map<Integer, SurveyForm> versions, Surveys.Version last) {
    var items = new LinkedHashMap<String, Item>();
    Item.of(last.form()).forEach(item -> items.put(item.key(), item));
    versions.entrySet().stream()
        .sorted(Map.Entry.<Integer, SurveyForm>comparingByKey().reversed())
        .flatMap(one -> Item.of(one.getValue()).stream())
        .forEach(item -> items.merge(item.key(), item, Gathering::both));
    return List.copyOf(items.values());
  }

  private static Item both(Item newer, Item older) {
    var options = new ArrayList<>(newer.options());
    for (var option : older.options()) {
      if (options.stream().noneMatch(one -> one.code().equals(option.code()))) options.add(option);
    }
    return new Item(newer.question(), newer.key(), newer.label(), options);
  }

  private static Respondent respondent(
      AnswerSet set,
      SurveyForm form,
      Map<Question, Map<java.util.UUID, List<String>>> agreed,
      Labels labels) {
    Map<String, List<String>> answers =
        new LinkedHashMap<>(Asked.of(form, set.sent()).counted().all());
    agreed.forEach(
        (question, codes) ->
            answers.put(question.code() + "#", codes.getOrDefault(set.id(), List.of())));
    return new Respondent(set, new Answers(answers), labels.of(set));
  }

  /// Names of the groups that respondents belong to, each looked up once.
  private final class Labels {

    private final Map<ServiceId, SocialService> known = new HashMap<>();
    private final Map<String, String> areas = new HashMap<>();
    private final Map<String, String> targets = new HashMap<>();

    Labels(Survey survey) {
      services.list(survey.services().keySet()).forEach(one -> known.put(one.id(), one));
      for (var item : codes.all(CodeList.TARGET_GROUP)) {
        targets.putIfAbsent(item.code(), plain(item));
      }
    }

    private static String plain(CodeItem item) {
      return item.plainName();
    }

    Map<SplitKind, List<String>> of(AnswerSet set) {
      Map<SplitKind, List<String>> groups = new EnumMap<>(SplitKind.class);
      var body = set.body();
      if (body != null) {
        bodies.find(body).ifPresent(one -> groups.put(SplitKind.BODY, List.of(one.name())));
      }
      var municipality = set.municipality();
      if (municipality != null) {
        var area = areas.computeIfAbsent(municipality, this::area);
        if (!area.isEmpty()) groups.put(SplitKind.TERRITORY, List.of(area));
      }
      var service = set.service() == null ? null : known.get(set.service());
      if (service != null) {
        groups.put(
            SplitKind.TARGET_GROUP,
            service.is().clientele().groups().stream()
                .map(one -> targets.getOrDefault(one.code(), one.code()))
                .toList());
      }
      groups.put(SplitKind.VERSION, List.of(String.valueOf(set.form())));
      return groups;
    }

    private String area(String code) {
      return MunicipalityCode.of(code).stream()
          .flatMap(one -> territory.areasOf(one, Today.of(clock)).stream())
          .filter(one -> one.kind() == AreaKind.ORP)
          .map(Area::name)
          .findFirst()
          .orElse("");
    }
  }
}
