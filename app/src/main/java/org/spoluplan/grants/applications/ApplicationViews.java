package org.spoluplan.grants.applications;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.spoluplan.codelists.CodeItem;
import org.spoluplan.documents.StoredFile;
import org.spoluplan.grants.Application;
import org.spoluplan.grants.AskedAttachment;
import org.spoluplan.grants.Budget;
import org.spoluplan.grants.Call;
import org.spoluplan.grants.CallCondition;
import org.spoluplan.grants.applications.Eligibility.Met;
import org.spoluplan.page.Html;
import org.spoluplan.page.Option;
import org.spoluplan.thread.ThreadView;

/// What pages of applications show.
final class ApplicationViews {

  private ApplicationViews() {}

  /// @param service  by name
  /// @param provider by name
  record Line(Application application, Call call, String service, String provider) {}

  /// A service of the reader that may apply.
  ///
  /// @param application the one that was begun
  /// @param others      applications for other calls that can be taken over
  record OwnService(
      String id, String name, Optional<Application> application, List<Option> others) {}

  /// @param from    the call that the application was taken over from
  /// @param path    of that application; empty when the reader may not see it
  /// @param leftOut what did not fit
  record TakenView(String from, String path, List<String> leftOut) {}

  /// Of the page of a call.
  ///
  /// @param all how many applications, for whoever gives the money
  record PanelView(
      Call call, List<OwnService> own, boolean begins, boolean checks, int all, long requested) {}

  record AttachmentLine(AskedAttachment asked, Optional<StoredFile> file) {}

  record ConditionLine(CallCondition condition, Met met) {}

  /// @param saved who saved it last and when, in words; empty when nobody did
  record SectionLine(Section section, String saved, List<String> lacks) {}

  record ApplicationView(
      Line line,
      Budget budget,
      Optional<TakenView> taken,
      List<SectionLine> sections,
      List<AttachmentLine> attachments,
      List<String> attachmentLacks,
      List<ConditionLine> conditions,
      List<Fault> faults,
      String fte,
      boolean writes,
      boolean submits,
      boolean checks,
      boolean complete,
      boolean reopens,
      Details details,
      List<Html.Template> after,
      ThreadView thread) {}

  /// What is written in it, for reading.
  record Details(
      List<StaffLine> staff,
      List<ClientsLine> clients,
      List<CostLine> costs,
      List<SourceLine> sources) {}

  record StaffLine(String job, String place, String fte, boolean direct) {}

  record ClientsLine(String place, int count) {}

  record CostLine(CodeItem item, long total, long requested, @Nullable String note) {}

  record SourceLine(String source, @Nullable String who, long amount, boolean promised) {}

  /// @param saved in words
  record SectionView(
      Line line,
      Section section,
      String saved,
      List<String> lacks,
      Budget budget,
      List<CodeItem> costs,
      List<Option> sources,
      Map<String, Integer> rows) {}

  record MineView(List<Line> lines) {}

  /// @param requested by all that are in play
  record AllView(Call call, List<Line> lines, long requested, int inPlay) {}

  record ReceiptView(Line line, String at, Budget budget) {}
}
