package org.spoluplan.grants.cofunding;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.spoluplan.kernel.Refusal;
import org.spoluplan.page.Option;
import org.spoluplan.thread.ThreadView;

/// What pages of requests to municipalities show.
final class CofundingViews {

  private CofundingViews() {}

  /// A paper of an answer; empty where there is none or the reader may not see it.
  record Paper(String name, String path) {}

  /// @param by empty where the reader may not know
  record AnswerLine(Answer.Said said, String by, Instant at, Optional<Paper> paper) {}

  /// One municipality of the sheet.
  ///
  /// @param share      in haléře; null where it cannot be computed
  /// @param part       of the whole, "23,4 %"; empty where it cannot be computed
  /// @param explained  sentences that lead to the share
  /// @param answers    the newest first
  /// @param answerPath where the reader answers; empty when the reader may not
  record ShareLine(
      MunicipalShare is,
      String municipality,
      String path,
      String office,
      @Nullable Long share,
      String part,
      List<String> explained,
      List<AnswerLine> answers,
      String answerPath) {}

  /// @param provider   its name
  /// @param offices    town halls to choose from, where the reader says who speaks for whom
  /// @param cannotSend why not; null when it can
  record SheetView(
      CofundingRequest request,
      String provider,
      List<ShareLine> shares,
      Balance balance,
      SheetVerdict verdict,
      boolean asks,
      boolean seesCosts,
      @Nullable Refusal cannotSend,
      String weights,
      List<Option> offices,
      ThreadView thread) {

    boolean isOpen() {
      return request.state() == CofundingState.SENT;
    }

    long asked() {
      return shares.stream().map(ShareLine::share).mapToLong(one -> one == null ? 0 : one).sum();
    }
  }

  /// One request of a list.
  ///
  /// @param waits whether somebody has not answered
  record RequestLine(CofundingRequest request, String provider, long answered, boolean waits) {}

  record ListView(List<RequestLine> mine, List<RequestLine> closed, boolean asks) {}

  /// A service for which the reader may ask.
  ///
  /// @param lastYear of its last request; empty when there was none
  record Choice(String name, String path, String lastYear) {}

  /// @param weights   whether weights are typed
  /// @param begunFrom the year of the request it was filled from; empty when from none
  record FormView(
      Optional<CofundingRequest> request,
      List<Option> services,
      int rows,
      boolean weights,
      String begunFrom) {

    String action() {
      return request.map(CofundingRequest::path).orElse(CofundingController.PATH);
    }
  }

  /// What a municipality sees and answers.
  record AnswerView(SheetView sheet, ShareLine line) {}

  /// One request in the workspace of a municipality.
  record PartLine(CofundingRequest request, String provider, MunicipalShare share, String path) {}
}
