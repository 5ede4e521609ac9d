package org.spoluplan.network.requests;

import java.util.List;
import java.util.Optional;
import org.spoluplan.page.Option;
import org.spoluplan.territory.Municipality;
import org.spoluplan.thread.ThreadView;

/// What pages of requests show.
final class RequestViews {

  private RequestViews() {}

  /// @param answered how many of the municipalities asked
  record Line(NetworkRequest request, int answered) {}

  record Listing(List<Line> mine, List<Line> all, boolean files) {}

  /// @param cost empty when it is not said, or not for this reader
  record ServiceLine(
      AskedService service,
      String path,
      String type,
      String form,
      String now,
      String wanted,
      String cost,
      List<Municipality> municipalities) {}

  /// @param office    empty when nobody knows who speaks for it
  /// @param answers   whether the reader may answer
  record StatementLine(Statement statement, String municipality, String office, boolean answers) {}

  /// @param lacks   sentences, what it lacks on the way to the region
  /// @param offered steps the reader may record now
  /// @param groups  that could give their opinion
  /// @param draft    label of the draft of the network that admitted services go into
  /// @param linkable registered services that a new one of the request may have become
  record RequestView(
      NetworkRequest request,
      String region,
      String keeper,
      String group,
      boolean involved,
      boolean files,
      boolean carries,
      boolean decides,
      List<ServiceLine> services,
      List<StatementLine> statements,
      List<String> lacks,
      List<RequestState> offered,
      List<Option> groups,
      List<Option> offices,
      List<Option> levels,
      Optional<String> draft,
      Optional<Reservation> reservation,
      List<Option> linkable,
      ThreadView thread) {

    boolean mayLink() {
      return (files || decides)
          && LinkingServices.isOpen(request)
          && services.stream().anyMatch(line -> line.service().service() == null);
    }
  }

  /// @param providers whose people the reader is
  /// @param own       services of the provider
  record FilingView(
      Optional<NetworkRequest> request,
      List<Option> providers,
      List<Option> keepers,
      List<Option> regions,
      List<Option> own,
      List<Option> types,
      List<Option> forms,
      List<Option> units,
      int rows) {

    String action() {
      return request.map(NetworkRequest::path).orElse("/sit/zadosti");
    }
  }

  record StepView(
      NetworkRequest request,
      RequestState state,
      List<Option> meetings,
      List<Option> conclusions) {}

  record StatementView(
      NetworkRequest request,
      Statement statement,
      String municipality,
      List<ServiceLine> services) {}

  /// A request in front of a group.
  ///
  /// @param where in words
  record ForGroup(NetworkRequest request, String where, List<Condition> conditions) {

    /// @param whose in words: of which municipality, or until when the region wants it met
    record Condition(String whose, String text) {}
  }
}
