package org.spoluplan.meetings.voting;

import static org.spoluplan.meetings.voting.Votes.done;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.jooq.DSLContext;
import org.spoluplan.Application;
import org.spoluplan.meetings.MotionId;
import org.spoluplan.meetings.VoteOption;
import org.spoluplan.postgres.LocalPostgres;
import org.springframework.boot.builder.SpringApplicationBuilder;

/// The application with people voting in it, in a process of its own that is going to be killed.
/// Says each ballot after it was acknowledged: motion, seat, option.
final class VotesToTheDeath {

  private static final int VOTERS = 24;

  private VotesToTheDeath() {}

  public static void main(String[] arguments) {
    var folder = Path.of(arguments[0]);
    var postgres = LocalPostgres.start(folder.resolve("postgres"));
    var application =
        new SpringApplicationBuilder(Application.class)
            .properties(
                Map.of(
                    "spoluplan.data", folder.toString(),
                    "spring.datasource.url", postgres.jdbcUrl(),
                    "spring.datasource.username", postgres.user(),
                    "spring.datasource.password", postgres.password(),
                    "spring.main.lazy-initialization", "true",
                    "server.port", "0"))
            .run();
    var voting = application.getBean(Voting.class);
    var groups =
        List.of(
            new Group(application.getBean(DSLContext.class)).rules().members(VOTERS),
            new Group(application.getBean(DSLContext.class)).rules().members(VOTERS));
    var byName = open(application, groups.getFirst(), Manner.BY_NAME);
    var secret = open(application, groups.getLast(), Manner.SECRET);
    System.out.println("open " + byName.value() + " " + secret.value());
    var options = List.of(VoteOption.values());
    for (int i = 0; i < VOTERS; i++) {
      vote(voting, byName, groups.getFirst().members.get(i), options.get(i % 3));
      vote(voting, secret, groups.getLast().members.get(i), options.get(i * 7 % 3));
    }
  }

  private static MotionId open(
      org.springframework.context.ApplicationContext application, Group group, Manner manner) {
    var calling = application.getBean(CallingRoll.class);
    for (var member : group.members) done(calling.checkIn(member.actor(), group.meeting, true));
    var chair = group.members.getFirst().actor();
    var proposal = new Proposal(null, "Skupina schvaluje plán.", null, null, manner, null, null);
    var motion = done(application.getBean(Proposing.class).propose(chair, group.meeting, proposal));
    done(application.getBean(Presiding.class).open(chair, motion));
    return motion;
  }

  private static void vote(
      Voting voting, MotionId motion, Group.Someone member, VoteOption option) {
    done(voting.cast(member.actor(), motion, option));
    System.out.println("kept " + motion.value() + " " + member.seat().value() + " " + option);
  }
}
