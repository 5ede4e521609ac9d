package org.spoluplan.grants.financing;

import java.time.Instant;
import org.spoluplan.access.Actor;
import org.spoluplan.access.Audit;
import org.spoluplan.grants.financing.Saving.Refused;
import org.spoluplan.grants.financing.Saving.Saved;
import org.spoluplan.grants.financing.Saving.Warned;
import org.spoluplan.kernel.StandardRefusal;
import org.spoluplan.kernel.Thing;
import org.spoluplan.network.ServiceId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// The region says what its entrustment allows.
@Service
@Transactional
class SettingPayments {

  private final Payments payments;
  private final TypedSources sources;
  private final Watching watching;
  private final TellingOnce telling;
  private final Audit audit;

  SettingPayments(
      Payments payments,
      TypedSources sources,
      Watching watching,
      TellingOnce telling,
      Audit audit) {
    this.payments = payments;
    this.sources = sources;
    this.watching = watching;
    this.telling = telling;
    this.audit = audit;
  }

  /// @param known number of the version that was seen; 0 when there was none
  /// @param seen  mark of the warning that was seen; empty
  Saving<ServiceId> set(
      Actor actor, ServiceId service, int year, Payment.Content is, int known, String seen) {
    sources.lock(service);
    var now = payments.find(service, year);
    if (now.isPresent() && !now.get().is().region().equals(is.region())) {
      return new Refused<>(FinancingRefusal.OTHER_REGION);
    }
    var before = watching.of(service, year);
    var typed = new Payment(service, year, is, actor.signedInPerson(), Instant.EPOCH, 0);
    var warning = OverWarning.of(before, watching.with(before, typed));
    if (warning.isPresent() && !warning.get().seen().equals(seen)) {
      return new Warned<>(warning.get());
    }
    if (!payments.add(service, year, is, actor.signedInPerson(), known)) {
      return new Refused<>(StandardRefusal.CHANGED_MEANWHILE);
    }
    var thing = new Thing("service", service.value());
    audit.done(actor, FinancingAction.SET_PAYMENT, thing, "year=" + year);
    telling.tell(service, year);
    return new Saved<>(service);
  }
}
