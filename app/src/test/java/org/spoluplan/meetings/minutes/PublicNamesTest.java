package org.spoluplan.meetings.minutes;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.jooq.DSLContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.spoluplan.testing.ApplicationTest;
import org.spoluplan.testing.TestPeople;
import org.spoluplan.testing.Town;
import org.spoluplan.testing.Web;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@ApplicationTest
class PublicNamesTest {

  private static final List<String> KNOWN = List.of("Drahomíra Koubelková", "Jana Malá");

  @Autowired MockMvcTester mvc;
  @Autowired DSLContext sql;
  @Autowired TestPeople people;
  @Autowired Town town;

  private HeldMeeting held;
  private Web secretary;
  private Web member;

  @BeforeEach
  void aGroupHasMet() {
    held = new HeldMeeting(town, sql, "Pracovní skupina se jmény");
    secretary = Web.of(mvc, held.secretary);
    member = Web.of(mvc, held.member);
  }

  @Test
  void whoSpeaksForNobodyIsNotNamedBeforeSomebodyDecides() {
    closed("Radovan Šebestík a paní Vydrová žádají byt. Šebestíka podpořila Drahomíra Koubelková.");

    assertThat(secretary.post(held.path() + "/zverejnit", "confirmed", true))
        .hasStatus(409)
        .bodyText()
        .contains("Radovan Šebestík", "Vydrová", "rozhodněte u každého")
        .doesNotContain("value=\"Drahomíra Koubelková\"");
    assertThat(mvc.get().uri(held.path())).hasStatus(404);

    decide("Radovan Šebestík", "initials", "", "Vydrová", "role", "uživatelka služby");
    assertThat(secretary.post(held.path() + "/zverejnit", "confirmed", true)).hasStatus(303);
    assertThat(anybody())
        .containsPattern("R\\.[ \u00a0]Š\\.")
        .contains("paní uživatelka služby", "Drahomíra Koubelková", "nahrazena iniciálami")
        .doesNotContain("Šebestík", "Vydrov");
    assertThat(member.text(held.path())).contains("Radovan Šebestík", "Vydrová");
    assertThat(Web.of(mvc, people.account("Zvědavá Občanka")).text("/hledani?q=Vydrová"))
        .doesNotContain(held.path());
  }

  @Test
  void aNameCanStayAndTheChoiceIsKeptForTheNextEdition() {
    closed("Radovan Šebestík žádá byt.");
    decide("Radovan Šebestík", "name", "");

    assertThat(secretary.post(held.path() + "/zverejnit", "confirmed", true)).hasStatus(303);
    assertThat(anybody()).contains("Radovan Šebestík");
    secretary.post(held.path(), "reason", "Oprava");
    decide("Radovan Šebestík", "initials", "");
    assertThat(anybody()).doesNotContain("Šebestík");
    secretary.post(held.path() + "/uzavrit", "confirmed", true);
    assertThat(secretary.post(held.path() + "/zverejnit", "confirmed", true)).hasStatus(303);
    assertThat(anybody()).doesNotContain("Šebestík").contains("Oprava");
  }

  @Test
  void whoAsksToBeHiddenAfterPublicationIsHidden() {
    closed("Radovan Šebestík žádá byt.");
    decide("Radovan Šebestík", "name", "");
    secretary.post(held.path() + "/zverejnit", "confirmed", true);

    decide("Radovan Šebestík", "initials", "");
    assertThat(anybody()).doesNotContain("Šebestík");
    assertThat(member.get(held.path() + "/jmena")).hasStatus(403);
  }

  @Test
  void aRoleNeedsWords() {
    closed("Radovan Šebestík žádá byt.");

    assertThat(
            secretary.post(
                held.path() + "/jmena",
                "name",
                "Radovan Šebestík",
                "choice-0",
                "role",
                "role-0",
                ""))
        .hasStatus(422)
        .bodyText()
        .contains("Napište roli");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Pavel Němec      | s Pavlem Němcem            | s P. N.
          Pavel Němec      | Pavla Němce pozvali        | P. N. pozvali
          Jan Novák        | Jana Nováková              | Jana Nováková
          Jan Novák        | Jana Nováka                | J. N.
          Eva Součková     | Evě Součkové               | E. S.
          Eva Součková     | paní Součkovou             | paní E. S.
          Jan Malý         | Jana Malá                  | Jana Malá
          Jiří Suchý       | Suchý chleb, pan Suchý     | Suchý chleb, pan J. S.
          Jiří Malý        | pan Malý                   | pan Malý
          Radovan Šebestík | Šebestíkovi                | R. Š.
          """)
  void namesAreFoundAsTheyAreBent(String name, String text, String masked) {
    var choice = new PublicName(name, new CzechName(name).initials());

    assertThat(NameMask.of(text, List.of(choice), KNOWN)).isEqualTo(masked);
  }

  @Test
  void whatLooksLikeANameIsFoundAndThoseKnownAreNot() {
    var text =
        "Pan Dvořák a klientka Olga Benešová mluvili s Drahomírou Koubelkovou. Karel Vlk přišel"
            + " z Nové Vsi. Liberecký kraj souhlasí, paní Koubelková také. Jana Malá zapsala.";

    assertThat(new NamesInText(KNOWN, List.of("Zdeněk Host"), Set.of("Karel")).in(text))
        .containsExactlyInAnyOrder("Dvořák", "Olga Benešová", "Karel Vlk");
    assertThat(new NamesInText(KNOWN, List.of(), Set.of()).in("pro rodiny\nDatum")).isEmpty();
    assertThat(new NamesInText(KNOWN, List.of(), Set.of()).in("pan Dvořák"))
        .containsExactly("Dvořák");
  }

  private void closed(String text) {
    secretary.post(held.path());
    secretary.post(held.path() + "/osoby");
    held.write("# Zápis\n\n" + text);
    secretary.post(held.path() + "/uzavrit", "confirmed", true);
  }

  /// @param choices name, choice and role by turns
  private void decide(String... choices) {
    var fields = new Object[choices.length * 2];
    for (var i = 0; i < choices.length / 3; i++) {
      fields[6 * i] = "name";
      fields[6 * i + 1] = choices[3 * i];
      fields[6 * i + 2] = "choice-" + i;
      fields[6 * i + 3] = choices[3 * i + 1];
      fields[6 * i + 4] = "role-" + i;
      fields[6 * i + 5] = choices[3 * i + 2];
    }
    assertThat(secretary.post(held.path() + "/jmena", fields)).hasStatus(303);
  }

  private String anybody() {
    return Web.of(mvc, people.account("Zvědavý Občan")).text(held.path());
  }
}
