package org.spoluplan.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;
import org.spoluplan.access.Actor;
import org.spoluplan.access.PersonId;
import org.spoluplan.access.Role;
import org.spoluplan.access.Standing;
import org.spoluplan.kernel.Thing;
import org.spoluplan.testing.ApplicationTest;
import org.springframework.beans.factory.annotation.Autowired;

/// How much of what people look for is among the first ten hits, on an invented corpus
/// (`search/corpus.txt`) and queries as people type them (`search/queries.txt`).
@ApplicationTest
class RelevanceTest {

  private static final double ENOUGH = 0.9;

  /// Hits that are open to all and were left in the index by other tests; they do not count.
  private static final int OTHERS = 90;

  @Autowired SearchIndex index;

  private final Map<UUID, String> keys = new HashMap<>();
  private Actor reader;

  @BeforeEach
  void aMemberOfAGroupWithARichPast() throws IOException {
    var group = UUID.randomUUID();
    for (var line : lines("corpus.txt")) {
      var parts = line.split("\\|", 3);
      var id = UUID.nameUUIDFromBytes(line.getBytes(StandardCharsets.UTF_8));
      keys.put(id, parts[0].strip());
      index.put(
          new Entry(
              new Thing("conclusion", id),
              parts[1].strip(),
              parts[2].strip(),
              "/" + id,
              null,
              Set.of(group)));
    }
    reader =
        Actor.signedIn(
            new PersonId(UUID.randomUUID()), "", List.of(new Standing(Role.MEMBER, group)));
  }

  @Test
  void nineTenthsOfWhatPeopleLookForIsAmongTheFirstTen(TestReporter report) throws IOException {
    var recalls = new ArrayList<Double>();
    var missed = new ArrayList<String>();
    var right = 0;
    for (var line : lines("queries.txt")) {
      var query = line.split("=", 2);
      var wanted = new HashSet<>(Arrays.asList(query[1].strip().split(" ")));
      var found =
          index.find(reader, query[0].strip(), OTHERS + 10).stream()
              .filter(hit -> keys.containsKey(hit.thing().id()))
              .map(hit -> keys.getOrDefault(hit.thing().id(), "?"))
              .limit(10)
              .toList();
      if (!found.isEmpty() && wanted.contains(found.getFirst())) right++;
      var lost = new HashSet<>(wanted);
      found.forEach(lost::remove);
      recalls.add(1 - (double) lost.size() / wanted.size());
      if (!lost.isEmpty()) missed.add(query[0].strip() + ": " + lost);
    }
    var recall = recalls.stream().mapToDouble(Double::doubleValue).average().orElseThrow();
    report.publishEntry(
        Map.of(
            "queries", String.valueOf(recalls.size()),
            "recall@10", String.format(Locale.ROOT, "%.3f", recall),
            "first hit right", String.valueOf(right),
            "missed", String.join("; ", missed)));
    assertThat(recall).as("recall@10; missed %s", missed).isGreaterThanOrEqualTo(ENOUGH);
    assertThat((double) right / recalls.size()).as("first hit").isGreaterThanOrEqualTo(ENOUGH);
  }

  private static List<String> lines(String file) throws IOException {
    try (var in =
            Objects.requireNonNull(RelevanceTest.class.getResourceAsStream("/search/" + file));
        var reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      return reader.lines().filter(line -> !line.isBlank() && !line.startsWith("#")).toList();
    }
  }
}
