package org.spoluplan.surveys.conversations;

import java.time.Clock;
import java.util.List;
import java.util.Set;
import org.spoluplan.codelists.CodeList;
import org.spoluplan.codelists.CodeLists;
import org.spoluplan.kernel.Today;
import org.spoluplan.page.Form;
import org.spoluplan.page.Html;
import org.spoluplan.page.Option;
import org.spoluplan.page.Page;
import org.spoluplan.people.Organisations;
import org.spoluplan.surveys.forms.SurveyAction;
import org.spoluplan.surveys.forms.Surveys;
import org.spoluplan.thread.GoldenThread;
import org.springframework.stereotype.Component;

/// Pages of focus groups and interviews.
@Component
class ConversationPages {

  private final ConversationRegister register;
  private final Surveys surveys;
  private final Organisations organisations;
  private final CodeLists codes;
  private final GoldenThread thread;
  private final Clock clock;

  ConversationPages(
      ConversationRegister register,
      Surveys surveys,
      Organisations organisations,
      CodeLists codes,
      GoldenThread thread,
      Clock clock) {
    this.register = register;
    this.surveys = surveys;
    this.organisations = organisations;
    this.codes = codes;
    this.thread = thread;
    this.clock = clock;
  }

  /// @param names that may have stayed in the statements; saving again keeps them
  record FormView(
      String action,
      List<Option> owners,
      List<Option> surveys,
      List<Option> groups,
      Set<String> names) {}

  Html list(Page page) {
    var lines = register.all().stream().filter(o -> page.may(ConversationAction.KEEP, o)).toList();
    return Html.of((out, i) -> JteconversationsGenerated.render(out, i, page, lines));
  }

  Html form(Page page, Form form, String action, Set<String> names) {
    var reach = page.access().reach(page.actor(), ConversationAction.KEEP);
    var owners =
        organisations.list().stream()
            .filter(one -> reach.covers(Set.of(one.id().value())))
            .map(one -> new Option(one.id().value().toString(), one.name()))
            .toList();
    var own =
        surveys.list().stream()
            .filter(one -> page.may(SurveyAction.KEEP, one))
            .map(one -> new Option(one.id().value().toString(), one.is().title()))
            .toList();
    var groups =
        codes.list(CodeList.TARGET_GROUP, Today.of(clock)).stream()
            .map(one -> new Option(one.code(), one.plainName(page.locale())))
            .toList();
    var view = new FormView(action, owners, own, groups, names);
    return Html.of((out, i) -> JteconversationformGenerated.render(out, i, page, form, view));
  }

  Html conversation(Page page, Conversation one) {
    var today = Today.of(clock);
    var groups =
        one.is().groups().stream()
            .map(
                code ->
                    codes
                        .find(CodeList.TARGET_GROUP, code, today)
                        .map(item -> item.plainName(page.locale()))
                        .orElse(code))
            .toList();
    var links = thread.of(one.id().thing(), page);
    return Html.of((out, i) -> JteconversationGenerated.render(out, i, page, one, groups, links));
  }
}
