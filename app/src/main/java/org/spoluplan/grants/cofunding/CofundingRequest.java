package org.spoluplan.grants.cofunding;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.spoluplan.access.Scoped;
import org.spoluplan.network.ServiceId;
import org.spoluplan.people.OrganisationId;

/// A service asks all its municipalities at once for the money it lacks in a year.
///
/// @param provider whose service it is
/// @param keeper   the region; null before municipalities are asked, or where nobody keeps it
/// @param rule     by which shares were computed; null before municipalities are asked
/// @param sent     the day on which they were
/// @param version  grows with each change
record CofundingRequest(
    CofundingId id,
    ServiceId service,
    String serviceName,
    OrganisationId provider,
    @Nullable OrganisationId keeper,
    int year,
    Content is,
    CofundingState state,
    @Nullable KeyVersion rule,
    @Nullable LocalDate sent,
    List<MunicipalShare> shares,
    int version)
    implements Scoped {

  /// What its head states. Amounts in haléře.
  ///
  /// @param needed  eligible costs of the whole year
  /// @param sources at most one of each kind, in their order
  /// @param asked   of all municipalities together; null: all that is missing
  /// @param due     the day by which municipalities are asked to answer
  /// @param needs   each municipality once
  record Content(
      long needed,
      List<Source> sources,
      @Nullable Long asked,
      SplitKey key,
      @Nullable String note,
      LocalDate due,
      List<MunicipalNeed> needs) {

    Content {
      sources = List.copyOf(sources);
      needs = List.copyOf(needs);
    }

    /// What all municipalities together are asked for; not above zero when nothing is missing.
    long toAsk() {
      var known = sources.stream().mapToLong(Source::amount).sum();
      return asked == null ? needed - known : asked;
    }
  }

  CofundingRequest {
    shares = List.copyOf(shares);
  }

  String title() {
    return serviceName + " " + year;
  }

  String path() {
    return id.path();
  }

  CofundingRequest withShares(List<MunicipalShare> changed) {
    return new CofundingRequest(
        id, service, serviceName, provider, keeper, year, is, state, rule, sent, changed, version);
  }

  MunicipalShare share(ShareId wanted) {
    return shares.stream().filter(one -> one.id().equals(wanted)).findFirst().orElseThrow();
  }

  boolean allAnswered() {
    return shares.stream().allMatch(MunicipalShare::isAnswered);
  }

  /// Its provider.
  Scoped asking() {
    return Scoped.of(provider.value());
  }

  /// The region, once municipalities were asked.
  Scoped deciding() {
    return keeper == null ? Scoped.EVERYWHERE : Scoped.of(keeper.value());
  }

  /// Who sees costs and clients: the provider and, once asked, the region and each municipality.
  Scoped involved() {
    var all = new HashSet<UUID>();
    all.add(provider.value());
    if (sent != null) {
      if (keeper != null) all.add(keeper.value());
      shares.forEach(one -> all.addAll(one.scopes()));
    }
    return () -> Set.copyOf(all);
  }

  @Override
  public Set<UUID> scopes() {
    var all = new HashSet<>(involved().scopes());
    if (state == CofundingState.CLOSED) all.add(OPEN_TO_ALL);
    return all;
  }
}
