package org.spoluplan.meetings.voting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.spoluplan.meetings.voting.Votes.TODAY;
import static org.spoluplan.meetings.voting.Votes.person;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.spoluplan.kernel.Outcome;
import org.spoluplan.kernel.Share;
import org.spoluplan.meetings.Decision;
import org.spoluplan.meetings.Decision.Verdict;
import org.spoluplan.meetings.RulesOfProcedure.MajorityBase;
import org.spoluplan.meetings.RulesOfProcedure.Silence;
import org.spoluplan.meetings.RulesOfProcedure.TieRule;
import org.spoluplan.meetings.RulesOfProcedure.VoteUnit;
import org.spoluplan.meetings.VoteOption;
import org.spoluplan.meetings.voting.VotingRules.Majority;
import org.spoluplan.meetings.voting.VotingRules.Written;

/// Whatever people do in whatever order, a vote keeps its laws.
class VotingProperties {

  private static final int MEMBERS = 6;

  /// One thing that happens at a meeting; `who` counts members and, after them, their deputies.
  record Act(Kind kind, int who, VoteOption option) {

    enum Kind {
      COME,
      LEAVE,
      VOTE,
      VOTE_BY_RECORDER,
      RECUSE,
      REINSTATE,
      OPEN,
      CLOSE,
      WITHDRAW
    }

    boolean ends() {
      return kind == Kind.CLOSE || kind == Kind.WITHDRAW;
    }
  }

  /// A meeting in progress: who is there, in the order they came, and the vote.
  private static final class Meeting {

    private final List<Member> members = new ArrayList<>();
    private final List<Member> room = new ArrayList<>();
    private final List<VoteOption> acknowledged = new ArrayList<>();
    private Motion motion;

    Meeting(Manner manner, VotingRules rules, int already) {
      IntStream.range(0, MEMBERS).forEach(i -> members.add(Votes.member("m" + i)));
      IntStream.range(0, MEMBERS).forEach(i -> members.add(Votes.substitute("d" + i, "m" + i)));
      room.addAll(members.subList(0, already));
      motion = Votes.draft(manner, rules, seats());
    }

    private List<Seat> seats() {
      if (motion != null && !motion.manner().inTheRoom()) {
        return Seating.inWriting(members, VoteUnit.PERSON);
      }
      return Seating.inRoom(members, room.stream().map(Votes::arrival).toList(), VoteUnit.PERSON);
    }

    void act(Act act) {
      var who = members.get(act.who());
      var before = motion;
      switch (act.kind()) {
        case COME -> come(who);
        case LEAVE -> room.remove(who);
        case VOTE -> take(motion.cast(Objects.requireNonNull(who.person()), act.option(), TODAY));
        case VOTE_BY_RECORDER ->
            take(motion.castFor(Votes.seat("m" + act.who() % MEMBERS), act.option(), TODAY));
        case RECUSE -> take(motion.recuse(Votes.seat("m" + act.who() % MEMBERS), "střet"));
        case REINSTATE -> take(motion.reinstate(Votes.seat("m" + act.who() % MEMBERS)));
        case OPEN -> take(motion.open(TODAY));
        case CLOSE -> take(close());
        case WITHDRAW -> take(motion.withdraw());
      }
      motion = motion.seeing(seats(), Votes.seat("m0"));
      if (motion.electorate().voted() > before.electorate().voted()) acknowledged.add(act.option());
    }

    private void come(Member who) {
      if (!room.contains(who)) room.add(who);
    }

    private Outcome<Motion> close() {
      return switch (motion.manner()) {
        case BY_NAME, WRITTEN -> motion.close(TODAY.plusDays(20));
        case SECRET -> motion.closeSecret(() -> Optional.of(Counts.of(acknowledged)));
        case SHOW_OF_HANDS ->
            motion.recordHands(
                new Counts(motion.electorate().present(), 0, 0), VoteOption.AGAINST, TODAY);
      };
    }

    private void take(Outcome<Motion> outcome) {
      if (outcome instanceof Outcome.Done<Motion>(var next)) motion = next;
    }
  }

  @Property(tries = 2000)
  void noOrderOfEventsBreaksALaw(
      @ForAll Manner manner, @ForAll("rules") VotingRules rules, @ForAll("acts") List<Act> acts) {
    var meeting = new Meeting(manner, rules, 0);
    for (var act : acts) {
      var before = meeting.motion;
      meeting.act(act);
      var motion = meeting.motion;
      var electorate = motion.electorate();

      assertThat(electorate.voted()).isLessThanOrEqualTo(electorate.present());
      assertThat(electorate.present()).isLessThanOrEqualTo(electorate.entitled());
      assertThat(electorate.entitled()).isLessThanOrEqualTo(MEMBERS);
      assertThat(electorate.seats()).extracting(Seat::id).doesNotHaveDuplicates();
      if (manner.named()) assertThat(motion.ballots()).hasSize(electorate.voted());
      else assertThat(motion.ballots()).isEmpty();
      motion.ballots().forEach((seat, option) -> assertKept(before, seat, option));
      if (before.isOver()) assertThat(motion).isEqualTo(before);
      if (opened(before, motion) && manner.inTheRoom()) assertThat(motion.isQuorate()).isTrue();
      if (motion.result() != null) assertSound(motion, meeting.acknowledged.size());
    }
  }

  private static void assertKept(Motion before, SeatId seat, VoteOption option) {
    assertThat(before.ballots().getOrDefault(seat, option)).isEqualTo(option);
  }

  private static boolean opened(Motion before, Motion after) {
    return before.state() == MotionState.DRAFT && after.state() == MotionState.OPEN;
  }

  private static void assertSound(Motion motion, int acknowledged) {
    var decision = Objects.requireNonNull(motion.result()).decision();
    var tally = decision.tally();
    assertThat(tally.cast()).isLessThanOrEqualTo(tally.present());
    assertThat(tally.present()).isLessThanOrEqualTo(tally.entitled());
    assertThat(decision.verdict() == Verdict.INQUORATE).isEqualTo(tally.present() < tally.quorum());
    if (decision.adopted()) assertThat(tally.inFavour()).isPositive();
    if (motion.manner() == Manner.BY_NAME) assertThat(tally.cast()).isEqualTo(acknowledged);
    if (motion.manner() == Manner.SECRET) {
      assertThat(tally.cast())
          .isEqualTo(decision.verdict() == Verdict.INQUORATE ? 0 : acknowledged)
          .isNotIn(1, 2);
    }
  }

  @Property
  void theOrderOfBallotsDoesNotMatter(
      @ForAll("rules") VotingRules rules,
      @ForAll("ballots") List<VoteOption> ballots,
      @ForAll Random random) {
    var order = new ArrayList<>(IntStream.range(0, ballots.size()).boxed().toList());
    var straight = byName(rules, ballots, order);
    Collections.shuffle(order, random);

    assertThat(byName(rules, ballots, order)).isEqualTo(straight);
  }

  private static Decision byName(VotingRules rules, List<VoteOption> ballots, List<Integer> order) {
    var meeting = new Meeting(Manner.BY_NAME, withoutQuorum(rules), MEMBERS);
    meeting.act(new Act(Act.Kind.OPEN, 0, VoteOption.ABSTAINED));
    for (int voter : order) meeting.act(new Act(Act.Kind.VOTE, voter, ballots.get(voter)));
    meeting.act(new Act(Act.Kind.CLOSE, 0, VoteOption.ABSTAINED));
    return decision(meeting.motion);
  }

  @Property
  void oneMoreInFavourNeverUndoesAnAdoption(
      @ForAll("rules") VotingRules rules, @ForAll("ballots") List<VoteOption> ballots) {
    var more = new ArrayList<>(ballots);
    var other = more.indexOf(VoteOption.AGAINST);
    if (other < 0) other = more.indexOf(VoteOption.ABSTAINED);
    if (other >= 0) more.set(other, VoteOption.IN_FAVOUR);

    if (inWriting(rules, ballots).adopted()) assertThat(inWriting(rules, more).adopted()).isTrue();
  }

  @Property
  void silenceAsConsentNeverUndoesWhatIsAdoptedWithoutIt(
      @ForAll("rules") VotingRules rules, @ForAll("ballots") List<VoteOption> ballots) {
    var byItself = inWriting(withoutTie(Votes.with(rules, Silence.NOTHING)), ballots);
    var asConsent = inWriting(withoutTie(Votes.with(rules, Silence.CONSENT)), ballots);

    if (byItself.adopted()) assertThat(asConsent.adopted()).isTrue();
  }

  @Property
  void whetherADeputyStaysWhenTheMemberComesChangesNothing(
      @ForAll("rules") VotingRules rules, @ForAll("acts") List<Act> acts) {
    var meeting = new Meeting(Manner.BY_NAME, rules, 0);
    for (var act : acts) {
      meeting.act(act);
      var alone = new ArrayList<>(meeting.room);
      alone.removeIf(who -> who.substituteFor() != null && isHere(meeting, who));
      var withoutDeputies =
          Seating.inRoom(
              meeting.members, alone.stream().map(Votes::arrival).toList(), VoteUnit.PERSON);

      assertThat(withoutDeputies).isEqualTo(meeting.seats());
    }
  }

  private static boolean isHere(Meeting meeting, Member deputy) {
    return meeting.room.stream().anyMatch(other -> other.id().equals(deputy.substituteFor()));
  }

  private static Decision inWriting(VotingRules rules, List<VoteOption> ballots) {
    var seats =
        Seating.inWriting(
            IntStream.range(0, MEMBERS).mapToObj(i -> Votes.member("m" + i)).toList(),
            VoteUnit.PERSON);
    var motion = Votes.open(Manner.WRITTEN, rules, seats).seeing(seats, Votes.seat("m0"));
    for (int i = 0; i < ballots.size(); i++) {
      motion = Votes.done(motion.cast(person("m" + i), ballots.get(i), TODAY));
    }
    return decision(Votes.done(motion.close(TODAY.plusDays(11))));
  }

  private static Decision decision(Motion motion) {
    return Objects.requireNonNull(motion.result()).decision();
  }

  private static VotingRules withoutQuorum(VotingRules rules) {
    return new VotingRules(null, rules.majority(), rules.tie(), rules.unit(), rules.written());
  }

  private static VotingRules withoutTie(VotingRules rules) {
    return Votes.with(rules, TieRule.NOT_ADOPTED);
  }

  @Provide
  Arbitrary<List<VoteOption>> ballots() {
    return Arbitraries.of(VoteOption.class).list().ofMaxSize(MEMBERS);
  }

  /// Half of the meetings begin as meetings do: people come and a vote is opened.
  @Provide
  Arbitrary<List<Act>> acts() {
    var kinds =
        Arbitraries.frequency(
            net.jqwik.api.Tuple.of(6, Act.Kind.COME),
            net.jqwik.api.Tuple.of(3, Act.Kind.LEAVE),
            net.jqwik.api.Tuple.of(8, Act.Kind.VOTE),
            net.jqwik.api.Tuple.of(2, Act.Kind.VOTE_BY_RECORDER),
            net.jqwik.api.Tuple.of(1, Act.Kind.RECUSE),
            net.jqwik.api.Tuple.of(1, Act.Kind.REINSTATE),
            net.jqwik.api.Tuple.of(3, Act.Kind.OPEN),
            net.jqwik.api.Tuple.of(1, Act.Kind.CLOSE));
    var act =
        Combinators.combine(
                kinds,
                Arbitraries.integers().between(0, 2 * MEMBERS - 1),
                Arbitraries.of(VoteOption.class))
            .as(Act::new);
    var coming = Arbitraries.just(arrivals());
    return Combinators.combine(
            Arbitraries.oneOf(coming, Arbitraries.just(List.<Act>of())), act.list().ofMaxSize(40))
        .as(
            (first, rest) ->
                java.util.stream.Stream.concat(first.stream(), rest.stream()).toList());
  }

  private static List<Act> arrivals() {
    var acts = new ArrayList<Act>();
    for (int i = 0; i < MEMBERS; i++) acts.add(new Act(Act.Kind.COME, i, VoteOption.ABSTAINED));
    acts.add(new Act(Act.Kind.OPEN, 0, VoteOption.ABSTAINED));
    return acts;
  }

  @Provide
  Arbitrary<VotingRules> rules() {
    var share =
        Arbitraries.of(
            Share.moreThan(1, 2),
            Share.atLeast(1, 2),
            Share.atLeast(2, 3),
            Share.atLeast(4, 5),
            Share.moreThan(1, 3),
            Share.atLeast(1, 1));
    var majority =
        Combinators.combine(share, Arbitraries.of(MajorityBase.class), Arbitraries.of(true, false))
            .as(Majority::new);
    var written = Arbitraries.of(Silence.class).map(silence -> new Written(true, 3, silence));
    return Combinators.combine(
            share.injectNull(0.2), majority, Arbitraries.of(TieRule.class), written)
        .as(
            (quorum, most, tie, silence) ->
                new VotingRules(quorum, most, tie, VoteUnit.PERSON, silence));
  }
}
