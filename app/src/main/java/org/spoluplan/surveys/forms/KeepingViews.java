package org.spoluplan.surveys.forms;

import java.util.List;
import org.spoluplan.page.Option;

/// What pages of a coordinator show.
final class KeepingViews {

  private KeepingViews() {}

  record Line(Survey survey, String owner) {}

  /// @param when   the condition in words; empty: always
  /// @param number empty for words without an answer
  record QuestionLine(Question question, String number, String when) {}

  record PageLine(String title, int number, List<QuestionLine> questions) {}

  /// @param version  of the form
  /// @param answered somebody has answered it: a change makes a new version
  record FormView(
      Survey survey, List<PageLine> pages, int version, boolean answered, List<Option> types) {}

  /// @param earlier  questions that a condition may ask about
  /// @param kept     the condition in words, when it does not fit into the lines
  record QuestionView(
      Survey survey,
      Question question,
      String action,
      List<Option> earlier,
      List<String> languages,
      String kept) {}

  record ServiceLine(String id, String name, String provider, boolean chosen) {}

  record SettingsView(
      Survey survey, List<Option> bodies, List<ServiceLine> services, List<Option> groups) {}
}
