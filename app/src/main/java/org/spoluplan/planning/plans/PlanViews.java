package org.spoluplan.planning.plans;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.spoluplan.page.Html;
import org.spoluplan.page.Option;
import org.spoluplan.planning.Card;
import org.spoluplan.planning.Plan;
import org.spoluplan.planning.plans.PlanVersion.Whole;
import org.spoluplan.planning.plans.WordChanges.Piece;
import org.spoluplan.thread.KnownThing;
import org.spoluplan.thread.ThreadView;

/// What pages of plans show.
final class PlanViews {

  private PlanViews() {}

  /// @param register whose plan it is
  record PlanLine(Plan plan, String register, @Nullable PlanVersion latest) {}

  record ListView(List<PlanLine> lines, boolean keeps) {}

  /// @param lacks what nobody filled in yet, in words
  record CardLine(
      Card card,
      String level,
      String owner,
      String term,
      String money,
      int suggestions,
      int remarks,
      List<String> lacks) {}

  /// @param costs by year, in words, the last one all together
  /// @param orders buttons that move cards are shown
  /// @param need   that a card is to be made of
  /// @param panels what other parts of planning say about it
  record PlanView(
      PlanLine line,
      @Nullable String body,
      String municipalities,
      List<CardLine> chapters,
      List<CardLine> cards,
      List<CardLine> gone,
      List<Money> costs,
      List<PlanVersion> versions,
      boolean keeps,
      boolean orders,
      boolean writes,
      boolean reads,
      @Nullable KnownThing need,
      List<Html.Template> panels,
      ThreadView thread) {}

  /// @param year its number, or the word for all of them
  record Money(String year, String amount, long share) {}

  record FormView(
      @Nullable Plan plan,
      List<Option> registers,
      List<Option> bodies,
      List<Option> predecessors,
      int rows) {}

  /// @param html     texts as they are read, by labels
  /// @param facts    short fields, by labels
  record CardView(
      CardLine line,
      Map<String, String> facts,
      Map<String, String> html,
      List<CostLine> costs,
      List<Money> totals,
      List<String> goals,
      List<CapacityLine> capacities,
      List<TieLine> ties,
      List<SuggestionLine> suggestions,
      List<RemarkLine> remarks,
      List<CardLine> under,
      List<CardLine> elsewhere,
      List<Option> others,
      String changed,
      Assigned assigned,
      List<Html.Template> panels,
      boolean keeps,
      boolean writes,
      boolean suggests,
      ThreadView thread) {}

  /// @param html the card as it stood in the version
  record PublicCardView(
      Card card,
      PlanVersion version,
      String title,
      String html,
      List<Html.Template> panels,
      ThreadView thread) {}

  record CostLine(int year, String source, String amount, boolean capital, String note) {}

  record CapacityLine(String unit, String now, String target, String note) {}

  /// @param backwards it is the other one that is tied to this card
  record TieLine(Ties.Kind kind, Card other, boolean backwards) {}

  /// @param changes field by field, word by word
  record SuggestionLine(
      Suggestion is, String by, String at, boolean own, Map<String, List<Piece>> changes) {}

  record RemarkLine(Remarks.Remark is, String by, String at) {}

  /// Choices of who works on a card.
  record Assigned(List<Option> bodies, List<Option> people, List<Option> organisations) {}

  /// @param theirs what others wrote meanwhile against what the writer saw, by fields
  record SectionView(
      CardLine line,
      Section section,
      Map<String, List<Option>> lists,
      int rows,
      boolean writes,
      Map<String, List<Piece>> theirs) {}

  record RevisionLine(Revisions.Revision is, String by, String at) {}

  /// @param from, to numbers of the two that are compared
  record HistoryView(
      CardLine line,
      List<RevisionLine> revisions,
      int from,
      int to,
      Map<String, List<Piece>> changes,
      boolean writes) {}

  record FillingView(PlanLine line, List<CardLine> cards, int complete, boolean keeps) {}

  /// @param html the whole text
  record VersionView(PlanLine line, Whole version, String asOf, String html) {}

  record CompareView(PlanLine line, Whole from, Whole to, List<ChangedPart> changed) {}

  record ChangedPart(
      String title, boolean added, boolean removed, Map<String, List<Piece>> changes) {}
}
