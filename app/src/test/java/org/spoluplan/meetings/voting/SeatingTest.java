package org.spoluplan.meetings.voting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.spoluplan.meetings.voting.Votes.arrival;
import static org.spoluplan.meetings.voting.Votes.id;
import static org.spoluplan.meetings.voting.Votes.member;
import static org.spoluplan.meetings.voting.Votes.membership;
import static org.spoluplan.meetings.voting.Votes.person;
import static org.spoluplan.meetings.voting.Votes.substitute;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.spoluplan.meetings.RulesOfProcedure.VoteUnit;
import org.spoluplan.meetings.voting.Member.Function;

class SeatingTest {

  private final Member alena = member("Alena", "Město Lípová");
  private final Member bohdan = member("Bohdan", "Město Lípová");
  private final Member cyril = member("Cyril", "Charita");
  private final Member dana = member("Dana");
  private final Member deputy = substitute("Emil", "Alena");

  @Test
  void aDeputyCountsOnlyWhenPresent() {
    var members = List.of(alena, deputy);

    assertThat(seatOf("Alena", seats(members)).inRoom()).isFalse();
    assertThat(seatOf("Alena", seats(members, deputy)).voters()).containsExactly(person("Emil"));
  }

  @Test
  void aDeputyGivesWayToTheMemberAndPresenceDoesNotGrow() {
    var both = seats(List.of(alena, deputy), deputy, alena);

    assertThat(both).hasSize(1);
    assertThat(both.getFirst().voters()).containsExactly(person("Alena"));
    assertThat(both.getFirst().people()).contains(person("Emil"));
  }

  @Test
  void aMemberWhoIsAlsoADeputyVotesOnce() {
    var doubled = substitute("Dana", "Alena");
    var seats = seats(List.of(alena, dana, doubled), dana, doubled);

    assertThat(seatOf("Alena", seats).inRoom()).isFalse();
    assertThat(seatOf("Dana", seats).voters()).containsExactly(person("Dana"));
  }

  @Test
  void oneDeputyOfTwoMembersSpeaksForOne() {
    var second =
        new Member(
            membership("Emil for Cyril"),
            person("Emil"),
            null,
            false,
            Function.SUBSTITUTE,
            membership("Cyril"),
            "Emil",
            "");
    var seats = seats(List.of(alena, cyril, deputy, second), deputy);

    assertThat(seats).extracting(Seat::inRoom).containsExactly(true, false);
  }

  @Test
  void whereOrganisationsVoteEachHasOneSeatAndAnyOfItsMembersCastsIt() {
    var seats = inRoom(VoteUnit.ORGANISATION, List.of(alena, bohdan, cyril, dana), bohdan, alena);

    assertThat(seats).extracting(Seat::label).containsExactly("Město Lípová", "Charita", "Dana");
    assertThat(seats.getFirst().voters()).containsExactly(person("Bohdan"), person("Alena"));
    assertThat(seats.get(1).inRoom()).isFalse();
  }

  @Test
  void somebodyInTwoBodiesOfAJointMeetingHasOneVote() {
    var again =
        new Member(
            membership("Dana in the other body"),
            person("Dana"),
            null,
            true,
            Function.MEMBER,
            null,
            "Dana",
            "");

    assertThat(seats(List.of(dana, again, cyril), again))
        .extracting(Seat::inRoom)
        .containsExactly(true, false);
  }

  @Test
  void whoIsKnownByNameOnlyIsPresentButCannotVoteOnADevice() {
    var unnamed =
        new Member(membership("Úřad"), null, id("Úřad"), true, Function.MEMBER, null, "", "Úřad");
    var seat = seats(List.of(unnamed), unnamed).getFirst();

    assertThat(seat.inRoom()).isTrue();
    assertThat(seat.voters()).isEmpty();
    assertThat(seat.label()).isEqualTo("Úřad");
  }

  @Test
  void inWritingTheMemberAnswersAndADeputyOnlyForASeatWithoutAName() {
    var unnamed =
        new Member(membership("Úřad"), null, id("Úřad"), true, Function.MEMBER, null, "", "Úřad");
    var seats =
        Seating.inWriting(
            List.of(alena, unnamed, deputy, substitute("Filip", "Úřad")), VoteUnit.PERSON);

    assertThat(seats)
        .extracting(Seat::voters)
        .containsExactly(List.of(person("Alena")), List.of(person("Filip")));
  }

  private static List<Seat> seats(List<Member> members, Member... room) {
    return inRoom(VoteUnit.PERSON, members, room);
  }

  private static List<Seat> inRoom(VoteUnit unit, List<Member> members, Member... room) {
    return Seating.inRoom(members, Arrays.stream(room).map(Votes::arrival).toList(), unit);
  }

  private static Seat seatOf(String name, List<Seat> seats) {
    return new Electorate(seats, null).find(Votes.seat(name)).orElseThrow();
  }

  @Test
  void theOrderOfArrivalDoesNotChangeWhoIsPresent() {
    var members = List.of(alena, cyril, deputy);

    assertThat(seats(members, deputy, cyril, alena))
        .isEqualTo(seats(members, alena, cyril, deputy));
    assertThat(arrival(alena).person()).isEqualTo(person("Alena"));
  }
}
