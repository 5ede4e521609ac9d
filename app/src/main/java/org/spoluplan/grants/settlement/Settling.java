package org.spoluplan.grants.settlement;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.spoluplan.access.Actor;
import org.spoluplan.access.Audit;
import org.spoluplan.documents.FileId;
import org.spoluplan.documents.Files;
import org.spoluplan.documents.Upload;
import org.spoluplan.grants.Agreement;
import org.spoluplan.grants.AgreementState;
import org.spoluplan.grants.Agreements;
import org.spoluplan.grants.ApplicationId;
import org.spoluplan.grants.Applications;
import org.spoluplan.grants.CostItems;
import org.spoluplan.kernel.Outcome;
import org.spoluplan.kernel.StandardRefusal;
import org.spoluplan.kernel.Today;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// People of the provider write a settlement and submit it.
@Service
@Transactional
class Settling {

  static final int MOST_ENTRIES = 3000;

  private final Agreements agreements;
  private final Applications applications;
  private final Settlements settlements;
  private final Entries entries;
  private final GroundsOf grounds;
  private final CostItems items;
  private final Files files;
  private final SettlementLetters letters;
  private final Audit audit;
  private final Clock clock;

  Settling(
      Agreements agreements,
      Applications applications,
      Settlements settlements,
      Entries entries,
      GroundsOf grounds,
      CostItems items,
      Files files,
      SettlementLetters letters,
      Audit audit,
      Clock clock) {
    this.agreements = agreements;
    this.applications = applications;
    this.settlements = settlements;
    this.entries = entries;
    this.grounds = grounds;
    this.items = items;
    this.files = files;
    this.letters = letters;
    this.audit = audit;
    this.clock = clock;
  }

  /// The settlement, locked, when it may be written.
  private Outcome<Settlement> written(ApplicationId id) {
    var agreement = agreements.find(id).map(Agreement::state);
    if (!agreement.equals(Optional.of(AgreementState.SIGNED))) {
      return Outcome.refused(SettlementRefusal.NO_AGREEMENT);
    }
    var settlement = settlements.lock(id);
    return settlement.state().isWritten()
        ? Outcome.done(settlement)
        : Outcome.refused(SettlementRefusal.NOT_WRITTEN);
  }

  /// @param version that the writer saw
  Outcome<ApplicationId> save(Actor actor, ApplicationId id, Report report, int version) {
    return current(id, version)
        .map(
            _ -> {
              settlements.put(id, report);
              return done(actor, id);
            });
  }

  Outcome<ApplicationId> save(Actor actor, ApplicationId id, Totals totals, int version) {
    return current(id, version)
        .map(
            _ -> {
              settlements.put(id, totals);
              return done(actor, id);
            });
  }

  private Outcome<Settlement> current(ApplicationId id, int version) {
    return written(id)
        .then(
            one ->
                one.version() == version
                    ? Outcome.done(one)
                    : Outcome.refused(StandardRefusal.CHANGED_MEANWHILE));
  }

  private ApplicationId done(Actor actor, ApplicationId id) {
    audit.done(actor, SettlementAction.WRITE, id.thing());
    return id;
  }

  /// What is there already is not added again.
  ///
  /// @return how many were added
  Outcome<Integer> add(Actor actor, ApplicationId id, List<Entry> found) {
    return written(id).then(_ -> addNew(actor, id, found));
  }

  private Outcome<Integer> addNew(Actor actor, ApplicationId id, List<Entry> found) {
    var known = entries.of(id);
    if (known.size() + found.size() > MOST_ENTRIES) {
      return Outcome.refused(SettlementRefusal.TOO_MANY_ENTRIES);
    }
    var seen = known.stream().map(Settling::likeness).collect(Collectors.toSet());
    var fresh = found.stream().filter(one -> !seen.contains(likeness(one))).toList();
    var assigning = assigning(id);
    var budget = grounds.of(agreements.get(id)).budget().keySet();
    entries.add(id, fresh.stream().map(one -> assigned(one, assigning, budget)).toList());
    done(actor, id);
    return Outcome.done(fresh.size());
  }

  private static List<Object> likeness(Entry entry) {
    return List.of(entry.documentKey(), entry.what(), entry.issued(), entry.total());
  }

  private Assigning assigning(ApplicationId id) {
    var provider = applications.get(id).provider();
    return new Assigning(items.costs(Today.of(clock)), entries.habits(provider));
  }

  /// To a line that the grant does not pay nothing is charged.
  private static Entry assigned(Entry entry, Assigning assigning, Set<String> budget) {
    if (entry.item() != null) return entry;
    var item = assigning.item(entry).orElse(null);
    var paid = item == null || budget.contains(item);
    return entry.with(item, paid ? entry.charged() : 0);
  }

  /// The print of books is kept with the settlement.
  Outcome<FileId> attach(Actor actor, ApplicationId id, Upload upload) {
    return written(id)
        .then(_ -> files.add(upload, actor))
        .map(
            file -> {
              settlements.add(id, file, actor.signedInPerson());
              done(actor, id);
              return file;
            });
  }

  Outcome<ApplicationId> put(Actor actor, ApplicationId id, List<Entry> changed) {
    return written(id)
        .map(
            _ -> {
              changed.forEach(one -> entries.put(id, one));
              return done(actor, id);
            });
  }

  Outcome<ApplicationId> remove(Actor actor, ApplicationId id, UUID entry) {
    return written(id)
        .map(
            _ -> {
              entries.remove(id, entry);
              return done(actor, id);
            });
  }

  Outcome<ApplicationId> submit(Actor actor, ApplicationId id) {
    if (settlements.of(id).state() == SettlementState.SUBMITTED) return Outcome.done(id);
    return written(id).then(one -> submit(actor, one));
  }

  private Outcome<ApplicationId> submit(Actor actor, Settlement settlement) {
    var id = settlement.id();
    var known = grounds.of(agreements.get(id));
    if (Checks.of(known).stream().anyMatch(one -> one.kind().isFault())) {
      return Outcome.refused(SettlementRefusal.FAULTY);
    }
    settlements.submit(settlement, SettlementJson.write(known), actor.signedInPerson());
    letters.submitted(id, settlements.of(id));
    audit.done(actor, SettlementAction.SUBMIT, id.thing());
    return Outcome.done(id);
  }

  /// Late or not, by the day of the call or of the return for completion.
  static boolean isLate(Settlement settlement, LocalDate settleBy, LocalDate today) {
    @Nullable LocalDate mended = settlement.completeBy();
    return settlement.state().isWritten() && today.isAfter(mended == null ? settleBy : mended);
  }
}
