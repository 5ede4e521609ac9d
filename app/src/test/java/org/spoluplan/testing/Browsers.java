package org.spoluplan.testing;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.options.Cookie;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import org.spoluplan.access.PersonId;
import org.springframework.context.ApplicationContext;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.session.Session;
import org.springframework.session.SessionRepository;

/// The computers of one test: each [Visitor] has cookies and windows of their own.
public final class Browsers {

  private final Browser browser;
  private final ApplicationContext application;
  private final List<Visitor> visitors = new ArrayList<>();

  Browsers(Browser browser, ApplicationContext application) {
    this.browser = browser;
    this.application = application;
  }

  /// Somebody who has not signed in.
  public Visitor nobody() {
    var visitor = new Visitor(browser, url());
    visitors.add(visitor);
    return visitor;
  }

  /// A person with an account, signed in without going through the sign-in page.
  public Visitor of(PersonId person) {
    var visitor = nobody();
    SessionRepository<?> sessions = application.getBean(SessionRepository.class);
    var id = session(person, sessions);
    var value = Base64.getEncoder().encodeToString(id.getBytes(StandardCharsets.UTF_8));
    visitor.page().context().addCookies(List.of(new Cookie("SESSION", value).setUrl(url())));
    return visitor;
  }

  /// Somebody goes away, so that a long story needs no window for each of its people.
  public void leave(Visitor visitor) {
    visitor.requireQuiet();
    visitors.remove(visitor);
    visitor.close();
  }

  public String url() {
    return application.getEnvironment().getRequiredProperty("spoluplan.url");
  }

  private static <S extends Session> String session(
      PersonId person, SessionRepository<S> sessions) {
    var session = sessions.createSession();
    var proof =
        UsernamePasswordAuthenticationToken.authenticated(
            person.value().toString(), null, AuthorityUtils.NO_AUTHORITIES);
    session.setAttribute("SPRING_SECURITY_CONTEXT", new SecurityContextImpl(proof));
    sessions.save(session);
    return session.getId();
  }

  void close() {
    try {
      visitors.forEach(Visitor::requireQuiet);
    } finally {
      visitors.forEach(Visitor::close);
    }
  }
}
