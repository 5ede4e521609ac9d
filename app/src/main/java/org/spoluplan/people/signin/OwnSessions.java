package org.spoluplan.people.signin;

import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.spoluplan.access.PersonId;
import org.spoluplan.kernel.Secret;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.session.FindByIndexNameSessionRepository;
import org.springframework.session.Session;
import org.springframework.stereotype.Component;

/// Where a person is signed in.
@Component
@ConditionalOnWebApplication
class OwnSessions {

  static final String DEVICE = "device";

  private final FindByIndexNameSessionRepository<? extends Session> sessions;

  OwnSessions(FindByIndexNameSessionRepository<? extends Session> sessions) {
    this.sessions = sessions;
  }

  /// The latest seen first.
  List<OwnSession> list(PersonId person, @Nullable String here) {
    return of(person).values().stream()
        .filter(session -> !session.isExpired())
        .map(session -> toOwnSession(session, here))
        .sorted(Comparator.comparing(OwnSession::lastSeen).reversed())
        .toList();
  }

  void end(PersonId person, String handle) {
    endThose(person, id -> handle(id).equals(handle));
  }

  /// @param here the session that stays; null ends all
  void endOthers(PersonId person, @Nullable String here) {
    endThose(person, id -> !id.equals(here));
  }

  private void endThose(PersonId person, Predicate<String> which) {
    of(person).keySet().stream().filter(which).forEach(sessions::deleteById);
  }

  private Map<String, ? extends Session> of(PersonId person) {
    return sessions.findByPrincipalName(person.value().toString());
  }

  private static OwnSession toOwnSession(Session session, @Nullable String here) {
    var device = Objects.requireNonNullElse(session.<String>getAttribute(DEVICE), "");
    return new OwnSession(
        handle(session.getId()),
        device,
        session.getLastAccessedTime(),
        session.getId().equals(here));
  }

  private static String handle(String id) {
    return HexFormat.of().formatHex(new Secret(id).hash(), 0, 12);
  }
}
