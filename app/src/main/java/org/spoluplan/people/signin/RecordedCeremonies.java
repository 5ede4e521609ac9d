package org.spoluplan.people.signin;

import java.util.Set;
import org.spoluplan.access.Actor;
import org.spoluplan.access.Audit;
import org.spoluplan.kernel.NotFound;
import org.spoluplan.kernel.Thing;
import org.springframework.security.web.webauthn.api.CredentialRecord;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialRpEntity;
import org.springframework.security.web.webauthn.management.RelyingPartyRegistrationRequest;
import org.springframework.security.web.webauthn.management.Webauthn4JRelyingPartyOperations;

/// Making and using passkeys as Spring Security does it, with a line of the audit trail for each
/// new key.
final class RecordedCeremonies extends Webauthn4JRelyingPartyOperations {

  private final PasskeyHolders holders;
  private final Audit audit;

  RecordedCeremonies(
      PasskeyHolders holders,
      Passkeys passkeys,
      PublicKeyCredentialRpEntity here,
      Set<String> origins,
      Audit audit) {
    super(holders, passkeys, here, origins);
    this.holders = holders;
    this.audit = audit;
  }

  @Override
  public CredentialRecord registerCredential(RelyingPartyRegistrationRequest request) {
    var made = super.registerCredential(request);
    var holder = holders.findById(made.getUserEntityUserId());
    if (holder == null) throw new NotFound("account", made.getUserEntityUserId());
    var person = java.util.UUID.fromString(holder.getName());
    audit.happened(Actor.NOBODY, "account.passkey-added", new Thing("person", person));
    return made;
  }
}
