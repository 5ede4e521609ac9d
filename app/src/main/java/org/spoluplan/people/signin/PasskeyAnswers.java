package org.spoluplan.people.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.UUID;
import org.spoluplan.access.PersonId;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.http.MediaType;
import org.springframework.security.config.ObjectPostProcessor;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.webauthn.authentication.WebAuthnAuthenticationFilter;
import org.springframework.stereotype.Component;

/// After a passkey was proved, the person comes in like by any other way.
@Component
@ConditionalOnWebApplication
class PasskeyAnswers implements ObjectPostProcessor<WebAuthnAuthenticationFilter> {

  private final Welcome welcome;

  PasskeyAnswers(Welcome welcome) {
    this.welcome = welcome;
  }

  @Override
  public <O extends WebAuthnAuthenticationFilter> O postProcess(O filter) {
    filter.setAuthenticationSuccessHandler(this::comeIn);
    return filter;
  }

  private void comeIn(
      HttpServletRequest request, HttpServletResponse response, Authentication proof)
      throws IOException {
    welcome.open(request, response, new PersonId(UUID.fromString(proof.getName())), "passkey");
    response.setContentType(MediaType.APPLICATION_JSON_VALUE);
    response.getWriter().write("{\"authenticated\": true}");
  }
}
