package org.spoluplan.meetings.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.spoluplan.meetings.db.Tables.AGENDA_ITEM;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.junit.jupiter.api.Test;
import org.spoluplan.meetings.TaskState;
import org.spoluplan.meetings.Tasks;
import org.spoluplan.testing.ApplicationTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

@ApplicationTest
@Import(OldTown.class)
class TakingBackTest {

  /// What an import itself keeps, and what only ever grows.
  private static final Set<String> APART =
      Set.of(
          "imported_minutes",
          "imported_value",
          "file",
          "audit_entry",
          "audit_head",
          "spring_session");

  @Autowired OldTown towns;
  @Autowired TakingBack takingBack;
  @Autowired Tasks tasks;
  @Autowired DSLContext sql;

  @Test
  void everyTableIsAsItWasBefore() {
    var coordinator = towns.coordinator();
    var draft = coordinator.draft("březen.txt", OldMinutes.MARCH);
    var before = everything();
    coordinator.accepts(draft);
    assertThat(everything()).isNotEqualTo(before);
    takesBack(coordinator, draft);
    assertThat(everything()).isEqualTo(before);
  }

  @Test
  void ofTwoImportsEachTakesOnlyItsOwn() {
    var coordinator = towns.coordinator();
    var march = coordinator.draft("březen.txt", OldMinutes.MARCH);
    var june = coordinator.draft("červen.txt", OldMinutes.JUNE);
    var before = everything();
    coordinator.accepts(march);
    var between = everything();
    coordinator.accepts(june);
    takesBack(coordinator, june);
    assertThat(everything()).isEqualTo(between);
    coordinator.accepts(june);
    assertThat(refusal(coordinator, march)).isEqualTo("import.used-since");
    takesBack(coordinator, june);
    takesBack(coordinator, march);
    assertThat(everything()).isEqualTo(before);
  }

  /// The task of June is for somebody whom only March brought.
  @Test
  void whoWasOnlyGivenATaskGoesWithTheLastImport() {
    var coordinator = towns.coordinator();
    var march = coordinator.draft("březen.txt", OldMinutes.MARCH.replaceAll("(?m)^Úkol.*$", ""));
    var june =
        coordinator.draft(
            "červen.txt",
            OldMinutes.JUNE.replaceAll(
                "(?m)^Úkol.*$", "Úkol: Radim Zábradacek připraví zprávu. Termín: 30. 9. 2019"));
    var before = everything();
    coordinator.accepts(march);
    coordinator.accepts(june);
    takesBack(coordinator, march);
    takesBack(coordinator, june);
    assertThat(everything()).isEqualTo(before);
  }

  @Test
  void whatSomebodyChangedByHandIsNotTakenAway() {
    var coordinator = towns.coordinator();
    var draft = coordinator.draft("březen.txt", OldMinutes.MARCH);
    var meeting = coordinator.accepts(draft);
    var item = AGENDA_ITEM.MEETING_ID.eq(meeting.value());
    sql.update(AGENDA_ITEM).set(AGENDA_ITEM.VERSION, 1).where(item).execute();
    assertThat(refusal(coordinator, draft)).isEqualTo("import.used-since");
    sql.update(AGENDA_ITEM).set(AGENDA_ITEM.VERSION, 0).where(item).execute();
    takesBack(coordinator, draft);
  }

  @Test
  void whatALaterImportUsesStaysForIt() {
    var coordinator = towns.coordinator();
    var march = coordinator.draft("březen.txt", OldMinutes.MARCH.replaceAll("(?m)^Úkol.*$", ""));
    var june = coordinator.draft("červen.txt", OldMinutes.JUNE.replaceAll("(?m)^Úkol.*$", ""));
    var before = everything();
    coordinator.accepts(march);
    coordinator.accepts(june);
    takesBack(coordinator, march);
    assertThat(coordinator.body("Pracovní skupina pro seniory")).isNotNull();
    coordinator.accepts(march);
    takesBack(coordinator, june);
    takesBack(coordinator, march);
    assertThat(everything()).isEqualTo(before);
  }

  @Test
  void aTaskThatLaterMinutesClosedIsOpenAgainWithoutThem() {
    var coordinator = towns.coordinator();
    var task = tasks.of(coordinator.accepted("březen.txt", OldMinutes.MARCH)).getFirst().id();
    var june = coordinator.draft("červen.txt", OldMinutes.JUNE);
    coordinator.accepts(june);
    assertThat(tasks.find(task).orElseThrow().state()).isEqualTo(TaskState.DONE);
    takesBack(coordinator, june);
    assertThat(tasks.find(task).orElseThrow().state()).isEqualTo(TaskState.UNREPORTED);
  }

  private void takesBack(OldTown.Coordinator coordinator, ImportId id) {
    assertThat(refusal(coordinator, id)).isEqualTo("done");
  }

  private String refusal(OldTown.Coordinator coordinator, ImportId id) {
    return takingBack
        .takeBack(coordinator.actor(), id)
        .either(_ -> "done", refusal -> refusal.key());
  }

  /// A fingerprint of each table; versions that count changes are left out.
  private Map<String, String> everything() {
    var prints = new TreeMap<String, String>();
    for (var table : sql.meta().getTables()) {
      var schema = table.getSchema() == null ? "" : table.getSchema().getName();
      if (!Set.of("meetings", "people", "thread", "search", "notifications").contains(schema)
          || APART.contains(table.getName())) continue;
      var row = DSL.field("(to_jsonb(t) - 'version')::text", String.class);
      var print =
          sql.select(
                  DSL.field(
                      "md5(coalesce(string_agg({0}, ',' order by {0}), ''))", String.class, row))
              .from("{0} as t", table)
              .fetchSingle()
              .value1();
      prints.put(schema + "." + table.getName(), print);
    }
    return prints;
  }
}
