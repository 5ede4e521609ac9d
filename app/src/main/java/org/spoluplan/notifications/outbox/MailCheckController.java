package org.spoluplan.notifications.outbox;

import java.time.Clock;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.spoluplan.access.Access;
import org.spoluplan.access.Scoped;
import org.spoluplan.notifications.LetterId;
import org.spoluplan.page.Html;
import org.spoluplan.page.Page;
import org.spoluplan.page.Redirect;
import org.spoluplan.page.Reply;
import org.spoluplan.people.People;
import org.spoluplan.people.Person;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;

/// Whether mail goes out: what is set, what waits, and a letter on trial.
@Controller
class MailCheckController {

  /// @param email of the reader
  record View(
      boolean on,
      String server,
      String user,
      String from,
      int waiting,
      int failed,
      Optional<String> email) {}

  private static final String PATH = "/posta/server";

  private final Access access;
  private final MailServer server;
  private final MailSettings settings;
  private final Outbox outbox;
  private final People people;
  private final Clock clock;

  MailCheckController(
      Access access,
      MailServer server,
      MailSettings settings,
      Outbox outbox,
      People people,
      Clock clock) {
    this.access = access;
    this.server = server;
    this.settings = settings;
    this.outbox = outbox;
    this.people = people;
    this.clock = clock;
  }

  @GetMapping(PATH)
  Reply show(Page page) {
    access.require(page.actor(), LetterAction.CHECK_MAIL, Scoped.EVERYWHERE);
    var view =
        new View(
            server.isConfigured(),
            settings.server(),
            settings.user(),
            server.from(),
            outbox.count(Message.State.WAITING),
            outbox.count(Message.State.FAILED),
            Optional.ofNullable(reader(page).email()));
    return Html.of((out, i) -> JtemailGenerated.render(out, i, page, view));
  }

  /// Sent at once and kept nowhere: what the server answers is said on the page.
  @PostMapping(PATH + "/zkouska")
  Reply trial(Page page) {
    access.require(page.actor(), LetterAction.CHECK_MAIL, Scoped.EVERYWHERE);
    var reader = reader(page);
    if (!server.isConfigured()) return Redirect.to(PATH).warning(page.t("mail.off"));
    if (reader.email() == null) return Redirect.to(PATH).warning(page.t("mail.trial.no-address"));
    return server
        .send(letter(page, reader))
        .map(fault -> Redirect.to(PATH).warning(page.t("mail.trial.fault", fault.text())))
        .orElseGet(() -> Redirect.to(PATH).saying(taken(page, reader.email())));
  }

  private static String taken(Page page, @Nullable String email) {
    return page.t("mail.trial.taken", Objects.requireNonNull(email));
  }

  private Message letter(Page page, Person reader) {
    return new Message(
        new LetterId(UUID.randomUUID()),
        reader.fullName(),
        reader.email(),
        page.t("mail.trial.subject"),
        page.t("mail.trial.body"),
        null,
        null,
        null,
        null,
        Set.of(),
        false,
        null,
        clock.instant(),
        null,
        0,
        null,
        null,
        null);
  }

  private Person reader(Page page) {
    return people.get(page.actor().signedInPerson());
  }
}
