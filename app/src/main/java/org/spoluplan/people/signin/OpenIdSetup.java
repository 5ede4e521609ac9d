package org.spoluplan.people.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.spoluplan.access.PersonId;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.oauth2.client.OAuth2LoginConfigurer;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.client.OAuth2AuthorizedClient;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.client.registration.ClientRegistrations;
import org.springframework.security.oauth2.client.registration.InMemoryClientRegistrationRepository;
import org.springframework.security.oauth2.client.registration.SupplierClientRegistrationRepository;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizedClientRepository;

/// Signing in through an OpenID Connect provider, when one is configured: `spoluplan.oidc.issuer`,
/// `.client-id`, `.client-secret` and `.name`, the words on the button.
@Configuration(proxyBeanMethods = false)
@ConditionalOnWebApplication
@ConditionalOnProperty("spoluplan.oidc.issuer")
class OpenIdSetup {

  static final String REGISTRATION = "spoluplan";

  /// The provider is asked when somebody first signs in through it: our start does not hang on it.
  @Bean
  ClientRegistrationRepository openIdProviders(
      @Value("${spoluplan.oidc.issuer}") String issuer,
      @Value("${spoluplan.oidc.client-id}") String clientId,
      @Value("${spoluplan.oidc.client-secret}") String clientSecret) {
    return new SupplierClientRegistrationRepository(
        () -> new InMemoryClientRegistrationRepository(ask(issuer, clientId, clientSecret)));
  }

  private static ClientRegistration ask(String issuer, String clientId, String clientSecret) {
    return ClientRegistrations.fromIssuerLocation(issuer)
        .registrationId(REGISTRATION)
        .clientId(clientId)
        .clientSecret(clientSecret)
        .scope("openid", "email", "profile")
        .build();
  }

  @Bean
  OpenIdLogin openIdLogin(OpenIdUsers users, Welcome welcome) {
    return new OpenIdLogin(users, welcome);
  }

  /// How the filter chain takes part.
  record OpenIdLogin(OpenIdUsers users, Welcome welcome)
      implements Customizer<OAuth2LoginConfigurer<HttpSecurity>> {

    @Override
    public void customize(OAuth2LoginConfigurer<HttpSecurity> login) {
      login
          .loginPage("/prihlaseni")
          .authorizedClientRepository(new NothingKept())
          .userInfoEndpoint(endpoint -> endpoint.oidcUserService(users))
          .successHandler(
              (request, response, proof) -> {
                var person = new PersonId(UUID.fromString(proof.getName()));
                welcome.open(request, response, person, "openid");
                response.sendRedirect("/");
              })
          .failureHandler((_, response, _) -> response.sendRedirect("/prihlaseni?chyba=openid"));
    }
  }

  /// We only ask who somebody is; the provider's tokens are of no further use.
  private static final class NothingKept implements OAuth2AuthorizedClientRepository {

    @Override
    @SuppressWarnings("TypeParameterUnusedInFormals") // as the interface has it
    public <T extends OAuth2AuthorizedClient> @Nullable T loadAuthorizedClient(
        String registration, Authentication principal, HttpServletRequest request) {
      return null;
    }

    @Override
    public void saveAuthorizedClient(
        OAuth2AuthorizedClient client,
        Authentication principal,
        HttpServletRequest request,
        HttpServletResponse response) {
      // not kept
    }

    @Override
    public void removeAuthorizedClient(
        String registration,
        Authentication principal,
        HttpServletRequest request,
        HttpServletResponse response) {
      // nothing was kept
    }
  }
}
