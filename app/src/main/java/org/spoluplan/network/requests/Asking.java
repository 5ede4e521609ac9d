package org.spoluplan.network.requests;

import java.time.Clock;
import org.spoluplan.kernel.Today;
import org.spoluplan.notifications.Letters;
import org.spoluplan.people.OrganisationId;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Municipalities are asked for their statements, and reminded once when the day comes nearer.
@Service
@Transactional
class Asking {

  private final Statements statements;
  private final Requests requests;
  private final Offices offices;
  private final StatementLetters writer;
  private final Letters letters;
  private final Clock clock;

  Asking(
      Statements statements,
      Requests requests,
      Offices offices,
      StatementLetters writer,
      Letters letters,
      Clock clock) {
    this.statements = statements;
    this.requests = requests;
    this.offices = offices;
    this.writer = writer;
    this.letters = letters;
    this.clock = clock;
  }

  /// Every municipality concerned, each by itself.
  void all(NetworkRequest request, Demands demands) {
    for (var code : request.is().municipalities()) {
      var office = offices.of(code).orElse(null);
      var id =
          statements.add(request.id(), code, office, demands, Today.of(clock), clock.instant());
      if (office != null) write(request, statements.get(id), false);
    }
  }

  /// Says who speaks for the municipality, from now on in other requests too.
  void assign(NetworkRequest request, Statement statement, OrganisationId office) {
    offices.keep(statement.municipality(), office);
    statements.assign(statement.id(), office);
    write(request, statements.get(statement.id()), false);
  }

  @Scheduled(cron = "${spoluplan.reminders:0 15 7-18 * * *}", zone = "Europe/Prague")
  void remind() {
    for (var statement : statements.toRemind(Today.of(clock))) {
      var request = requests.get(statement.request());
      statements.markReminded(statement.id(), clock.instant());
      if (!request.state().isOver()) write(request, statement, true);
    }
  }

  private void write(NetworkRequest request, Statement statement, boolean again) {
    writer.write(request, statement, again).forEach(letters::post);
  }
}
