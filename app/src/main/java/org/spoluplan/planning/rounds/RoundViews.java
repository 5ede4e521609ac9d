package org.spoluplan.planning.rounds;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.spoluplan.documents.StoredFile;
import org.spoluplan.page.Option;
import org.spoluplan.planning.Plan;

/// What pages of rounds show.
final class RoundViews {

  private RoundViews() {}

  /// @param stage today
  record RoundLine(Round round, Round.Stage stage, int comments, int answered) {}

  record ListView(List<RoundLine> lines) {}

  /// @param about  what it is about, in words
  /// @param author empty for those who may not know
  /// @param answer its own, or of the comment that it is put with
  record CommentLine(
      Comment comment,
      String about,
      String author,
      Comment.@Nullable Answer answer,
      @Nullable Integer sameAs,
      String handler) {}

  /// @param parts the text that is commented on, part by part
  record RoundView(
      RoundLine line,
      List<CommentLine> comments,
      List<PartLine> parts,
      boolean keeps,
      boolean answers,
      boolean reads) {}

  /// A part of the plan that comments are about.
  record PartLine(String id, String title) {}

  /// @param texts sentences of each text of the part, by labels
  record PartView(RoundLine line, PartLine part, Map<String, List<String>> texts) {}

  record SendView(RoundLine line, String about, @Nullable String sentence) {}

  record FormView(Plan plan, @Nullable Round round, List<Option> versions) {}

  record ReceiptView(RoundLine line, CommentLine comment) {}

  /// @param changes  of cards since the round began
  /// @param standard answers that are used more than once
  /// @param file     what the author sent along
  record AnswerView(
      RoundLine line,
      CommentLine comment,
      List<Option> changes,
      List<StandardAnswer> standard,
      Optional<StoredFile> file,
      List<Option> meetings,
      List<Option> handlers,
      boolean keeps,
      boolean answers) {}
}
