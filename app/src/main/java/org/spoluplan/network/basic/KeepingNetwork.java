package org.spoluplan.network.basic;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.spoluplan.access.Actor;
import org.spoluplan.access.Audit;
import org.spoluplan.kernel.Outcome;
import org.spoluplan.kernel.StandardRefusal;
import org.spoluplan.kernel.Thing;
import org.spoluplan.network.ServiceId;
import org.spoluplan.network.basic.NetworkVersion.Decision;
import org.spoluplan.people.OrganisationId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Versions of the network are made, filled and put in force. What the council resolved is never
/// rewritten.
@Service
@Transactional
class KeepingNetwork {

  private final Versions versions;
  private final NetworkEntries entries;
  private final Audit audit;

  KeepingNetwork(Versions versions, NetworkEntries entries, Audit audit) {
    this.versions = versions;
    this.entries = entries;
    this.audit = audit;
  }

  /// A draft with all that the last version has.
  VersionId add(
      Actor actor, String region, OrganisationId keeper, int year, @Nullable String note) {
    versions.lockRegion(region);
    var last = last(region, keeper);
    var id = versions.add(region, keeper, year, note);
    last.ifPresent(from -> entries.of(from.id()).forEach(entry -> entries.add(id, entry.is())));
    return kept(actor, id);
  }

  private Optional<NetworkVersion> last(String region, OrganisationId keeper) {
    return versions.of(region).stream()
        .filter(one -> one.keeper().equals(keeper) && !one.isDraft())
        .findFirst();
  }

  Outcome<VersionId> putInForce(Actor actor, VersionId id, int version, Decision decision) {
    versions.lockRegion(versions.get(id).region());
    var draft = versions.lock(id);
    if (!draft.isDraft()) return Outcome.refused(NetworkRefusal.ALREADY_IN_FORCE);
    if (beginsWithAnother(draft, decision)) return Outcome.refused(NetworkRefusal.SAME_DAY);
    if (!versions.decide(id, version, decision)) {
      return Outcome.refused(StandardRefusal.CHANGED_MEANWHILE);
    }
    return Outcome.done(kept(actor, id));
  }

  private boolean beginsWithAnother(NetworkVersion draft, Decision decision) {
    return versions.of(draft.region()).stream()
        .map(NetworkVersion::decision)
        .anyMatch(other -> other != null && other.from().equals(decision.from()));
  }

  Outcome<EntryId> add(Actor actor, VersionId in, NetworkEntry entry) {
    if (!versions.lock(in).isDraft()) return Outcome.refused(NetworkRefusal.ALREADY_IN_FORCE);
    if (entries.find(in, entry.service()).isPresent()) {
      return Outcome.refused(NetworkRefusal.SERVICE_TWICE);
    }
    var id = entries.add(in, entry);
    kept(actor, in);
    return Outcome.done(id);
  }

  Outcome<EntryId> change(Actor actor, StoredEntry stored, int version, NetworkEntry entry) {
    if (!versions.lock(stored.in()).isDraft()) {
      return Outcome.refused(NetworkRefusal.ALREADY_IN_FORCE);
    }
    if (!entries.change(stored.id(), version, entry)) {
      return Outcome.refused(StandardRefusal.CHANGED_MEANWHILE);
    }
    kept(actor, stored.in());
    return Outcome.done(stored.id());
  }

  Outcome<VersionId> remove(Actor actor, StoredEntry stored) {
    if (!versions.lock(stored.in()).isDraft()) {
      return Outcome.refused(NetworkRefusal.ALREADY_IN_FORCE);
    }
    entries.remove(stored.id());
    return Outcome.done(kept(actor, stored.in()));
  }

  /// The draft has from now on exactly these services.
  ///
  /// @param asSeen whether its services are still those that somebody compared with
  Outcome<VersionId> replace(
      Actor actor, VersionId id, List<NetworkEntry> wanted, Predicate<List<StoredEntry>> asSeen) {
    if (!versions.lock(id).isDraft()) return Outcome.refused(NetworkRefusal.ALREADY_IN_FORCE);
    var now = entries.of(id);
    if (!asSeen.test(now)) return Outcome.refused(StandardRefusal.CHANGED_MEANWHILE);
    var before = now.stream().map(StoredEntry::is).toList();
    var difference = Difference.between(before, wanted);
    var known = new HashMap<ServiceId, StoredEntry>();
    now.forEach(one -> known.put(one.is().service(), one));
    for (var ended : difference.ended()) entries.remove(stored(known, ended.service()).id());
    for (var changed : difference.changed()) {
      var stored = stored(known, changed.service());
      entries.change(stored.id(), stored.version(), changed.after());
    }
    difference.added().forEach(entry -> entries.add(id, entry));
    return Outcome.done(kept(actor, id));
  }

  private static StoredEntry stored(Map<ServiceId, StoredEntry> known, ServiceId service) {
    return Objects.requireNonNull(known.get(service));
  }

  private VersionId kept(Actor actor, VersionId id) {
    audit.done(actor, NetworkAction.KEEP, new Thing("network_version", id.value()));
    return id;
  }
}
