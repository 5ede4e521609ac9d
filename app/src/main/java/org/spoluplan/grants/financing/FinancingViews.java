package org.spoluplan.grants.financing;

import java.util.List;
import java.util.Optional;
import org.spoluplan.grants.FundingLine;
import org.spoluplan.network.SocialService;
import org.spoluplan.page.Option;

/// What pages about the money of services show; words and sums are those of the reader.
final class FinancingViews {

  private FinancingViews() {}

  /// A number that explains itself.
  ///
  /// @param words   how it is computed
  /// @param numbers the same with the numbers of this service
  record Figure(String name, String sum, String words, String numbers) {}

  /// @param doubtful another line may be about the same money
  /// @param link     the reader may open the page that it comes from
  record SourceLine(
      FundingLine is,
      String source,
      String giver,
      boolean publicMoney,
      boolean doubtful,
      boolean link,
      String anchor) {}

  /// @param by who set it, and when
  record PaymentVersion(String sum, String by, String note) {}

  /// Crowns for a unit beside what the network has of the service.
  ///
  /// @param capacity in the network; empty when it is not there
  /// @param units    of the entrustment; empty without a payment
  /// @param perUnit  empty without a payment
  record PerUnit(
      String name,
      String path,
      String provider,
      String capacity,
      String units,
      String money,
      String perUnit,
      WatchLevel level) {}

  /// @param figures empty when nobody set a payment
  record WatchView(
      SocialService service,
      int year,
      List<Integer> years,
      WatchLevel level,
      String verdict,
      List<SourceLine> lines,
      long publicMoney,
      long otherMoney,
      List<Figure> figures,
      Optional<Payment> payment,
      String units,
      List<PaymentVersion> versions,
      ChartView chart,
      PerUnit perUnit,
      boolean writes,
      boolean sets) {}

  /// @param stateShare what is expected of the state, with its source; empty when nothing is
  record ChartView(String caption, List<MixBar> bars, String stateShare) {}

  /// @param warning nothing was saved: this comes first
  /// @param source  the line that is changed; empty for a new one
  /// @param funders for which the reader acts; empty: the reader writes for the provider
  record SourceView(
      SocialService service,
      int year,
      Optional<TypedSource> source,
      List<Option> sources,
      List<Option> funders,
      boolean asProvider,
      Optional<OverWarning> warning) {

    String action() {
      return source.map(TypedSource::path).orElse(WatchPath.of(service.id()) + "/zdroje");
    }
  }

  /// @param regions in which the reader may set it
  record PaymentView(
      SocialService service,
      int year,
      List<Option> regions,
      List<Option> units,
      Optional<OverWarning> warning) {}

  /// @param shown     the sums may be read: enough providers, or a reader who sees them anyway
  /// @param lines     of services whose money the reader sees, by name
  /// @param gives     what the town hall itself gives; empty for a region
  /// @param regions   to choose from; empty for a municipality
  record MixView(
      String title,
      String path,
      int year,
      List<Integer> years,
      boolean shown,
      ChartView chart,
      List<PerUnit> lines,
      String gives,
      List<Option> regions,
      String region) {}
}
