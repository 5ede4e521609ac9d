package org.spoluplan.grants.agreements;

import java.util.UUID;
import org.spoluplan.access.Actor;
import org.spoluplan.access.Audit;
import org.spoluplan.grants.Call;
import org.spoluplan.kernel.Thing;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// New versions of terms and of levels of approval.
@Service
@Transactional
class SettingTerms {

  private final Terms terms;
  private final Payments payments;
  private final Audit audit;

  SettingTerms(Terms terms, Payments payments, Audit audit) {
    this.terms = terms;
    this.payments = payments;
    this.audit = audit;
  }

  void set(Actor actor, Call call, String template, String account) {
    var programme = call.programme().id();
    terms.add(programme, template, account, actor.signedInPerson());
    audit.done(actor, AgreementAction.MANAGE, new Thing("programme", programme.value()));
  }

  void set(Actor actor, PaymentLevel level) {
    payments.put(level);
    audit.done(actor, AgreementAction.MANAGE, new Thing("payment_level", new UUID(0, 0)));
  }
}
