package org.spoluplan.surveys.answering;

import java.util.List;
import org.spoluplan.page.Option;
import org.spoluplan.surveys.forms.Question;
import org.spoluplan.surveys.forms.Survey;

/// What people who answer see.
final class FillingViews {

  private FillingViews() {}

  /// @param field of the answer
  /// @param label with its number
  /// @param hint  empty when there is none
  record AskedQuestion(
      Question question,
      String field,
      String label,
      String hint,
      List<Option> options,
      List<Option> rows,
      List<String> ends) {}

  /// @param base    address of these answers
  /// @param at      number of the page, from 0
  /// @param pages   how many there are
  /// @param codes   of the questions shown
  /// @param forWhom the service or the body; empty: of nobody
  /// @param link    by which somebody without an account comes back; empty: signed in
  /// @param preview nothing is kept
  record FillingView(
      Survey survey,
      String base,
      int at,
      int pages,
      String title,
      List<AskedQuestion> questions,
      String codes,
      String forWhom,
      String link,
      String language,
      List<Option> languages,
      boolean preview) {}

  /// @param page on which it is asked
  /// @param wrong in words; empty when nothing is
  record ReviewLine(String label, String answer, int page, String wrong) {}

  record ReviewView(
      Survey survey,
      String base,
      List<ReviewLine> lines,
      boolean complete,
      String forWhom,
      String language) {}

  record ServiceLine(String id, String name, String state) {}

  /// @param services of the reader that fill it in
  /// @param bodies   of the reader that are asked
  /// @param awaited  its first day has not come
  record StartView(
      Survey survey,
      boolean open,
      boolean awaited,
      boolean keeps,
      boolean published,
      List<ServiceLine> services,
      List<Option> bodies,
      List<Option> languages) {}
}
