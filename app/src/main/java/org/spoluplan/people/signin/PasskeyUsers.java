package org.spoluplan.people.signin;

import java.util.UUID;
import org.spoluplan.access.PersonDirectory;
import org.spoluplan.access.PersonId;
import org.springframework.security.core.userdetails.User;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.stereotype.Component;

/// Asked by Spring Security after a passkey was proved: may its owner still come in?
@Component
class PasskeyUsers implements UserDetailsService {

  private final PersonDirectory directory;

  PasskeyUsers(PersonDirectory directory) {
    this.directory = directory;
  }

  /// @param id of a person
  @Override
  public UserDetails loadUserByUsername(String id) {
    if (directory.activeName(new PersonId(UUID.fromString(id))).isEmpty()) {
      throw new UsernameNotFoundException("no active account");
    }
    return User.withUsername(id).password("").authorities(java.util.List.of()).build();
  }
}
