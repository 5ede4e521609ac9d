package org.spoluplan.meetings.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.spoluplan.meetings.db.Tables.BODY;
import static org.spoluplan.meetings.db.Tables.IMPORTED_MINUTES;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.jooq.DSLContext;
import org.junit.jupiter.api.Test;
import org.spoluplan.testing.ApplicationTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/// Two people, or one who presses twice.
@ApplicationTest
@Import(OldTown.class)
class AtOnceTest {

  @Autowired OldTown towns;
  @Autowired Accepting accepting;
  @Autowired DSLContext sql;

  @Test
  void minutesOfANewBodyAcceptedAtOnceFoundItOnce() throws Exception {
    var coordinator = towns.coordinator();
    var drafts = new ArrayList<ImportId>();
    for (int day = 1; day <= 4; day++) {
      var text = OldMinutes.MARCH.replace("Datum: 14. 3. 2019", "Datum: " + day + ". 3. 2019");
      drafts.add(coordinator.draft("březen " + day + ".txt", text));
    }
    var same = coordinator.draft("znovu.txt", OldMinutes.MARCH.replace("14. 3.", "4. 3.") + " ");
    drafts.add(same);
    atOnce(drafts.stream().map(id -> accepts(coordinator, id)).toList());
    assertThat(sql.fetchCount(BODY, BODY.ORGANISATION_ID.eq(coordinator.town().value()))).isOne();
    assertThat(
            sql.fetchCount(
                IMPORTED_MINUTES,
                IMPORTED_MINUTES.ORGANISATION_ID.eq(coordinator.town().value()),
                IMPORTED_MINUTES.STATE.eq("accepted")))
        .isEqualTo(4);
  }

  @Test
  void oneFileThatComesTwiceAtOnceIsThereOnce() throws Exception {
    var coordinator = towns.coordinator();
    Callable<Boolean> upload = () -> coordinator.uploads("březen.txt", OldMinutes.MARCH).isNew();
    assertThat(atOnce(List.of(upload, upload, upload))).containsOnlyOnce(true);
  }

  private Callable<Boolean> accepts(OldTown.Coordinator coordinator, ImportId id) {
    return () -> accepting.accept(coordinator.actor(), id).either(_ -> true, _ -> false);
  }

  private static List<Boolean> atOnce(List<Callable<Boolean>> acts) throws Exception {
    var answers = new ArrayList<Boolean>();
    try (var threads = Executors.newFixedThreadPool(acts.size())) {
      for (var answer : threads.invokeAll(acts)) answers.add(answer.get());
    }
    return answers;
  }
}
