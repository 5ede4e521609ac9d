package org.spoluplan.notifications.outbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.spoluplan.notifications.db.Tables.EVENT_PUBLICATION;

import java.time.Duration;
import java.util.UUID;
import org.jooq.DSLContext;
import org.junit.jupiter.api.Test;
import org.spoluplan.Application;
import org.spoluplan.access.PersonId;
import org.spoluplan.people.NewPasswordRequested;
import org.spoluplan.people.PersonInvited;
import org.spoluplan.testing.ApplicationTest;
import org.spoluplan.testing.TestClock;
import org.spoluplan.testing.TestDatabase;
import org.spoluplan.testing.TestPeople;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Import;
import org.springframework.transaction.support.TransactionTemplate;

/// What other capabilities announce becomes letters, once and without fail.
@ApplicationTest
@Import(Post.class)
class SignInLettersTest {

  private static final Duration SOON = Duration.ofSeconds(20);

  @Autowired ApplicationEventPublisher events;
  @Autowired TransactionTemplate transactions;
  @Autowired TestPeople people;
  @Autowired DSLContext sql;
  @Autowired Post post;

  @Test
  void whoeverIsInvitedGetsALetterThatNobodyElseCanRead() {
    var person = people.person("Emílie Hanzelínová");
    publish(new PersonInvited(person, "https://x/pozvani/tajne", TestClock.START));
    awaitLetter(person, "Pozvání do Spoluplánu");
    assertThat(post.of(person.value()).getFirst().body()).isEmpty();
    assertThat(post.of(person.value()).getFirst().state()).isEqualTo(Message.State.WITHHELD);
  }

  @Test
  void aFinishedEventLeavesNoLinkBehind() {
    var person = people.person("Emílie Hanzelínová");
    publish(new NewPasswordRequested(person, "https://x/heslo/tajne-heslo", TestClock.START));
    awaitLetter(person, "Nové heslo do Spoluplánu");
    await().atMost(SOON).until(() -> publications(person) == 0);
  }

  @Test
  void anEventThatWasNotHandledIsHandledAfterARestart() {
    var person = new PersonId(UUID.randomUUID());
    publish(new PersonInvited(person, "https://x/pozvani/tajne", TestClock.START));
    await().atMost(SOON).until(() -> publications(person) == 1);
    people.person(person, "Radovan Šebestík");
    var postgres = TestDatabase.postgres();
    try (var _ =
        new SpringApplicationBuilder(Application.class)
            .run(
                "--server.port=0",
                "--spring.datasource.url=" + postgres.jdbcUrl(),
                "--spring.datasource.username=" + postgres.user(),
                "--spring.datasource.password=" + postgres.password())) {
      awaitLetter(person, "Pozvání do Spoluplánu");
      await().atMost(SOON).until(() -> publications(person) == 0);
    }
  }

  @Test
  void anInvitationThatWasTakenBackIsNotWritten() {
    var person = people.person("Ludmila Seifrtová");
    transactions.executeWithoutResult(
        transaction -> {
          events.publishEvent(new PersonInvited(person, "https://x/y", TestClock.START));
          transaction.setRollbackOnly();
        });
    assertThat(publications(person)).isZero();
    assertThat(post.of(person.value())).isEmpty();
  }

  private void publish(Object event) {
    transactions.executeWithoutResult(_ -> events.publishEvent(event));
  }

  private void awaitLetter(PersonId person, String subject) {
    await()
        .atMost(SOON)
        .untilAsserted(
            () ->
                assertThat(post.of(person.value()))
                    .singleElement()
                    .extracting(Message::subject)
                    .isEqualTo(subject));
  }

  private int publications(PersonId person) {
    return sql.fetchCount(
        EVENT_PUBLICATION, EVENT_PUBLICATION.SERIALIZED_EVENT.contains(person.value().toString()));
  }
}
