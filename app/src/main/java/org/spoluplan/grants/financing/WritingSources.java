package org.spoluplan.grants.financing;

import java.util.Set;
import org.spoluplan.access.Actor;
import org.spoluplan.access.Audit;
import org.spoluplan.grants.FundingLine;
import org.spoluplan.grants.FundingLine.Origin;
import org.spoluplan.grants.financing.Saving.Refused;
import org.spoluplan.grants.financing.Saving.Saved;
import org.spoluplan.grants.financing.Saving.Warned;
import org.spoluplan.kernel.Outcome;
import org.spoluplan.kernel.StandardRefusal;
import org.spoluplan.network.ServiceId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Providers and funders say who pays a service.
@Service
@Transactional
class WritingSources {

  private final TypedSources sources;
  private final Watching watching;
  private final TellingOnce telling;
  private final Audit audit;

  WritingSources(TypedSources sources, Watching watching, TellingOnce telling, Audit audit) {
    this.sources = sources;
    this.watching = watching;
    this.telling = telling;
    this.audit = audit;
  }

  /// @param seen mark of the warning that was seen; empty
  Saving<SourceId> add(
      Actor actor,
      ServiceId service,
      int year,
      TypedSource.Content is,
      Origin origin,
      String seen) {
    sources.lock(service);
    var line =
        new FundingLine(
            service, year, is.source(), is.giver(), is.name(), is.amounts(), origin, "", is.note());
    var before = watching.of(service, year);
    var warning = OverWarning.of(before, before.with(watching.line(line)));
    if (warning.isPresent() && !warning.get().seen().equals(seen)) {
      return new Warned<>(warning.get());
    }
    var id = sources.add(service, year, is, origin, actor.signedInPerson());
    audit.done(actor, action(origin), id.thing(), "year=" + year);
    telling.tell(service, year);
    return new Saved<>(id);
  }

  /// @param version that was seen
  Saving<SourceId> change(
      Actor actor, TypedSource source, TypedSource.Content is, int version, String seen) {
    sources.lock(source.service());
    var now = sources.lock(source.service(), source.id());
    if (now.struck()) return new Refused<>(FinancingRefusal.STRUCK);
    if (now.version() != version) return new Refused<>(StandardRefusal.CHANGED_MEANWHILE);
    var before = watching.of(now.service(), now.year());
    var typed =
        new TypedSource(
            now.id(), now.service(), now.year(), is, now.origin(), now.by(), now.at(), false, 0);
    var after = before.without(Set.of(now.path())).with(watching.line(typed.line()));
    var warning = OverWarning.of(before, after);
    if (warning.isPresent() && !warning.get().seen().equals(seen)) {
      return new Warned<>(warning.get());
    }
    sources.change(now, is, actor.signedInPerson());
    audit.done(actor, action(now.origin()), now.id().thing(), "year=" + now.year());
    telling.tell(now.service(), now.year());
    return new Saved<>(now.id());
  }

  /// It was a mistake: it stays to be read, and counts no more.
  Outcome<SourceId> strike(Actor actor, TypedSource source) {
    var now = sources.lock(source.service(), source.id());
    if (now.struck()) return Outcome.refused(FinancingRefusal.STRUCK);
    sources.strike(now.id(), actor.signedInPerson());
    audit.done(actor, action(now.origin()), now.id().thing(), "struck=true");
    return Outcome.done(now.id());
  }

  private static FinancingAction action(Origin origin) {
    return origin == Origin.PROVIDER ? FinancingAction.DECLARE : FinancingAction.GIVE;
  }
}
