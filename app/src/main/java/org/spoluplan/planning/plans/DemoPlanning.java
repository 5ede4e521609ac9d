package org.spoluplan.planning.plans;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.spoluplan.access.PersonId;
import org.spoluplan.kernel.DemoPart;
import org.spoluplan.kernel.SqlScript;
import org.spoluplan.planning.Analyses;
import org.spoluplan.planning.CardId;
import org.spoluplan.planning.PlanId;
import org.springframework.stereotype.Repository;

/// Invented needs and a plan that grows of them.
@Repository
class DemoPlanning implements DemoPart {

  private static final int AFTER_MONEY = 45;

  private static final PlanId PLAN =
      new PlanId(UUID.fromString("0de00000-0000-4000-8000-000000000f41"));
  private static final PersonId COORDINATOR =
      new PersonId(UUID.fromString("0de00000-0000-4000-8000-0000000000a2"));

  private final DSLContext sql;
  private final PlanRegister plans;
  private final CardRegister cards;
  private final Analyses analyses;
  private final PlanVersions versions;

  DemoPlanning(
      DSLContext sql,
      PlanRegister plans,
      CardRegister cards,
      Analyses analyses,
      PlanVersions versions) {
    this.sql = sql;
    this.plans = plans;
    this.cards = cards;
    this.analyses = analyses;
    this.versions = versions;
  }

  @Override
  public int position() {
    return AFTER_MONEY;
  }

  @Override
  public void fill(LocalDate today) {
    sql.execute(SqlScript.read("/db/demo/planning.sql", today));
    publish();
    sql.execute(SqlScript.read("/db/demo/planning_years.sql", today));
  }

  /// The first version, for everybody to read.
  private void publish() {
    var plan = plans.get(PLAN);
    var now = cards.of(plan);
    var frozen = new HashMap<CardId, @Nullable String>();
    for (var card : now) {
      if (card.analysis() != null) frozen.put(card.id(), analyses.of(plan, card.analysis()));
    }
    var version = versions.add(PLAN, "Pracovní verze pro skupiny", now, frozen, COORDINATOR);
    versions.publish(version.id(), true);
  }
}
