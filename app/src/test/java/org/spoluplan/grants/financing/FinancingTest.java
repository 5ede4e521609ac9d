package org.spoluplan.grants.financing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.spoluplan.access.PersonId;
import org.spoluplan.access.Role;
import org.spoluplan.grants.CompensationWatch;
import org.spoluplan.grants.CompensationWatch.Answer;
import org.spoluplan.grants.FundingChanged;
import org.spoluplan.kernel.Crowns;
import org.spoluplan.network.AreaServed;
import org.spoluplan.network.SampleServices;
import org.spoluplan.network.ServiceContent;
import org.spoluplan.network.ServiceId;
import org.spoluplan.page.Messages;
import org.spoluplan.people.OrganisationId;
import org.spoluplan.territory.MunicipalityCode;
import org.spoluplan.testing.ApplicationTest;
import org.spoluplan.testing.TestPeople;
import org.spoluplan.testing.Web;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.support.TransactionTemplate;

/// A shelter in Liberec, its provider, the region and a town that give to it, over the pages they
/// use. The day is in March 2027.
@ApplicationTest
class FinancingTest {

  private static final int YEAR = 2027;
  private static final String WITHIN = "v mezích";
  private static final String OVER = "překompenzace";

  @Autowired MockMvcTester mvc;
  @Autowired TestPeople people;
  @Autowired ApplicationContext application;
  @Autowired CompensationWatch asking;
  @Autowired TransactionTemplate transactions;
  @Autowired DSLContext sql;
  private ServiceId service;
  private OrganisationId provider;
  private OrganisationId town;
  private PersonId headPerson;
  private PersonId regionPerson;
  private Web head;
  private Web region;
  private Web official;
  private Web rival;
  private String path = "";
  private final Set<UUID> known = new HashSet<>();

  @BeforeEach
  void aServiceItsRegionAndATown() {
    provider = people.organisation("Azyl peněz " + UUID.randomUUID());
    headPerson = person("Hana Hospodárná", Role.ORGANISATION_HEAD, provider);
    head = Web.of(mvc, headPerson);
    regionPerson = person("Kryštof Krajský", Role.COORDINATOR, keeper());
    region = Web.of(mvc, regionPerson);
    town = people.townHall("Město Peněžnice " + UUID.randomUUID());
    official = Web.of(mvc, person("Ota Obecní", Role.COORDINATOR, town));
    var others = people.organisation("Jiní, z. s. " + UUID.randomUUID());
    rival = Web.of(mvc, person("Cyril Cizí", Role.ORGANISATION_HEAD, others));
    service = added("Dům peněz");
    known.addAll(sql.fetch("select id from grants.funding_source").getValues(0, UUID.class));
    path = "/sluzby/" + service.value() + "/financovani";
  }

  /// One for all tests: a region has one office.
  private OrganisationId keeper() {
    var found =
        sql.fetch("select id from people.organisation where name = 'Liberecký kraj' order by id");
    return found.isEmpty()
        ? people.region("CZ051")
        : new OrganisationId(found.getFirst().get(0, UUID.class));
  }

  private ServiceId added(String name) {
    return new SampleServices(application).add(provider, SampleServices.shelter(name));
  }

  private PersonId person(String name, Role role, OrganisationId organisation) {
    var person = people.account(name);
    people.grant(person, role, organisation);
    return person;
  }

  @Test
  void theVectorsOfTheRegionPassThroughThePage() {
    assertThat(payment()).hasStatus(HttpStatus.SEE_OTHER);
    assertThat(head.text(path)).contains(WITHIN);
    assertThat(figures())
        .containsEntry("Vyrovnávací platba", kc(2_100_000))
        .containsEntry("Na jednotku", kc(500_000))
        .containsEntry("Kolik ještě zbývá", kc(2_100_000));
    var source = saved("STAT", "approved", "2 150 000");
    assertThat(figures())
        .containsEntry("Nad vyrovnávací platbou", kc(50_000))
        .containsEntry("Smí se převést do dalšího roku", kc(50_000))
        .containsEntry("K vrácení", kc(0));
    assertThat(head.text(path)).contains(OVER, "2,38\u00a0% vyrovnávací platby");
    changed(source, "approved", "2400000");
    assertThat(figures())
        .containsEntry("Nad vyrovnávací platbou", kc(300_000))
        .containsEntry("Průměrná roční platba", kc(2_100_000))
        .containsEntry("Smí se převést do dalšího roku", kc(210_000))
        .containsEntry("K vrácení", kc(90_000));
    assertThat(head.text(path)).contains("14,29\u00a0%");
    assertThat(payment("carry", "", "known", "1")).hasStatus(HttpStatus.SEE_OTHER);
    assertThat(figures())
        .containsEntry("Smí se převést do dalšího roku", kc(0))
        .containsEntry("K vrácení", kc(300_000));
    assertThat(head.text(path)).contains("2 verze", "Kryštof Krajský");
  }

  @Test
  void aWarningComesBeforeSavingAndSavingAgainSaves() {
    payment();
    var first = source("STAT", "approved", "2200000");
    assertThat(first).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
    assertThat(Web.text(first))
        .contains("Tohle by bylo moc", kc(2_200_000), kc(2_100_000), kc(100_000));
    assertThat(head.text(path)).doesNotContain(kc(2_200_000));
    var other = source("STAT", "approved", "2300000", "seen", seen(first));
    assertThat(other).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
    assertThat(source("STAT", "approved", "2200000", "seen", seen(first)))
        .hasStatus(HttpStatus.SEE_OTHER);
    assertThat(head.text(path)).contains(kc(2_200_000));
  }

  @Test
  void whatIsAskedForWarnsEarly() {
    payment();
    saved("STAT", "approved", "2000000");
    var asked = source("OBEC", "requested", "150000");
    assertThat(Web.text(asked)).contains("Kdyby všichni schválili", kc(50_000));
    source("OBEC", "requested", "150000", "seen", seen(asked));
    assertThat(head.text(path)).contains("hrozí překompenzace");
    assertThat(figures()).containsEntry("Kdyby se schválilo, co je požádáno", kc(2_150_000));
    assertThat(head.text("/")).contains("kdyby se schválilo vše požádané");
    assertThat(region.text("/")).contains("Dům peněz");
    assertThat(official.text("/")).doesNotContain("Dům peněz");
  }

  @Test
  void aLetterComesOnceForEachLevel() {
    payment();
    saved("STAT", "approved", "2000000");
    var asked = saved("OBEC", "requested", "150000");
    assertThat(letters(headPerson)).containsExactly("Hrozí překompenzace: Dům peněz, rok 2027");
    changed(asked, "requested", "160000");
    changed(asked, "requested", "50000");
    changed(asked, "requested", "170000");
    assertThat(letters(headPerson)).hasSize(1);
    changed(asked, "approved", "170000");
    assertThat(letters(headPerson)).hasSize(2).contains("Překompenzace: Dům peněz, rok 2027");
    assertThat(letters(regionPerson)).hasSize(2);
    transactions.executeWithoutResult(
        _ -> application.publishEvent(new FundingChanged(service, YEAR)));
    assertThat(letters(headPerson)).hasSize(2);
  }

  @Test
  void theSurplusOfOneServiceIsNotCoveredByTheRoomOfAnother() {
    payment();
    saved("STAT", "approved", "2400000");
    var poor = added("Chudý dům");
    path = "/sluzby/" + poor.value() + "/financovani";
    payment();
    saved("STAT", "approved", "1000000");
    assertThat(head.text(path)).contains(WITHIN);
    assertThat(figures()).containsEntry("Kolik ještě zbývá", kc(1_100_000));
    path = "/sluzby/" + service.value() + "/financovani";
    assertThat(figures()).containsEntry("Nad vyrovnávací platbou", kc(300_000));
    assertThat(asking.ask(service, YEAR, 0, Set.of())).isInstanceOf(Answer.Over.class);
    assertThat(asking.ask(poor, YEAR, 0, Set.of())).isEqualTo(new Answer.Fits(1_100_000_00L));
  }

  @Test
  void theRoomIsAskedBeforeAContractIsSigned() {
    assertThat(asking.ask(service, YEAR, 1, Set.of())).isEqualTo(new Answer.NotJudged());
    payment();
    saved("STAT", "approved", "2000000");
    assertThat(asking.ask(service, YEAR, 100_000_00, Set.of())).isEqualTo(new Answer.Fits(0));
    assertThat(asking.ask(service, YEAR, 100_000_01, Set.of()))
        .isInstanceOfSatisfying(
            Answer.Over.class, over -> assertThat(over.over().over()).isEqualTo(1));
    var town = saved("OBEC", "requested", "100000");
    assertThat(asking.ask(service, YEAR, 50_000_00, Set.of()))
        .isInstanceOf(Answer.ExpectedOver.class);
    assertThat(asking.ask(service, YEAR, 100_000_00, Set.of(town))).isEqualTo(new Answer.Fits(0));
  }

  @Test
  void ofWhatIsKnownAndWhatASheetStatesTheLargerSumCounts() {
    assertThat(asking.judge(service, YEAR, 5, 5)).isEqualTo(new Answer.NotJudged());
    payment();
    saved("STAT", "approved", "2000000");
    assertThat(asking.judge(service, YEAR, 0, 2_100_000_00)).isEqualTo(new Answer.Fits(100_000_00));
    assertThat(asking.judge(service, YEAR, 2_050_000_00, 2_100_000_00))
        .isEqualTo(new Answer.Fits(50_000_00));
    assertThat(asking.judge(service, YEAR, 0, 2_100_000_01))
        .isInstanceOf(Answer.ExpectedOver.class);
    assertThat(asking.judge(service, YEAR, 2_100_000_01, 2_100_000_01))
        .isInstanceOf(Answer.Over.class);
  }

  @Test
  void withoutAPaymentNothingIsJudged() {
    saved("STAT", "approved", "2000000");
    assertThat(head.text(path))
        .contains("neposouzeno", "To neznamená nulu")
        .doesNotContain("Kolik ještě zbývá");
    assertThat(head.text(path + "?rok=nesmysl")).contains("Peníze v roce 2027");
  }

  @Test
  void nonsenseIsRefusedInWords() {
    assertThat(payment("units", "0")).bodyText().contains("Jednotek musí být víc než nula");
    assertThat(payment("units", "-4")).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
    assertThat(payment("costs", "-5")).bodyText().contains("nemůže být záporná");
    assertThat(payment("costs", "0")).bodyText().contains("víc než nula");
    assertThat(payment("costs", "99999999999999")).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
    assertThat(payment("costs", "20000000000")).bodyText().contains("10 miliard");
    assertThat(payment("from", "1. 1. 2028")).bodyText().contains("v roce 2027 neplatí");
    assertThat(payment("to", "31. 12. 2026")).bodyText().contains("v roce 2027 neplatí");
    assertThat(payment("from", "1. 1. 2027", "to", "31. 12. 2027"))
        .bodyText()
        .contains("jen u pověření na víc let");
    assertThat(payment("region", "CZ010")).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
    assertThat(payment("year", "1")).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
    assertThat(source("STAT", "approved", "-1")).bodyText().contains("nemůže být záporná");
    assertThat(source("STAT", "approved", "1e9")).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
    assertThat(source("STAT")).bodyText().contains("kolik je požadováno");
    assertThat(source("NIC", "approved", "1")).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
    assertThat(source("STAT", "approved", "5", "paid", "6")).bodyText().contains("Vyplaceno nem");
    assertThat(source("STAT", "approved", "5", "paid", "5", "returned", "6"))
        .bodyText()
        .contains("Vráceno nemůže");
    assertThat(source("STAT", "approved", "5", "returned", "1")).bodyText().contains("Vráceno nem");
    assertThat(head.text(path)).contains("Zatím tu není žádný zdroj");
  }

  @Test
  void theOneWhoComesSecondIsToldAndNothingIsLost() {
    assertThat(payment()).hasStatus(HttpStatus.SEE_OTHER);
    assertThat(payment())
        .hasStatus(HttpStatus.CONFLICT)
        .bodyText()
        .contains("name=\"known\" value=\"1\"");
    var source = saved("STAT", "approved", "1000");
    assertThat(head.post(source, fields("STAT", "approved", "2000", "version", "7")))
        .hasStatus(HttpStatus.CONFLICT);
    assertThat(head.post(source + "/skrtnout")).hasStatus(HttpStatus.SEE_OTHER);
    assertThat(head.text(path)).doesNotContain(kc(1_000));
    assertThat(head.post(source + "/skrtnout")).hasStatus(HttpStatus.CONFLICT);
    assertThat(head.text(source)).contains("škrtnutý");
  }

  @Test
  void onlyThoseWhomItConcernsReadIt() {
    payment();
    assertThat(rival.get(path)).hasStatus(HttpStatus.FORBIDDEN);
    assertThat(rival.get(path + ".csv")).hasStatus(HttpStatus.FORBIDDEN);
    assertThat(official.get(path)).hasStatus(HttpStatus.FORBIDDEN);
    assertThat(rival.post(path + "/zdroje", fields("STAT", "approved", "1")))
        .hasStatus(HttpStatus.FORBIDDEN);
    assertThat(head.post(path + "/platba", payments())).hasStatus(HttpStatus.FORBIDDEN);
    assertThat(official.post(path + "/platba", payments())).hasStatus(HttpStatus.FORBIDDEN);
    assertThat(gift("OBEC", "100000")).hasStatus(HttpStatus.SEE_OTHER);
    assertThat(official.text(path)).contains(kc(100_000), "zapsal úřad");
    assertThat(head.text(path)).contains("Město Peněžnice");
    assertThat(rival.get(path)).hasStatus(HttpStatus.FORBIDDEN);
    assertThat(head.text("/sluzby/" + service.value())).contains("Kdo službu platí");
    assertThat(rival.text("/sluzby/" + service.value())).doesNotContain("Kdo službu platí");
  }

  @Test
  void aTownSpeaksForItselfOnly() {
    assertThat(gift("KRAJ", "1")).bodyText().contains("Obec zapisuje svůj příspěvek");
    assertThat(
            official.post(
                path + "/zdroje", fields("OBEC", "approved", "1", "giver", provider.value())))
        .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
    gift("OBEC", "100000");
    var id = sourceId();
    var line = path + "/zdroje/" + id;
    assertThat(head.post(line, fields("OBEC", "approved", "1", "version", "0")))
        .hasStatus(HttpStatus.FORBIDDEN);
    assertThat(rival.get(line)).hasStatus(HttpStatus.FORBIDDEN);
    var elsewhere = added("Jiný dům");
    var foreign = "/sluzby/" + elsewhere.value() + "/financovani/zdroje/" + id;
    assertThat(official.get(foreign)).hasStatus(HttpStatus.NOT_FOUND);
  }

  @Test
  void aRivalNamedAsGiverReadsNothingAndATownNamedByTheProviderDoes() {
    var name = "Jiní dárci " + UUID.randomUUID();
    var giver = people.organisation(name);
    var donor = Web.of(mvc, person("Dana Dárková", Role.ORGANISATION_HEAD, giver));
    saved("DARY", "approved", "1000", "giver", name);
    assertThat(donor.get(path)).hasStatus(HttpStatus.FORBIDDEN);
    var title = sql.fetchSingle("select name from people.organisation where id = ?", town.value());
    saved("OBEC", "approved", "1000", "giver", title.get(0, String.class));
    assertThat(official.text(path)).contains("zapsal poskytovatel");
  }

  @Test
  void sumsOfFewProvidersAreForTownHallAndRegionOnly() {
    var here = "/financovani/obce/563919";
    inBilyKostel("První dům");
    assertThat(rival.text(here)).contains("méně než tři poskytovatelé").doesNotContain(kc(1_000));
    assertThat(rival.get(here + "/mix.csv")).hasStatus(HttpStatus.NOT_FOUND);
    assertThat(region.text(here)).contains(kc(1_000), "První dům");
    inBilyKostel("Druhý dům");
    inBilyKostel("Třetí dům");
    assertThat(rival.text(here)).contains(kc(3_000), "100\u00a0%").doesNotContain("První dům");
    assertThat(Web.text(rival.get(here + "/mix.csv"))).contains("2027;stát;3000;");
    assertThat(rival.text("/obce/563919")).contains("Peníze", kc(3_000));
  }

  /// A service of a provider of its own, to which the state gives a thousand crowns.
  private void inBilyKostel(String name) {
    provider = people.organisation("Poskytovatel, " + name);
    head = Web.of(mvc, person("Hana Hlavní", Role.ORGANISATION_HEAD, provider));
    var is = SampleServices.shelter(name);
    var area = AreaServed.of(Set.of(new MunicipalityCode("563919")), null);
    var content =
        new ServiceContent(
            is.name(),
            is.registration(),
            is.clientele(),
            is.forms(),
            area,
            is.terms(),
            null,
            null,
            List.of(),
            List.of());
    var id = new SampleServices(application).add(provider, content);
    path = "/sluzby/" + id.value() + "/financovani";
    saved("STAT", "approved", "1000");
  }

  @Test
  void theTableOfAServiceIsACsvThatASpreadsheetAddsUp() {
    saved("STAT", "approved", "1234,50", "requested", "2000", "note", "=1+1");
    var csv = Web.text(head.get(path + ".csv"));
    assertThat(csv).contains("1234,50", "2000", "dotace státu").doesNotContain("=1+1");
  }

  @Test
  void aLaterRuleJudgesLaterYearsOnly() {
    var administrator = Web.of(mvc, people.account("Adam Pravidelný", Role.ADMINISTRATOR));
    var rules = "/financovani/pravidla";
    Object[] typed = {"kind", "carry_over", "from", "1. 1. 2090", "share", "5", "source", "test"};
    assertThat(region.post(rules, typed)).hasStatus(HttpStatus.FORBIDDEN);
    assertThat(administrator.post(rules, "kind", "carry_over", "share", "101"))
        .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
    assertThat(administrator.post(rules, typed)).hasStatus(HttpStatus.SEE_OTHER);
    assertThat(administrator.post(rules, typed)).hasStatus(HttpStatus.CONFLICT);
    assertThat(rival.text(rules)).contains("2012/21/EU", "1. 1. 2090".replace(' ', '\u00a0'));
    payment("year", "2090", "to", "");
    assertThat(region.text(path + "?rok=2090")).contains("Peníze v roce 2090");
    var source = fields("STAT", "approved", "2400000", "year", "2090");
    var warned = head.post(path + "/zdroje", source);
    head.post(path + "/zdroje", with(source, "seen", seen(warned)));
    assertThat(figures(head.text(path + "?rok=2090")))
        .containsEntry("Smí se převést do dalšího roku", kc(105_000));
    sql.execute("delete from grants.financing_rule where valid_from = date '2090-01-01'");
  }

  private MvcTestResult payment(String... changes) {
    return region.post(path + "/platba", with(payments(), (Object[]) changes));
  }

  private static Object[] payments() {
    return new Object[] {
      "year",
      "2027",
      "known",
      "0",
      "region",
      "CZ051",
      "costs",
      "2 400 000",
      "income",
      "300 000",
      "units",
      "4,2",
      "unit",
      "UVAZKY",
      "carry",
      "true",
      "entrustment",
      "OLP/77/2026",
      "from",
      "1. 1. 2026",
      "to",
      "31. 12. 2028"
    };
  }

  private MvcTestResult gift(String source, String sum) {
    return official.post(
        path + "/zdroje", fields(source, "approved", sum, "giver", town.value().toString()));
  }

  private MvcTestResult source(String source, String... more) {
    return head.post(path + "/zdroje", fields(source, (Object[]) more));
  }

  private static Object[] fields(String source, Object... more) {
    return with(new Object[] {"year", "2027", "source", source}, more);
  }

  /// Later values replace those before them.
  private static Object[] with(Object[] fields, Object... changes) {
    var all = new LinkedHashMap<String, Object>();
    for (int i = 0; i < fields.length; i += 2) all.put(fields[i].toString(), fields[i + 1]);
    for (int i = 0; i < changes.length; i += 2) all.put(changes[i].toString(), changes[i + 1]);
    var flat = new ArrayList<Object>();
    all.forEach(
        (name, value) -> {
          flat.add(name);
          flat.add(value);
        });
    return flat.toArray();
  }

  /// Saves it, also over a warning.
  ///
  /// @return path of the new line
  private String saved(String source, String... more) {
    var done = source(source, more);
    if (done.getResponse().getStatus() == HttpStatus.UNPROCESSABLE_CONTENT.value()) {
      done = head.post(path + "/zdroje", with(fields(source, (Object[]) more), "seen", seen(done)));
    }
    assertThat(done).hasStatus(HttpStatus.SEE_OTHER);
    return path + "/zdroje/" + sourceId();
  }

  /// Sends the form of the line with a field replaced, also over a warning.
  private void changed(String line, String field, String value) {
    var sent = SampleServices.sent(head.text(line), line, field, value);
    var done = head.post(line, sent);
    if (done.getResponse().getStatus() == HttpStatus.UNPROCESSABLE_CONTENT.value()) {
      done = head.post(line, with(sent, "seen", seen(done)));
    }
    assertThat(done).hasStatus(HttpStatus.SEE_OTHER);
  }

  /// Of the line that was typed last.
  private UUID sourceId() {
    var ids = sql.fetch("select id from grants.funding_source").getValues(0, UUID.class);
    var typed = ids.stream().filter(id -> !known.contains(id)).findFirst().orElseThrow();
    known.addAll(ids);
    return typed;
  }

  private static String seen(MvcTestResult warned) {
    var mark = Jsoup.parse(Web.text(warned)).selectFirst("input[name=seen]");
    return Objects.requireNonNull(mark, () -> Web.text(warned)).attr("value");
  }

  private Map<String, String> figures() {
    return figures(head.text(path));
  }

  /// Names and sums of the numbers that explain themselves.
  private static Map<String, String> figures(String html) {
    var found = new LinkedHashMap<String, String>();
    for (var row : Jsoup.parse(html).select("#platba ~ dl div:has(strong)")) {
      found.put(
          row.select("dt").text(), Objects.requireNonNull(row.selectFirst("strong")).wholeText());
    }
    return found;
  }

  private List<String> letters(PersonId person) {
    return sql.fetch(
            "select subject from notifications.message where person_id = ? order by subject",
            person.value())
        .getValues(0, String.class);
  }

  private static String kc(long crowns) {
    return Crowns.written(crowns * 100, Messages.CZECH);
  }
}
