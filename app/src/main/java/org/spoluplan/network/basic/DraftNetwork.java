package org.spoluplan.network.basic;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.spoluplan.access.Actor;
import org.spoluplan.kernel.DateRange;
import org.spoluplan.network.ServiceId;
import org.spoluplan.people.OrganisationId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// The draft that the region is working on, for what requests bring into it.
@Service
@Transactional
public class DraftNetwork {

  private static final DateRange OPEN = new DateRange(null, null);

  private final Versions versions;
  private final NetworkEntries entries;
  private final KeepingNetwork keeping;

  DraftNetwork(Versions versions, NetworkEntries entries, KeepingNetwork keeping) {
    this.versions = versions;
    this.entries = entries;
    this.keeping = keeping;
  }

  /// What the network is to say of a service.
  ///
  /// @param amountE2 hundredths of the unit
  public record Wanted(ServiceId service, String level, String form, String unit, long amountE2) {}

  /// "2028/1"; empty when the region has no draft.
  @Transactional(readOnly = true)
  public Optional<String> label(String region, OrganisationId keeper) {
    return draft(region, keeper).map(NetworkVersion::label);
  }

  /// A new entry, or new values of the one that the draft has; other values stay.
  ///
  /// @return empty when the region has no draft
  public Optional<EntryId> put(Actor actor, String region, OrganisationId keeper, Wanted wanted) {
    return draft(region, keeper).flatMap(draft -> put(actor, draft, wanted));
  }

  private Optional<EntryId> put(Actor actor, NetworkVersion draft, Wanted wanted) {
    var units = new NetworkUnits(wanted.form(), wanted.unit(), wanted.amountE2(), null);
    var known = entries.find(draft.id(), wanted.service());
    var outcome =
        known.isEmpty()
            ? keeping.add(
                actor,
                draft.id(),
                new NetworkEntry(
                    wanted.service(), wanted.level(), OPEN, null, null, List.of(units)))
            : keeping.change(
                actor, known.get(), known.get().version(), changed(known.get(), wanted, units));
    return outcome.either(Optional::of, _ -> Optional.empty());
  }

  private static NetworkEntry changed(StoredEntry stored, Wanted wanted, NetworkUnits units) {
    var is = stored.is();
    var minimum = is.units(wanted.form(), wanted.unit()).map(NetworkUnits::minimumE2);
    var kept = minimum.filter(one -> one <= units.amountE2()).orElse(null);
    var all =
        new ArrayList<>(
            is.units().stream()
                .filter(
                    one -> !one.form().equals(wanted.form()) || !one.unit().equals(wanted.unit()))
                .toList());
    all.add(new NetworkUnits(units.form(), units.unit(), units.amountE2(), kept));
    return new NetworkEntry(
        is.service(), wanted.level(), is.valid(), is.entrustment(), is.note(), all);
  }

  private Optional<NetworkVersion> draft(String region, OrganisationId keeper) {
    return versions.of(region).stream()
        .filter(one -> one.isDraft() && one.keeper().equals(keeper))
        .findFirst();
  }
}
