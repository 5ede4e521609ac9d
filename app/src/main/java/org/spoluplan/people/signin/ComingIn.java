package org.spoluplan.people.signin;

import org.jspecify.annotations.Nullable;
import org.spoluplan.access.Actors;
import org.spoluplan.access.Audit;
import org.spoluplan.access.PersonId;
import org.spoluplan.kernel.Secret;
import org.spoluplan.kernel.Thing;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Somebody has proved who they are, by whatever way.
@Service
@Transactional
class ComingIn {

  private final Accounts accounts;
  private final KnownDevices devices;
  private final Actors actors;
  private final Audit audit;

  ComingIn(Accounts accounts, KnownDevices devices, Actors actors, Audit audit) {
    this.accounts = accounts;
    this.devices = devices;
    this.actors = actors;
    this.audit = audit;
  }

  /// @param by password, passkey, link or openid
  /// @param device the cookie the browser came with
  /// @return the cookie it leaves with: a planted one is never adopted
  Secret come(PersonId person, String by, @Nullable Secret device) {
    accounts.signedIn(person);
    audit.happened(actors.of(person), "sign-in." + by, new Thing("person", person.value()));
    if (device != null && devices.knows(device, person)) {
      devices.used(device, person);
      return device;
    }
    var known = device != null && devices.knowsSomebody(device) ? device : Secret.random();
    devices.add(known, person);
    return known;
  }
}
