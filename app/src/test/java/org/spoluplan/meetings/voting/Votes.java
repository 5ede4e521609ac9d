package org.spoluplan.meetings.voting;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.spoluplan.access.PersonId;
import org.spoluplan.kernel.Outcome;
import org.spoluplan.kernel.Share;
import org.spoluplan.meetings.MeetingId;
import org.spoluplan.meetings.MembershipId;
import org.spoluplan.meetings.MotionId;
import org.spoluplan.meetings.RulesOfProcedure.MajorityBase;
import org.spoluplan.meetings.RulesOfProcedure.Silence;
import org.spoluplan.meetings.RulesOfProcedure.TieRule;
import org.spoluplan.meetings.RulesOfProcedure.VoteUnit;
import org.spoluplan.meetings.voting.Member.Function;
import org.spoluplan.meetings.voting.VotingRules.Majority;
import org.spoluplan.meetings.voting.VotingRules.Written;

/// Motions, members and rooms for tests of the rules.
final class Votes {

  static final LocalDate TODAY = LocalDate.of(2027, 3, 8);

  /// More than half present, more than half of them in favour.
  static final VotingRules ORDINARY = rules(Share.moreThan(1, 2), MajorityBase.PRESENT);

  private Votes() {}

  static VotingRules rules(@Nullable Share quorum, MajorityBase base) {
    return new VotingRules(
        quorum,
        new Majority(Share.moreThan(1, 2), base, true),
        TieRule.NOT_ADOPTED,
        VoteUnit.PERSON,
        new Written(true, 3, Silence.NOTHING));
  }

  static VotingRules with(VotingRules rules, Majority majority) {
    return new VotingRules(rules.quorum(), majority, rules.tie(), rules.unit(), rules.written());
  }

  static VotingRules with(VotingRules rules, TieRule tie) {
    return new VotingRules(rules.quorum(), rules.majority(), tie, rules.unit(), rules.written());
  }

  static VotingRules with(VotingRules rules, Silence silence) {
    var written = new Written(true, 3, silence);
    return new VotingRules(rules.quorum(), rules.majority(), rules.tie(), rules.unit(), written);
  }

  static Motion draft(Manner manner, VotingRules rules, List<Seat> seats) {
    return new Motion(
        new MotionId(id("motion")),
        new MeetingId(id("meeting")),
        manner,
        MotionState.DRAFT,
        rules,
        new Electorate(seats, null),
        Map.of(),
        manner == Manner.WRITTEN ? TODAY.plusDays(10) : null,
        false,
        null);
  }

  static Motion open(Manner manner, VotingRules rules, List<Seat> seats) {
    return done(draft(manner, rules, seats).open(TODAY));
  }

  /// So many members, the first of them in the room.
  static List<Seat> seats(int entitled, int present) {
    var members = IntStream.range(0, entitled).mapToObj(i -> member("m" + i)).toList();
    return Seating.inRoom(
        members,
        members.subList(0, present).stream().map(Votes::arrival).toList(),
        VoteUnit.PERSON);
  }

  static Member member(String name) {
    return new Member(membership(name), person(name), null, true, Function.MEMBER, null, name, "");
  }

  static Member member(String name, String organisation) {
    return new Member(
        membership(name),
        person(name),
        id(organisation),
        true,
        Function.MEMBER,
        null,
        name,
        organisation);
  }

  static Member substitute(String name, String whose) {
    return new Member(
        membership(name),
        person(name),
        null,
        false,
        Function.SUBSTITUTE,
        membership(whose),
        name,
        "");
  }

  static Arrival arrival(Member member) {
    return new Arrival(member.id(), member.person());
  }

  static MembershipId membership(String name) {
    return new MembershipId(id("membership " + name));
  }

  static PersonId person(String name) {
    return new PersonId(id("person " + name));
  }

  static SeatId seat(String name) {
    return new SeatId(membership(name).value());
  }

  static UUID id(String name) {
    return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
  }

  static <T> T done(Outcome<T> outcome) {
    assertThat(outcome).isInstanceOf(Outcome.Done.class);
    return ((Outcome.Done<T>) outcome).value();
  }

  static boolean isDone(Outcome<?> outcome) {
    return outcome instanceof Outcome.Done<?>;
  }

  static <T> void assertRefused(Outcome<T> outcome, MotionRefusal why) {
    assertThat(outcome).isEqualTo(Outcome.refused(why));
  }
}
