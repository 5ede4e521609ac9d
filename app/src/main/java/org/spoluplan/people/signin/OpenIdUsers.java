package org.spoluplan.people.signin;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.spoluplan.access.PersonId;
import org.spoluplan.kernel.Outcome;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.oauth2.client.oidc.userinfo.OidcUserRequest;
import org.springframework.security.oauth2.client.oidc.userinfo.OidcUserService;
import org.springframework.security.oauth2.client.userinfo.OAuth2UserService;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2Error;
import org.springframework.security.oauth2.core.oidc.user.DefaultOidcUser;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.stereotype.Component;

/// Lets in only whom the directory knows; a stranger gets no session at all.
@Component
class OpenIdUsers implements OAuth2UserService<OidcUserRequest, OidcUser> {

  private final OidcUserService provider = new OidcUserService();
  private final RecognisingIdentity recognising;

  OpenIdUsers(RecognisingIdentity recognising) {
    this.recognising = recognising;
  }

  @Override
  public OidcUser loadUser(OidcUserRequest request) {
    var user = provider.loadUser(request);
    var issuer = Objects.requireNonNull(user.getIssuer(), "issuer").toString();
    var subject = Objects.requireNonNull(user.getSubject(), "subject");
    var verified = Boolean.TRUE.equals(user.getEmailVerified());
    var outcome = recognising.recognise(issuer, subject, verified ? user.getEmail() : null);
    return switch (outcome) {
      case Outcome.Done<PersonId>(var person) -> new Known(person, user);
      case Outcome.Refused<PersonId>(var reason) ->
          throw new OAuth2AuthenticationException(new OAuth2Error(reason.key()));
    };
  }

  /// The identity under the name that all our sessions use: the id of the person.
  private static final class Known extends DefaultOidcUser {

    private static final long serialVersionUID = 1L;

    private final String person;

    Known(PersonId person, OidcUser user) {
      super(AuthorityUtils.NO_AUTHORITIES, user.getIdToken());
      this.person = person.value().toString();
    }

    @Override
    public String getName() {
      return person;
    }

    @Override
    public boolean equals(@Nullable Object other) {
      return super.equals(other) && other instanceof Known known && person.equals(known.person);
    }

    @Override
    public int hashCode() {
      return person.hashCode();
    }
  }
}
