package org.spoluplan.meetings.convening;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.spoluplan.access.PersonId;
import org.spoluplan.kernel.Share;

class SupportTest {

  private static final Share THIRD = Share.atLeast(1, 3);

  @Test
  void aThirdOfSevenIsThree() {
    var voters = voters(7);
    assertThat(Support.of(voters, people(voters, 2), THIRD).isEnough()).isFalse();
    assertThat(Support.of(voters, people(voters, 3), THIRD).isEnough()).isTrue();
  }

  @Test
  void anOrganisationWithOneVoteCountsOnce() {
    var school = UUID.randomUUID();
    var first = new PersonId(UUID.randomUUID());
    var second = new PersonId(UUID.randomUUID());
    var voters = new ArrayList<>(voters(4));
    voters.add(new Voter(first, school));
    voters.add(new Voter(second, school));

    var support = Support.of(voters, List.of(first, second), THIRD);

    assertThat(support).isEqualTo(new Support(1, 5, THIRD));
    assertThat(support.isEnough()).isFalse();
  }

  @Test
  void whoHasNoVoteAnyMoreDoesNotCount() {
    var gone = new PersonId(UUID.randomUUID());
    assertThat(Support.of(voters(3), List.of(gone), THIRD).asking()).isZero();
  }

  @Test
  void aBodyWithoutVotersCannotBeAskedByNobody() {
    assertThat(Support.of(List.of(), List.of(), THIRD).isEnough()).isFalse();
  }

  @Property
  void aThirdIsEnoughExactlyWhenThreeTimesAsManyAreAllOrMore(
      @ForAll @IntRange(min = 1, max = 60) int all, @ForAll @IntRange(min = 0, max = 60) int some) {
    var asking = Math.min(all, some);
    var voters = voters(all);
    assertThat(Support.of(voters, people(voters, asking), THIRD).isEnough())
        .isEqualTo(asking > 0 && 3 * asking >= all);
  }

  private static List<Voter> voters(int count) {
    return IntStream.range(0, count)
        .mapToObj(i -> new Voter(new PersonId(new UUID(7, i)), new UUID(8, i)))
        .toList();
  }

  private static List<PersonId> people(List<Voter> voters, int count) {
    return voters.stream().limit(count).map(Voter::person).toList();
  }
}
