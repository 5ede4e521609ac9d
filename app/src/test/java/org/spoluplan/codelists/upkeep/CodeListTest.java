package org.spoluplan.codelists.upkeep;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.spoluplan.access.Role;
import org.spoluplan.codelists.CodeItem;
import org.spoluplan.codelists.CodeList;
import org.spoluplan.codelists.CodeLists;
import org.spoluplan.testing.ApplicationTest;
import org.spoluplan.testing.TestPeople;
import org.spoluplan.testing.Web;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@ApplicationTest
class CodeListTest {

  /// Nobody who looks for help meets them.
  private static final Set<CodeList> FOR_OFFICES =
      Set.of(CodeList.NETWORK_LEVEL, CodeList.COST_ITEM, CodeList.MONEY_SOURCE);

  private static final LocalDate TODAY = LocalDate.of(2027, 3, 8);

  @Autowired MockMvcTester mvc;
  @Autowired TestPeople people;
  @Autowired CodeLists lists;
  @Autowired Items items;
  private Web coordinator;

  @BeforeEach
  void someoneWhoKeepsThem() {
    coordinator = Web.of(mvc, people.account("Vlasta Číselníková", Role.COORDINATOR));
  }

  @Test
  void theLawIsThereFromTheBeginning() {
    assertThat(lists.list(CodeList.SERVICE_TYPE, TODAY)).hasSizeGreaterThanOrEqualTo(34);
    assertThat(lists.list(CodeList.SERVICE_TYPE, LocalDate.of(2006, 12, 31)))
        .extracting(CodeItem::code)
        .as("the act came into force on the next day")
        .doesNotContain("OSP", "AD");
    var shelter = lists.find(CodeList.SERVICE_TYPE, "AD", TODAY).orElseThrow();
    assertThat(shelter.name()).isEqualTo("azylové domy");
    assertThat(shelter.details("forms")).containsExactly("POB");
    assertThat(shelter.registerCode()).isEqualTo("DruhSocialniSluzby/20");
  }

  @Test
  void everyShippedItemHasItsNamesAndASource() {
    for (var list : CodeList.values()) {
      assertThat(ShippedCodes.read(list))
          .isNotEmpty()
          .allSatisfy(
              item -> {
                assertThat(item.nameEn()).isNotBlank();
                assertThat(item.source()).isNotBlank();
                if (!FOR_OFFICES.contains(list)) assertThat(item.nameUk()).isNotBlank();
              });
    }
  }

  @Test
  void everybodyReadsThemAndOnlyACoordinatorKeepsThem() {
    assertThat(mvc.get().uri("/ciselniky/service_type"))
        .bodyText()
        .contains("nízkoprahová zařízení pro děti a mládež")
        .doesNotContain("Přidat položku");
    assertThat(coordinator.text("/ciselniky/service_type")).contains("Přidat položku");
  }

  @Test
  void whatTheLawAddsIsAddedFromItsDay() {
    add("SDIL", "sdílená péče", "1. 7. 2026");
    assertThat(lists.find(CodeList.SERVICE_TYPE, "SDIL", LocalDate.of(2026, 6, 30))).isEmpty();
    assertThat(lists.find(CodeList.SERVICE_TYPE, "SDIL", LocalDate.of(2026, 7, 1))).isPresent();
  }

  @Test
  void aChangeOfTheLawLeavesThePastAsItWas() {
    add("ZMENA", "staré jméno", "1. 1. 2020");
    assertThat(save("ZMENA", "from_a_day", "nové jméno", "1. 1. 2027"))
        .hasStatus(HttpStatus.SEE_OTHER);
    assertThat(name("ZMENA", LocalDate.of(2026, 12, 31))).isEqualTo("staré jméno");
    assertThat(name("ZMENA", LocalDate.of(2027, 1, 1))).isEqualTo("nové jméno");
  }

  @Test
  void aSlipIsMendedAllTheWayBack() {
    add("PREKLEP", "azilový dům", "1. 1. 2020");
    save("PREKLEP", "mend", "azylový dům", "1. 1. 2020");
    assertThat(name("PREKLEP", LocalDate.of(2020, 1, 1))).isEqualTo("azylový dům");
  }

  @Test
  void aCodeNeverMeansTwoThingsAtOnce() {
    add("DVAKRAT", "jednou", "1. 1. 2020");
    assertThat(add("DVAKRAT", "podruhé", "1. 1. 2025")).hasStatus(HttpStatus.CONFLICT);
    assertThat(save("DVAKRAT", "from_a_day", "dřív", "1. 1. 2019"))
        .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
        .bodyText()
        .contains("Nové znění musí začít později");
  }

  @Test
  void aWrongFormComesBackWithWhatWasTyped() {
    assertThat(add("a b", "", "kdysi"))
        .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
        .bodyText()
        .contains("Použijte jen písmena bez diakritiky", "value=\"kdysi\"");
  }

  private String name(String code, LocalDate day) {
    return lists.find(CodeList.SERVICE_TYPE, code, day).orElseThrow().name();
  }

  private MvcTestResult add(String code, String name, String from) {
    return coordinator.post(
        "/ciselniky/service_type",
        "code",
        code,
        "name",
        name,
        "plainName",
        name,
        "position",
        "99",
        "validFrom",
        from,
        "source",
        "zkouška");
  }

  private MvcTestResult save(String code, String how, String name, String from) {
    var stored = items.find(CodeList.SERVICE_TYPE, code, TODAY).orElseThrow();
    return coordinator.post(
        stored.path(),
        "how",
        how,
        "name",
        name,
        "plainName",
        name,
        "position",
        "99",
        "validFrom",
        from,
        "source",
        "zkouška",
        "version",
        String.valueOf(stored.version()));
  }
}
