package org.spoluplan.people.signin;

import java.net.URI;
import java.util.Set;
import org.spoluplan.access.Audit;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.web.webauthn.api.AuthenticatorSelectionCriteria;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialRpEntity;
import org.springframework.security.web.webauthn.api.ResidentKeyRequirement;
import org.springframework.security.web.webauthn.api.UserVerificationRequirement;
import org.springframework.security.web.webauthn.management.WebAuthnRelyingPartyOperations;

/// What our passkeys are: kept by the device, and used only after it has made sure who holds it, so
/// that a key alone is enough to sign in.
@Configuration(proxyBeanMethods = false)
@ConditionalOnWebApplication
class PasskeySetup {

  @Bean
  WebAuthnRelyingPartyOperations passkeyOperations(
      PasskeyHolders holders,
      Passkeys passkeys,
      Audit audit,
      @Value("${spoluplan.url}") String url) {
    var address = URI.create(url);
    var here =
        PublicKeyCredentialRpEntity.builder().id(address.getHost()).name("Spoluplán").build();
    var operations =
        new RecordedCeremonies(holders, passkeys, here, Set.of(origin(address)), audit);
    operations.setCustomizeCreationOptions(
        options ->
            options.authenticatorSelection(
                AuthenticatorSelectionCriteria.builder()
                    .residentKey(ResidentKeyRequirement.REQUIRED)
                    .userVerification(UserVerificationRequirement.REQUIRED)
                    .build()));
    operations.setCustomizeRequestOptions(
        options -> options.userVerification(UserVerificationRequirement.REQUIRED));
    return operations;
  }

  private static String origin(URI address) {
    var port = address.getPort() < 0 ? "" : ":" + address.getPort();
    return address.getScheme() + "://" + address.getHost() + port;
  }
}
