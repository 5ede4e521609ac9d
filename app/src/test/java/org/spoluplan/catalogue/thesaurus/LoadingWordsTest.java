package org.spoluplan.catalogue.thesaurus;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.spoluplan.access.Role;
import org.spoluplan.algorithms.finding.Concept;
import org.spoluplan.algorithms.finding.Listing.Sex;
import org.spoluplan.algorithms.finding.Thesaurus;
import org.spoluplan.testing.ApplicationTest;
import org.spoluplan.testing.TestPeople;
import org.springframework.beans.factory.annotation.Autowired;

/// A newer application brings newer words.
@ApplicationTest
class LoadingWordsTest {

  @Autowired LoadingWords loading;
  @Autowired Editions editions;
  @Autowired TestPeople people;

  @Test
  void aNewerApplicationBringsItsWordsToWhatNobodyChanged() {
    var shipped = shipped("n-gambling");
    older("n-gambling", false);
    loading.load();
    assertThat(last("n-gambling").is()).isEqualTo(shipped);
    int version = last("n-gambling").version();
    loading.load();
    assertThat(last("n-gambling").version()).isEqualTo(version);
  }

  @Test
  void whatPeopleWroteStays() {
    var own = older("n-detox", true);
    loading.load();
    assertThat(last("n-detox").is()).isEqualTo(own);
    editions.add(
        new Edition(shipped("n-detox"), last("n-detox").version() + 1, false, now(), null));
  }

  private Concept older(String id, boolean byPeople) {
    var older =
        new Concept(
            id,
            id,
            List.of("staré slovo"),
            Map.of("AD", 1.0),
            Map.of(),
            Set.of(),
            null,
            null,
            Sex.ANY);
    var by = byPeople ? people.account("Pavla Slovní", Role.COORDINATOR) : null;
    editions.add(new Edition(older, last(id).version() + 1, false, now(), by));
    return older;
  }

  private Edition last(String id) {
    return editions.last(id).orElseThrow();
  }

  private static Concept shipped(String id) {
    return Thesaurus.shipped().concepts().stream()
        .filter(one -> one.id().equals(id))
        .findFirst()
        .orElseThrow();
  }

  private static Instant now() {
    return Instant.parse("2027-03-08T08:00:00Z");
  }
}
