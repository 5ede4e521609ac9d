package org.spoluplan.surveys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.spoluplan.access.Role;
import org.spoluplan.network.SampleServices;
import org.spoluplan.network.ServiceId;
import org.spoluplan.network.Services;
import org.spoluplan.people.OrganisationId;
import org.spoluplan.testing.ApplicationTest;
import org.spoluplan.testing.TestPeople;
import org.spoluplan.testing.Town;
import org.spoluplan.testing.Web;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/// A coordinator asks; services, members, invited people and anybody answer; sums are seen by
/// those entitled, and protected ones by everybody.
@ApplicationTest
class SurveyTest {

  private static final List<String> NEEDS =
      List.of("bydlení", "dluhy", "závislosti", "duševní zdraví", "práce", "doprava");

  @Autowired MockMvcTester mvc;
  @Autowired TestPeople people;
  @Autowired Town town;
  @Autowired Services services;
  @Autowired ApplicationContext application;
  @Autowired DSLContext sql;
  @Autowired SurveyResults results;

  private OrganisationId office;
  private Town.Group seniors;
  private Town.Group families;
  private Web coordinator;
  private Web chair;
  private Web other;

  @BeforeEach
  void aTownWithTwoGroups() {
    office = people.townHall("Město Dotazníkové " + UUID.randomUUID());
    seniors = town.group("Senioři dotazníků", office);
    families = town.group("Rodiny dotazníků", office);
    var person = people.account("Klára Koordinátorka");
    people.grant(person, Role.COORDINATOR, office);
    coordinator = Web.of(mvc, person);
    chair = Web.of(mvc, seniors.chair("Petr Předseda"));
    var stranger = people.account("Cyril Cizí");
    people.grant(stranger, Role.COORDINATOR, people.townHall("Jiné město " + UUID.randomUUID()));
    other = Web.of(mvc, stranger);
  }

  @Test
  void fortyServicesTickSeveralOfSixOptions() {
    var survey = started("Co chybí klientům", "worksheet");
    question(survey, "many", "label", "Co chybí?", "choices", String.join("\n", NEEDS));
    var provider = people.organisation("Poskytovatel čtyřiceti, z. s.");
    var head = people.account("Hana Hlavní");
    people.grant(head, Role.ORGANISATION_HEAD, provider);
    var chosen = services(provider);
    settings(survey, chosen);
    assertThat(coordinator.post(survey + "/otevrit")).hasStatus(HttpStatus.SEE_OTHER);

    var expected = new int[NEEDS.size()];
    var web = Web.of(mvc, head);
    for (int i = 0; i < chosen.size(); i++) {
      var ticks = ticks(i);
      for (int option : ticks) expected[option]++;
      answer(web, survey, chosen.get(i), ticks);
    }
    var page = Jsoup.parse(coordinator.text(survey + "/vysledky"));
    for (int option = 0; option < NEEDS.size(); option++) {
      assertThat(count(page, NEEDS.get(option))).isEqualTo(String.valueOf(expected[option]));
    }
    assertThat(page.text()).contains("Odpovědělo 40 z 40", "Senioři dotazníků");
    assertThat(coordinator.text(survey + "/vysledky")).doesNotContain("bydlení, dluhy");

    // the first service corrects its worksheet: it still counts once
    answer(web, survey, chosen.getFirst(), ticks(0));
    assertThat(coordinator.text(survey + "/vysledky")).contains("Odeslaných odpovědí: 40");

    assertThat(coordinator.post(survey + "/zverejnit", "questions", "q1"))
        .hasStatus(HttpStatus.CONFLICT);
    coordinator.post(survey + "/zavrit");
    assertThat(coordinator.post(survey + "/zverejnit", "questions", "q1"))
        .hasStatus(HttpStatus.SEE_OTHER);
    var open = Jsoup.parse(visit(survey + "/verejne"));
    assertThat(count(open, "doprava")).isEqualTo("skryto");
    assertThat(open.text()).contains("Počty menší než 3", "bydlení");
    var sums = results.find(id(survey)).orElseThrow();
    assertThat(sums.questions().getFirst().options().getLast().count()).isEqualTo(Count.HIDDEN);
    assertThat(chapterOfAPlan())
        .contains("Co chybí klientům", "Odpovědělo 40 lidí", "Co chybí?", "< 3")
        .doesNotContain("nemá zveřejněné");
    assertThat(sums.questions().getFirst().options().getFirst().count().people())
        .isEqualTo(expected[0]);
    assertThat(results.list()).extracting(SurveyResults.Summary::id).contains(id(survey));
    assertThat(web.post(survey + "/sluzba/" + chosen.getFirst().value()))
        .hasStatus(HttpStatus.SEE_OTHER);
    assertThat(
            sql.fetchCount(
                sql.selectOne()
                    .from("surveys.answer_set")
                    .where(
                        "survey_id = ? and (saved_by is not null or link_hash is not null)",
                        id(survey).value())))
        .isZero();
  }

  private static String count(org.jsoup.nodes.Document page, String option) {
    var cell = page.selectFirst("table th:contains(" + option + ") + td");
    return Objects.requireNonNull(cell).text();
  }

  /// Of 40 services only two tick the last option.
  private static List<Integer> ticks(int service) {
    var ticks = new ArrayList<Integer>();
    for (int option = 0; option < 5; option++) {
      if ((service + option) % (option + 2) == 0) ticks.add(option);
    }
    if (service == 3 || service == 17) ticks.add(5);
    if (ticks.isEmpty()) ticks.add(0);
    return ticks;
  }

  @Test
  void anybodyAnswersWithoutANameAndComesBack() {
    var survey = started("Jak se vám tu žije", "poll");
    question(survey, "yes_no", "label", "Chybí vám tu něco?", "required", "true");
    question(
        survey,
        "long_text",
        "label",
        "Co vám chybí?",
        "when-1-question",
        "q1",
        "when-1-says",
        "is",
        "when-1-value",
        "ano");
    assertThat(visit(survey)).contains("Odpovědi už nepřijímáme");
    coordinator.post(survey + "/otevrit");
    var start = visit(survey);
    assertThat(start.indexOf("Než začnete")).isBetween(0, start.indexOf("Začít<"));
    assertThat(visit("/dotazniky")).contains("Jak se vám tu žije");

    var link = Web.location(post(survey + "/zacit")).replaceFirst("\\?.*", "");
    assertThat(visit(link)).contains("Chybí vám tu něco?").doesNotContain("Co vám chybí?");
    assertThat(post(link, "strana", "0", "otazky", "q1", "krok", "dal"))
        .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
    var added = post(link, "strana", "0", "otazky", "q1", "a-q1", "ano", "krok", "dal");
    assertThat(Web.location(added)).contains(link + "?strana=0");
    assertThat(visit(link)).contains("Co vám chybí?");
    post(
        link,
        "strana",
        "0",
        "otazky",
        "q1 q2",
        "a-q1",
        "ano",
        "a-q2",
        "<script>alert(1)</script> autobus",
        "krok",
        "dal");
    assertThat(visit(link + "/kontrola")).contains("&lt;script").doesNotContain("<script>alert(1)");
    assertThat(post(link + "/odeslat")).hasStatus(HttpStatus.SEE_OTHER);
    assertThat(coordinator.text(survey + "/vysledky"))
        .contains("autobus", "Odeslaných odpovědí: 1")
        .doesNotContain("<script>alert(1)");
    assertThat(chair.get(survey + "/vysledky")).hasStatus(HttpStatus.FORBIDDEN);

    // a second submission replaces the first, also while it is only being written
    post(link, "strana", "0", "otazky", "q1 q2", "a-q1", "ne", "krok", "dal");
    assertThat(coordinator.text(survey + "/vysledky")).contains("autobus");
    post(link + "/odeslat");
    assertThat(coordinator.text(survey + "/vysledky"))
        .doesNotContain("autobus")
        .contains("Odeslaných odpovědí: 1");
    assertThat(mvc.get().uri("/dotazniky/odpoved/" + "x".repeat(43)).exchange())
        .hasStatus(HttpStatus.NOT_FOUND);

    coordinator.post(survey + "/zavrit");
    assertThat(mvc.get().uri(link).exchange()).hasStatus(HttpStatus.CONFLICT);
    assertThat(visit(link)).contains("Odpovědi už nepřijímáme");
    assertThat(post(link + "/odeslat")).hasStatus(HttpStatus.CONFLICT);
    assertThat(coordinator.post(survey + "/zverejnit", "questions", "q1"))
        .hasStatus(HttpStatus.CONFLICT)
        .bodyText()
        .contains("nejde zveřejnit nic");
  }

  /// A chapter of surveys of a new plan of the same town, as its coordinator reads it.
  private String chapterOfAPlan() {
    var plan =
        Web.location(
            coordinator.post(
                "/plany",
                "name",
                "Plán s dotazníkem",
                "register",
                office.value(),
                "from",
                "2028",
                "to",
                "2031",
                "l-1-name",
                "Opatření",
                "l-1-prefix",
                "Op",
                "l-1-measure",
                "true"));
    var chapter = coordinator.post(plan + "/kapitoly", "analysis", "surveys");
    return Jsoup.parse(coordinator.text(Web.location(chapter))).text().replace('\u00a0', ' ');
  }

  @Test
  void botsAreKeptOut() {
    var survey = started("Lákadlo", "poll");
    question(survey, "text", "label", "Cokoli");
    coordinator.post(survey + "/otevrit");
    assertThat(Web.location(post(survey + "/zacit", "web", "http://spam.example")))
        .endsWith("/dekujeme");
    assertThat(sets(survey)).isZero();
    MvcTestResult last = post(survey + "/zacit");
    for (int i = 0; i < 130; i++) {
      last =
          mvc.post()
              .uri(survey + "/zacit")
              .with(csrf())
              .with(
                  request -> {
                    request.setRemoteAddr("10.66.6.6");
                    return request;
                  })
              .exchange();
    }
    assertThat(last).hasStatus(HttpStatus.TOO_MANY_REQUESTS).bodyText().contains("Počkejte minutu");
    assertThat(sets(survey)).isEqualTo(121);
    assertThat(post(survey + "/zacit")).hasStatus(HttpStatus.SEE_OTHER);
  }

  @Test
  void eachMemberAnswersForHimselfAndNobodyElseOpensIt() {
    var survey = started("Priority skupin", "group");
    question(survey, "order", "label", "Co je nejdůležitější?", "choices", "bydlení\ndluhy\npráce");
    settings(survey, List.of());
    coordinator.post(survey + "/otevrit");
    var begun = chair.post(survey + "/skupina/" + seniors.id().value());
    var own = Web.location(begun);
    assertThat(chair.post(survey + "/skupina/" + families.id().value()))
        .hasStatus(HttpStatus.FORBIDDEN);
    assertThat(coordinator.get(own)).hasStatus(HttpStatus.FORBIDDEN);
    assertThat(
            chair.post(
                own, "strana", "0", "otazky", "q1", "a-q1.o1", "2", "a-q1.o2", "2", "krok", "dal"))
        .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
    chair.post(
        own, "strana", "0", "otazky", "q1", "a-q1.o1", "2", "a-q1.o2", "1", "a-q1.o3", "3", "krok",
        "dal");
    chair.post(own + "/odeslat");
    assertThat(chair.text(survey + "/vysledky"))
        .contains("Odpovědělo 1 z 1", "bydlení 2", "Senioři dotazníků");
    assertThat(Web.location(chair.post(survey + "/skupina/" + seniors.id().value())))
        .isEqualTo(own);
  }

  @Test
  void invitedPeopleGetALinkAndNobodyKnowsWhoseAnswersAreWhose() {
    var survey = started("Pozvaní", "invited");
    question(survey, "scale", "label", "Jak jste spokojení?", "choices", "vůbec\nvelmi");
    coordinator.post(survey + "/otevrit");
    assertThat(coordinator.post(survey + "/rozeslat", "addresses", "nesmysl"))
        .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
    coordinator.post(survey + "/rozeslat", "addresses", "A@priklad.example, b@priklad.example");
    coordinator.post(survey + "/rozeslat", "addresses", "a@priklad.example");
    assertThat(coordinator.text(survey + "/rozeslat")).contains("Pozváno zatím: 2");
    assertThat(
            sql.fetchCount(
                sql.selectOne()
                    .from("notifications.message")
                    .where("subject like ?", "Prosíme o odpověď: Pozvaní%")))
        .isEqualTo(2);
    assertThat(post(survey + "/zacit")).hasStatus(HttpStatus.CONFLICT);
    assertThat(sets(survey)).isEqualTo(2);
  }

  @Test
  void aChangeAfterTheFirstAnswerMakesANewVersion() {
    var survey = started("Verze", "poll");
    question(survey, "one", "label", "Barva?", "choices", "modrá\nzelená");
    coordinator.post(survey + "/otevrit");
    sendOne(survey, "o1");
    var question = questionPath(survey);
    coordinator.post(question, "label", "Barva?", "choices", "zelená\nčervená\nžlutá");
    sendOne(survey, "o2");
    var page = coordinator.text(survey + "/vysledky?podle=version");
    assertThat(page).contains("modrá", "zelená", "červená", "verze 1", "verze 2");
    assertThat(coordinator.text(survey + "/uprava")).contains("Verze 2 už má odpovědi");
    assertThat(coordinator.text(survey + "/vysledky.csv?podle=version"))
        .contains("Barva?;modrá;verze 1;1", "Barva?;zelená;verze 2;1");
  }

  @Test
  void aQuestionThatAConditionNeedsIsNotDeleted() {
    var survey = started("Podmínky", "poll");
    question(survey, "yes_no", "label", "První?");
    question(
        survey,
        "text",
        "label",
        "Druhá?",
        "when-1-question",
        "q1",
        "when-1-says",
        "is",
        "when-1-value",
        "ano");
    assertThat(coordinator.post(questionPath(survey) + "/smazat")).hasStatus(HttpStatus.CONFLICT);
    assertThat(coordinator.post(questionPath(survey) + "/dolu")).hasStatus(HttpStatus.CONFLICT);
    assertThat(coordinator.post(questionPath(survey) + "/kopie")).hasStatus(HttpStatus.SEE_OTHER);
    assertThat(coordinator.text(survey + "/uprava"))
        .contains("Ptáme se, jen když je v otázce 1 odpověď „ano“");
    assertThat(other.get(survey + "/uprava")).hasStatus(HttpStatus.FORBIDDEN);
    assertThat(
            coordinator.post(
                survey + "/otazky/nova?typ=text&strana=0",
                "label",
                "Třetí?",
                "when-1-question",
                "q1",
                "when-1-says",
                "is",
                "when-1-value",
                "snad"))
        .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
    assertThat(coordinator.post(survey + "/otazky/nova?typ=one&strana=0", "label", "Bez možností"))
        .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
    assertThat(
            coordinator.post(
                survey + "/otazky/nova?typ=number&strana=0",
                "label",
                "Kolik?",
                "constraint",
                "regex(.)"))
        .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
  }

  @Test
  void paperIsPrintedTypedInAndCheckedByASecondTyping() throws Exception {
    var survey = started("Papír", "poll");
    question(survey, "yes_no", "label", "Chodíte sem rádi?");
    question(
        survey,
        "many",
        "label",
        "Kam ještě?",
        "choices",
        "knihovna\nklub\npošta",
        "other",
        "true",
        "when-1-question",
        "q1",
        "when-1-says",
        "is",
        "when-1-value",
        "ano");
    question(
        survey, "matrix", "label", "Jak často?", "choices", "často\nzřídka", "rows", "klub\nkino");
    question(survey, "text", "label", "Něco dodat?");
    var pdf = coordinator.get(survey + "/papir.pdf").getResponse().getContentAsByteArray();
    try (var document = org.apache.pdfbox.Loader.loadPDF(pdf)) {
      var text = new org.apache.pdfbox.text.PDFTextStripper().getText(document);
      assertThat(text.replaceAll("\\s+", " "))
          .contains("Chodíte sem rádi?", "[ ] 1 ano", "Jinak pokračujte otázkou 3", "3 pošta");
      assertThat(document.getDocumentCatalog().getMarkInfo().isMarked()).isTrue();
    }
    assertThat(sheet(survey, 1, "a-q1", "1")).hasStatus(HttpStatus.CONFLICT);
    coordinator.post(survey + "/otevrit");
    assertThat(sheet(survey, 1, "a-q1", "1", "a-q2", "1, 3", "a-q3.r1", "2", "a-q4", "Děkuji."))
        .hasStatus(HttpStatus.SEE_OTHER);
    assertThat(sheet(survey, 2, "a-q1", "9")).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
    assertThat(sheet(survey, 2, "a-q1", "jedna")).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
    assertThat(sheet(survey, 2)).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
    assertThat(sheet(survey, 1, "a-q1", "2")).hasStatus(HttpStatus.CONFLICT);
    assertThat(sheet(survey, 1, "a-q1", "1", "a-q2", "3", "second", "true"))
        .hasStatus(HttpStatus.CONFLICT)
        .bodyText()
        .contains("2. Kam ještě?", "4. Něco dodat?")
        .doesNotContain("<li>1. Chodíte");
    assertThat(
            sheet(
                survey, 1, "a-q1", "1", "a-q2", "3 1", "a-q3.r1", "2", "a-q4", "Děkuji.", "second",
                "true"))
        .hasStatus(HttpStatus.SEE_OTHER);
    var answers = coordinator.text(survey + "/odpovedi.csv");
    assertThat(answers).contains("papír, list 1", "o1 | o3", "Děkuji.");
    assertThat(coordinator.text(survey + "/vysledky")).contains("Jak často? – klub");
  }

  @Test
  void textsAreSortedByTwoPeopleWhoThenAgree() {
    var survey = started("Volné texty", "poll");
    question(survey, "long_text", "label", "Co chybí?");
    coordinator.post(survey + "/otevrit");
    for (var text : List.of("byty a dluhy", "autobus v neděli", "levné byty")) {
      var link = Web.location(post(survey + "/zacit")).replaceFirst("\\?.*", "");
      post(link, "strana", "0", "otazky", "q1", "a-q1", text, "krok", "dal");
      post(link + "/odeslat");
    }
    settings(survey, List.of());
    coordinator.post(survey + "/kodovani/q1/seznam", "codes", "bydlení\ndluhy\ndoprava");
    var path = survey + "/kodovani/q1";
    var ids = Jsoup.parse(coordinator.text(path)).select("input[name=texts]").eachAttr("value");
    assertThat(ids).hasSize(3);
    sort(coordinator, path, ids, List.of("k1", "k3", "k1"));
    assertThat(coordinator.text(path)).contains("Všechno, co na vás čekalo");
    assertThat(coordinator.post(path + "/shoda/" + ids.getFirst(), "agreed", "k1"))
        .hasStatus(HttpStatus.CONFLICT);
    sort(chair, path, ids, List.of("k2", "k3", "k1"));
    var page = coordinator.text(path);
    // by hand: bydlení 2 of 3 alike, expected 1/3·2/3 + 2/3·1/3 … = 0.4444 → (0.6667-0.4444)/0.5556
    assertThat(page).contains("0,40", "0,50", "Kde se lidé neshodli");
    assertThat(chair.post(path + "/shoda/" + ids.getFirst(), "agreed", "k1", "reason", "obojí"))
        .hasStatus(HttpStatus.SEE_OTHER);
    assertThat(coordinator.text(path)).contains("Shoda: bydlení.", "obojí");
    assertThat(coordinator.text(survey + "/vysledky.csv")).contains("Co chybí?;bydlení;všichni;2");
    assertThat(
            coordinator.post(
                survey + "/citaty", "question", "q1", "words", "Paní Nováková nemá kde bydlet."))
        .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
        .bodyText()
        .contains("Nováková");
    assertThat(coordinator.post(survey + "/citaty", "question", "q1", "words", "Chybí levné byty."))
        .hasStatus(HttpStatus.SEE_OTHER);
  }

  private static void sort(Web person, String path, List<String> ids, List<String> codes) {
    var fields = new ArrayList<Object>();
    for (int i = 0; i < ids.size(); i++) {
      fields.addAll(List.of("texts", ids.get(i), "codes-" + ids.get(i), codes.get(i)));
    }
    assertThat(person.post(path, fields.toArray())).hasStatus(HttpStatus.SEE_OTHER);
  }

  @Test
  void aFocusGroupIsWrittenDownWithoutNames() {
    var fields =
        new Object[] {
          "kind",
          "focus_group",
          "title",
          "Oběd v denním centru",
          "owner",
          office.value(),
          "place",
          "denní centrum",
          "held",
          "2026-05-04",
          "people",
          "9",
          "consent",
          "Souhlasili.",
          "statements",
          "Pan Novák nemá kde spát. #bydlení\n* Nejhorší je čekat. #fronty"
        };
    assertThat(coordinator.post("/rozhovory/novy", fields))
        .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
        .bodyText()
        .contains("Novák");
    fields[fields.length - 1] = "Nemám kde spát. #bydlení\n* Nejhorší je čekat. #fronty";
    var path = Web.location(coordinator.post("/rozhovory/novy", fields));
    assertThat(coordinator.text(path)).contains("Nejhorší je čekat.", "#fronty", "smí se citovat");
    assertThat(other.get(path)).hasStatus(HttpStatus.FORBIDDEN);
    assertThat(coordinator.text("/hledani?q=oběd")).contains(path);
    assertThat(other.text("/hledani?q=oběd")).doesNotContain(path);
    var heard = application.getBean(Conversations.class).list();
    assertThat(heard)
        .filteredOn(one -> one.title().equals("Oběd v denním centru"))
        .first()
        .satisfies(
            one -> {
              assertThat(one.people()).isEqualTo(9);
              assertThat(one.statements().get(1).quotable()).isTrue();
              assertThat(one.statements().get(0).tags()).containsExactly("bydlení");
            });
  }

  @Test
  void whatIsTypedBadlyComesBack() {
    for (var wrong :
        List.of(
            List.of("title", ""),
            List.of("title", "x".repeat(301)),
            List.of("kind", "' or 1=1"),
            List.of("owner", "nesmysl"),
            List.of("closes", "30. 2. 2026"))) {
      assertThat(
              coordinator.post(
                  "/dotazniky/novy",
                  with(
                      List.of(
                          "title",
                          "Chybný",
                          "kind",
                          "poll",
                          "privacy",
                          "Nic.",
                          "owner",
                          office.value().toString()),
                      wrong)))
          .as(wrong.toString())
          .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
    }
    assertThat(coordinator.text("/dotazniky/sprava")).doesNotContain("Chybný");
    assertThat(
            other.post(
                "/dotazniky/novy",
                "title",
                "Cizí",
                "kind",
                "poll",
                "privacy",
                "Nic.",
                "owner",
                office.value()))
        .hasStatus(HttpStatus.FORBIDDEN);
  }

  private static Object[] with(List<String> fields, List<String> changed) {
    var all = new ArrayList<Object>();
    for (int i = 0; i < fields.size(); i += 2) {
      var same = fields.get(i).equals(changed.getFirst());
      all.add(fields.get(i));
      all.add(same ? changed.getLast() : fields.get(i + 1));
    }
    if (!fields.contains(changed.getFirst())) all.addAll(changed);
    return all.toArray();
  }

  // What the tests do again and again.

  private String started(String title, String kind) {
    var done =
        coordinator.post(
            "/dotazniky/novy",
            "title",
            title,
            "kind",
            kind,
            "privacy",
            "Beze jmen.",
            "owner",
            office.value());
    return Web.location(done).replace("/uprava", "");
  }

  private void question(String survey, String type, Object... fields) {
    assertThat(coordinator.post(survey + "/otazky/nova?strana=0&typ=" + type, fields))
        .hasStatus(HttpStatus.SEE_OTHER);
  }

  private String questionPath(String survey) {
    var page = Jsoup.parse(coordinator.text(survey + "/uprava"));
    return Objects.requireNonNull(page.selectFirst("a[href*=/otazky/]")).attr("href");
  }

  private void settings(String survey, List<ServiceId> chosen) {
    var form = Jsoup.parse(coordinator.text(survey + "/nastaveni"));
    var fields = new ArrayList<Object>();
    for (var name : List.of("title", "privacy")) {
      fields.addAll(List.of(name, Objects.requireNonNull(form.getElementById(name)).val()));
    }
    fields.addAll(
        List.of(
            "kind", Objects.requireNonNull(form.selectFirst("input[name=kind][checked]")).val()));
    fields.addAll(List.of("bodies", seniors.id().value(), "bodies", families.id().value()));
    for (int i = 0; i < chosen.size(); i++) {
      var group = i % 3 == 0 ? families : seniors;
      fields.addAll(
          List.of(
              "services",
              chosen.get(i).value(),
              "group-" + chosen.get(i).value(),
              group.id().value()));
    }
    assertThat(coordinator.post(survey + "/nastaveni", fields.toArray()))
        .hasStatus(HttpStatus.SEE_OTHER);
  }

  private List<ServiceId> services(OrganisationId provider) {
    var sample = new SampleServices(application);
    for (int i = 0; i < 40; i++) {
      sample.add(provider, SampleServices.shelter("Dům číslo " + i));
    }
    return services.of(java.util.Set.of(provider)).stream().map(one -> one.id()).toList();
  }

  private static void answer(Web web, String survey, ServiceId service, List<Integer> ticks) {
    var own = Web.location(web.post(survey + "/sluzba/" + service.value()));
    var fields = new ArrayList<Object>(List.of("strana", "0", "otazky", "q1", "krok", "dal"));
    for (int tick : ticks) fields.addAll(List.of("a-q1", "o" + (tick + 1)));
    web.post(own, fields.toArray());
    assertThat(web.post(own + "/odeslat")).hasStatus(HttpStatus.SEE_OTHER);
  }

  private void sendOne(String survey, String option) {
    var link = Web.location(post(survey + "/zacit")).replaceFirst("\\?.*", "");
    post(link, "strana", "0", "otazky", "q1", "a-q1", option, "krok", "dal");
    assertThat(post(link + "/odeslat")).hasStatus(HttpStatus.SEE_OTHER);
  }

  private MvcTestResult sheet(String survey, int number, Object... fields) {
    var all = new ArrayList<Object>(List.of("sheet", number));
    all.addAll(List.of(fields));
    return coordinator.post(survey + "/papir", all.toArray());
  }

  private int sets(String survey) {
    return sql.fetchCount(
        sql.selectOne().from("surveys.answer_set").where("survey_id = ?", id(survey).value()));
  }

  private static SurveyId id(String survey) {
    return new SurveyId(UUID.fromString(survey.substring(survey.lastIndexOf('/') + 1)));
  }

  private String visit(String path) {
    var content = mvc.get().uri(path).exchange().getResponse().getContentAsByteArray();
    return new String(content, StandardCharsets.UTF_8);
  }

  private MvcTestResult post(String path, Object... fields) {
    var request = mvc.post().uri(path).with(csrf());
    for (int i = 0; i < fields.length; i += 2) {
      request.param(fields[i].toString(), String.valueOf(fields[i + 1]));
    }
    return request.exchange();
  }
}
