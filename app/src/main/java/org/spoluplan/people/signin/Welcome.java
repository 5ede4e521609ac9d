package org.spoluplan.people.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.spoluplan.access.PersonId;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.http.HttpHeaders;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.security.web.csrf.CsrfTokenRepository;
import org.springframework.security.web.csrf.XorCsrfTokenRequestAttributeHandler;
import org.springframework.stereotype.Component;

/// Opens the session of somebody who has proved who they are: a new id for it, a new token for
/// forms, and the cookie by which the browser is known again. The session holds the id of the
/// person and nothing that could grow old in it.
@Component
@ConditionalOnWebApplication
class Welcome {

  private final ComingIn comingIn;
  private final CsrfTokenRepository tokens;
  private final SecurityContextRepository contexts = new HttpSessionSecurityContextRepository();

  Welcome(ComingIn comingIn, CsrfTokenRepository tokens) {
    this.comingIn = comingIn;
    this.tokens = tokens;
  }

  void open(HttpServletRequest request, HttpServletResponse response, PersonId person, String by) {
    var device = comingIn.come(person, by, DeviceCookie.of(request));
    var session = request.getSession();
    request.changeSessionId();
    session.setAttribute(
        OwnSessions.DEVICE, DeviceName.of(request.getHeader(HttpHeaders.USER_AGENT)));
    var context =
        new SecurityContextImpl(
            UsernamePasswordAuthenticationToken.authenticated(
                person.value().toString(), null, AuthorityUtils.NO_AUTHORITIES));
    SecurityContextHolder.setContext(context);
    contexts.saveContext(context, request, response);
    tokens.saveToken(null, request, response);
    var token = tokens.loadDeferredToken(request, response);
    new XorCsrfTokenRequestAttributeHandler().handle(request, response, token);
    DeviceCookie.set(request, response, device);
  }
}
