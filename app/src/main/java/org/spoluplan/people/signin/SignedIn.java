package org.spoluplan.people.signin;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.CredentialsContainer;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.userdetails.UserDetails;

/// The principal of a session: the id of a person and nothing that could grow old in it.
final class SignedIn implements UserDetails, CredentialsContainer {

  private static final long serialVersionUID = 1L;

  private final UUID person;
  private @Nullable String passwordHash;

  SignedIn(UUID person, @Nullable String passwordHash) {
    this.person = person;
    this.passwordHash = passwordHash;
  }

  @Override
  public String getUsername() {
    return person.toString();
  }

  @Override
  public @Nullable String getPassword() {
    return passwordHash;
  }

  @Override
  public void eraseCredentials() {
    passwordHash = null;
  }

  @Override
  public Collection<? extends GrantedAuthority> getAuthorities() {
    return List.of();
  }
}
