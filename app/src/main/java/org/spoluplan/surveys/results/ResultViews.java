package org.spoluplan.surveys.results;

import java.util.List;
import org.spoluplan.page.Html;
import org.spoluplan.page.Option;
import org.spoluplan.surveys.forms.Survey;
import org.spoluplan.thread.Continuation;

/// What pages of results show.
final class ResultViews {

  private ResultViews() {}

  /// One option with its bar.
  ///
  /// @param count as it is written; with "fewer than" where it is hidden
  /// @param share of those who answered, as it is written; empty when unknown
  /// @param width of its bar, 0 to [BarChart#WIDTH]
  record Bar(String label, String count, String share, int width) {}

  /// @param cells as they are written, one for each option
  record GroupRow(String label, String respondents, List<String> cells, List<Segment> segments) {}

  /// A piece of a stacked bar.
  ///
  /// @param shade of the option, from 0
  record Segment(int shade, int x, int width) {}

  record SplitTable(String title, List<String> options, List<GroupRow> rows, boolean stacked) {}

  /// @param key    of the item
  /// @param note   how many answered, mean and the like
  /// @param hidden some count is hidden
  /// @param offers what the reader may make of it, such as a need
  record ItemView(
      String key,
      String label,
      String note,
      boolean several,
      List<Bar> bars,
      List<SplitTable> splits,
      boolean hidden,
      List<Continuation.Offer> offers) {}

  /// @param words of respondents, for those entitled
  record WordsView(String code, String label, List<String> words) {}

  /// @param least counts below it are hidden; 0: nothing is hidden
  record ResultView(
      Survey survey,
      String respondents,
      String begun,
      int least,
      List<ItemView> items,
      List<WordsView> words,
      List<Option> kinds,
      String kind,
      List<Option> quotes,
      List<Html.Template> panels,
      boolean publishes,
      boolean answers) {}
}
