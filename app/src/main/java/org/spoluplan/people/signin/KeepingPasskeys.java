package org.spoluplan.people.signin;

import org.spoluplan.access.Actor;
import org.spoluplan.access.Audit;
import org.spoluplan.kernel.NotFound;
import org.spoluplan.kernel.Thing;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Naming and throwing away one's own passkeys. Spring Security makes them.
@Service
@Transactional
class KeepingPasskeys {

  private final Passkeys passkeys;
  private final Audit audit;

  KeepingPasskeys(Passkeys passkeys, Audit audit) {
    this.passkeys = passkeys;
    this.audit = audit;
  }

  void rename(Actor actor, String id, String label) {
    if (!passkeys.rename(actor.signedInPerson(), id, label)) throw new NotFound("passkey", id);
  }

  void delete(Actor actor, String id) {
    var person = actor.signedInPerson();
    if (!passkeys.delete(person, id)) throw new NotFound("passkey", id);
    audit.happened(actor, "account.passkey-deleted", new Thing("person", person.value()));
  }
}
