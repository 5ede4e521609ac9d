package org.spoluplan.grants.applications;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.spoluplan.codelists.CodeItem;
import org.spoluplan.grants.ApplicationContent;
import org.spoluplan.grants.ApplicationContent.Clients;
import org.spoluplan.grants.ApplicationContent.Cost;
import org.spoluplan.grants.ApplicationContent.Costs;
import org.spoluplan.grants.ApplicationContent.People;
import org.spoluplan.grants.ApplicationContent.Purpose;
import org.spoluplan.grants.ApplicationContent.Source;
import org.spoluplan.grants.ApplicationContent.Sources;
import org.spoluplan.grants.ApplicationContent.Staff;
import org.spoluplan.grants.AskedAttachment;
import org.spoluplan.grants.InventedCall;
import org.spoluplan.territory.MunicipalityCode;

class CompletenessTest {

  private static final Map<String, CodeItem> ITEMS =
      Map.of(
          "MZDY", InventedCall.item("MZDY", "eligible", "yes"),
          "ODPISY", InventedCall.item("ODPISY", "eligible", "no"),
          "JINE", InventedCall.item("JINE", "note", "yes"));
  private static final ApplicationContent WHOLE =
      new ApplicationContent(
          new Purpose("Mzdy", "Lidé čekají", "tel.", "19-1/0800"),
          people(InventedCall.TOWN, 100, 10),
          new Costs(List.of(new Cost("MZDY", 1000, 400, null))),
          new Sources(List.of(new Source("STAT", null, 600, true))));

  private static People people(@Nullable MunicipalityCode where, long fte, int clients) {
    return new People(
        List.of(new Staff("pracovník", where, fte, true)),
        List.of(new Clients(InventedCall.TOWN, clients)));
  }

  private static List<String> lacks(ApplicationContent content) {
    return new Completeness(InventedCall.of(), ITEMS, Set.of())
        .lacks(content).stream().map(Lack::key).toList();
  }

  @Test
  void aWholeApplicationLacksNothing() {
    assertThat(lacks(WHOLE)).isEmpty();
  }

  @Test
  void anEmptyOneLacksEverything() {
    assertThat(lacks(ApplicationContent.EMPTY))
        .containsExactly(
            "application.lacks.what",
            "application.lacks.need",
            "application.lacks.contact",
            "application.lacks.account",
            "application.lacks.fte",
            "application.lacks.clients",
            "application.lacks.costs",
            "application.lacks.request");
  }

  @Test
  void peopleElsewhereAreNobodyForTheTown() {
    var elsewhere = new MunicipalityCode("544256");
    assertThat(lacks(WHOLE.with(people(elsewhere, 100, 10))))
        .containsExactly("application.lacks.fte");
    assertThat(lacks(WHOLE.with(people(null, 100, 10)))).containsExactly("application.lacks.fte");
  }

  @Test
  void moreIsNotAskedThanAnItemCostsNorForWhatMoneyMayNotPay() {
    assertThat(lacks(WHOLE.with(costs(new Cost("MZDY", 400, 401, null)))))
        .contains("application.lacks.above-cost");
    assertThat(
            lacks(
                WHOLE.with(
                    costs(new Cost("MZDY", 900, 300, null), new Cost("ODPISY", 100, 100, null)))))
        .containsExactly("application.lacks.ineligible");
  }

  @Test
  void someItemsSayWhatTheyAre() {
    var wages = new Cost("MZDY", 900, 300, null);
    assertThat(lacks(WHOLE.with(costs(wages, new Cost("JINE", 100, 0, " ")))))
        .containsExactly("application.lacks.note");
    assertThat(lacks(WHOLE.with(costs(wages, new Cost("JINE", 100, 0, "tlumočník"))))).isEmpty();
  }

  private static Costs costs(Cost... lines) {
    return new Costs(List.of(lines));
  }

  @Test
  void sourcesAndRequestTogetherAreNotMoreThanTheCosts() {
    var much = new Sources(List.of(new Source("STAT", null, 601, true)));
    assertThat(lacks(WHOLE.with(much))).containsExactly("application.lacks.too-much");
  }

  @Test
  void onlyAttachmentsThatMustBeThereAreMissed() {
    var must = new AskedAttachment(UUID.randomUUID(), "Doklad o účtu", true);
    var may = new AskedAttachment(UUID.randomUUID(), "Fotografie", false);
    var call = InventedCall.of(must, may);
    assertThat(new Completeness(call, ITEMS, Set.of()).lacks(WHOLE))
        .containsExactly(
            Lack.of(Fault.Where.ATTACHMENTS, "application.lacks.attachment", "Doklad o účtu"));
    assertThat(new Completeness(call, ITEMS, Set.of(must.id())).lacks(WHOLE)).isEmpty();
  }
}
