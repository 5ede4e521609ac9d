package org.spoluplan.meetings.minutes;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.spoluplan.documents.DocumentText;
import org.spoluplan.documents.Markup;
import org.spoluplan.meetings.minutes.ConclusionDraft.Kind;
import org.spoluplan.meetings.minutes.MinutesDraft.Form;
import org.spoluplan.meetings.minutes.MinutesDraft.Heading;
import org.spoluplan.meetings.minutes.MinutesDraft.Occasion;
import org.spoluplan.meetings.minutes.MinutesDraft.Official;
import org.spoluplan.meetings.minutes.MinutesDraft.Officials;
import org.spoluplan.meetings.minutes.MotionDraft.Verdict;

class MinutesTextTest {

  @Test
  void everythingKnownHasItsPlace() {
    assertThat(read(Drafts.full()))
        .isEqualTo(
            """
            ZÁPIS č. 12 z jednání pracovní skupiny pro rodiny s dětmi a mládež
            Komunitní plánování sociálních služeb regionu Podještědí
            Společné jednání s:
            Řídicí pracovní skupina
            Datum a čas:
            středa 2. června 2021, 10.00–11.45 hod.
            Místo:
            Nová radnice, místnost č. 203 a na dálku
            Předsedající:
            Jana Vrbická
            Zahájila:
            Jana Vrbická
            Přítomni:
            Jana Vrbická (město Lípa), Drahomíra Koubelková (Mraveniště, z. s., na dálku), Ing. Vavřinec Tlustoš (město Hrádek, do 11.10), Leopold Štolba (v zastoupení: Ludmila Seifrtová, od 10.20); viz prezenční listina
            Omluveni:
            Bohumil Kratina
            Nepřítomni:
            nikdo
            Hosté:
            zástupci obcí
            Přítomno bylo 20 členů s hlasem z celkového počtu 30, jednání je usnášeníschopné (potřeba je nejméně 16). Podle: jednací řád čl. 6.
            Program
            Zahájení a schválení programu
            Klub pro mládež
            prostory
            rozpočet
            Stížnost paní N.
            Průběh jednání
            Ad 1) Zahájení a schválení programu
            Předsedající přivítala přítomné.
            Návrh:
            Schválit program
            Hlasování:
            PRO: 20 PROTI: 0 ZDRŽEL SE: 0 VÝSLEDEK: přijato
            Hlasovalo se zvednutím ruky. 30 členů s hlasem, 20 přítomno, k usnášení je potřeba nejméně 16, většina se počítá z 20 hlasů. Pro návrh bylo 20 hlasů, proti žádný, nikdo se nezdržel. Návrh byl přijat.
            Ad 2) Klub pro mládež
            Předkládá: Ing. Vavřinec Tlustoš
            Podklady: záměr klubu, rozpočet
            Prostory
            Po výměně oken.
            Nájemník dluží.
            Rozhodnutí jiného orgánu: Zastupitelstvo města Lípa, usnesení č. 47/2021 ze dne 2. 3. 2021: Dotace byla schválena.
            Návrh:
            Doporučit klub
            Navrhuje: Leopold Štolba.
            Hlasování:
            PRO: 1 PROTI: 2 ZDRŽEL SE: 1 VÝSLEDEK: nepřijato
            Hlasovalo se jmenovitě. 5 členů s hlasem, 4 přítomni, k usnášení je potřeba nejméně 3, většina se počítá ze 4 hlasů. Pro návrh byl 1 hlas, proti 2 hlasy, zdržel se 1 hlasující. Návrh nebyl přijat.
            PRO: Leopold Štolba
            PROTI: Jana Vrbická; Drahomíra Koubelková
            nehlasovali pro střet zájmů: Ing. Vavřinec Tlustoš
            Závěr (zařadit do KP): Zařadit klub do akčního plánu.
            Důvod: děti nemají kam jít
            Závěr (nebude řešeno v rámci KP): Dluhy nájemníka.
            Závěr: Výměna oken. Bude řešeno.
            Úkol: Projednat prostor se školou
            Odpovídá: město Hrádek, termín: 30. 6. 2021
            Úkol: Vymoci dluh
            Odpovídá: město Lípa, termín: prosinec 2021
            Ad 3) Stížnost paní N.
            Tajná rozprava.
            Závěr (bude projednáno): Stížnost projednat.
            Závěry
            Zařadit klub do akčního plánu. (bod 2, zařadit do KP)
            Dluhy nájemníka. (bod 2, nebude řešeno v rámci KP)
            Výměna oken. Bude řešeno. (bod 2)
            Stížnost projednat. (bod 3, bude projednáno)
            Připomínky k plánu je možné zasílat e-mailem. (bere se na vědomí)
            Úkoly
            Úkol
            Kdo
            Do kdy
            Projednat prostor se školou
            město Hrádek
            30. 6. 2021
            Rozeslat zápis
            Mgr. Ondřej Malátný
            průběžně
            Úkol
            Kdo
            Do kdy
            Vymoci dluh
            město Lípa
            prosinec 2021
            Příští jednání: středa 21. července 2021 v 10.00, tamtéž (termín se může změnit). Téma: oblast zaměstnanosti
            Přílohy
            Prezenční listina
            Výstupy bodu 2
            Zapsal:
            Mgr. Ondřej Malátný, tajemník skupiny
            Ověřila:
            Drahomíra Koubelková
            Zapsáno dne:
            4. června 2021
            Projekt: Rozvoj plánování, reg. č. CZ.03.4.74/0.0/0.0/16_033/0001234, realizace 01/2021–12/2022
            Město Lípa, IČO: 12345679""");
  }

  @Test
  void thePublicCopyHasNothingConfidential() {
    var copy = DocumentText.of(Markup.parse(MinutesText.of(Drafts.full())).publicCopy());

    assertThat(copy)
        .doesNotContain("Nájemník", "Dluhy", "dluh", "Stížnost", "Tajná")
        .contains("Klub pro mládež", "Výměna oken", "Rozeslat zápis", "Zapsáno dne");
  }

  @Test
  void whatAConclusionMeansIsNotSaidTwice() {
    var plan =
        new ConclusionDraft(Kind.INTO_PLAN, "Zařadit do plánu klub v Chrastavě", null, false);
    var approval = new ConclusionDraft(Kind.APPROVES, "Skupina schvaluje program.", null, false);
    var order = new ConclusionDraft(Kind.INSTRUCTS, "Připravit záměr klubu", null, false);

    assertThat(ConclusionList.callout(plan))
        .isEqualTo("> **Závěr:** Zařadit do plánu klub v Chrastavě.");
    assertThat(ConclusionList.callout(approval))
        .isEqualTo("> **Závěr:** Skupina schvaluje program.");
    assertThat(ConclusionList.callout(order))
        .isEqualTo("> **Závěr (ukládá se):** Připravit záměr klubu.");
  }

  @Test
  void aDayAloneBeginsWithACapital() {
    var task = new TaskDraft("Svolat školy", null, Drafts.DAY, TaskDraft.Precision.DAY, false);

    assertThat(TaskTables.callout(task)).endsWith("> Termín: 2.\u00a06.\u00a02021");
  }

  @Test
  void whatNobodyNotedIsLeftOut() {
    assertThat(read(Drafts.meeting().draft()))
        .isEqualTo("ZÁPIS z jednání pracovní skupiny pro seniory\nDatum: středa 2. června 2021");
  }

  @Test
  void nobodyIsSaid() {
    var nobody = new AttendanceDraft(List.of(), null, List.of(), null, List.of(), null);

    assertThat(read(Drafts.meeting().with(nobody).draft()))
        .contains("Přítomni:\nnikdo", "Omluveni:\nnikdo", "Hosté:\nnikdo")
        .doesNotContain("Nepřítomni");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Pracovní skupina pro seniory          | pracovní skupiny pro seniory
          Řídicí pracovní skupina               | řídicí pracovní skupiny
          Odborná pracovní skupina Doprava      | odborné pracovní skupiny Doprava
          Podskupina pro bydlení                | podskupiny pro bydlení
          Komise rady města                     | komise rady města
          Regionální stálá konference           | regionální stálé konference
          Výbor sociální                        | výboru sociální
          """)
  void namesOfBodiesBend(String name, String genitive) {
    assertThat(BodyName.genitive(name)).contains(genitive);
  }

  @Test
  void aNameThatWeCannotBendStaysAsItIs() {
    assertThat(title(Drafts.heading("Fórum dobrovolníků", "3")))
        .isEqualTo("ZÁPIS č. 3 z jednání: Fórum dobrovolníků");
  }

  @Test
  void aMeetingWithATopicSaysItUnderTheTitle() {
    var own = new Heading("Pracovní skupina", null, "2", "Bydlení v zimě", List.of());

    assertThat(read(Drafts.meeting().called(own).draft()))
        .startsWith("ZÁPIS č. 2 z jednání pracovní skupiny\nBydlení v zimě\n");
  }

  @Test
  void timesAndPlacesAreSaidAsTheyAreKnown() {
    assertThat(occasion(LocalTime.of(9, 5), null, "sál", Form.IN_PERSON))
        .contains("středa 2. června 2021 v 9.05 hod.", "sál");
    assertThat(occasion(null, null, null, Form.ONLINE)).contains("Místo:\nna dálku");
    var ballot = new Occasion(Drafts.DAY, LocalDate.of(2021, 6, 9), null, null, null, Form.WRITTEN);
    assertThat(read(Drafts.meeting().on(ballot).draft()))
        .contains("středa 2. června 2021 – středa 9. června 2021, hlasování per rollam");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          0 | 1 | 2 | Pro návrh nebyl žádný hlas, proti 1 hlas, zdrželi se 2 hlasující.
          1 | 2 | 5 | Pro návrh byl 1 hlas, proti 2 hlasy, zdrželo se 5 hlasujících.
          2 | 5 | 0 | Pro návrh byly 2 hlasy, proti 5 hlasů, nikdo se nezdržel.
          4 | 0 | 1 | Pro návrh byly 4 hlasy, proti žádný, zdržel se 1 hlasující.
          5 | 0 | 0 | Pro návrh bylo 5 hlasů, proti žádný, nikdo se nezdržel.
          22 | 0 | 0 | Pro návrh bylo 22 hlasů, proti žádný, nikdo se nezdržel.
          """)
  void votesAreCountedInGoodCzech(int inFavour, int against, int abstained, String sentence) {
    var motion = Drafts.motion(inFavour, against, abstained, Verdict.ADOPTED);

    assertThat(VoteLines.sentences(motion)).contains(sentence);
  }

  @Test
  void theLineOfAVoteIsTheOneEverybodyKnows() {
    assertThat(VoteLines.line(Drafts.motion(20, 0, 0, Verdict.ADOPTED)))
        .isEqualTo("PRO: 20 PROTI: 0 ZDRŽEL SE: 0 VÝSLEDEK: přijato");
    assertThat(VoteLines.line(Drafts.motion(1000, 0, 0, Verdict.INQUORATE)))
        .isEqualTo("PRO: 1000 PROTI: 0 ZDRŽEL SE: 0 VÝSLEDEK: bez rozhodnutí");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Mgr. Jana Malá, Ph.D.  |                  | Zapsala
          Jana Malá              | Eva Nováková     | Zapsaly
          Jan Dvořák             |                  | Zapsal
          Jiří Malý              | Ivo Vlk          | Zapsali
          Jana Malá              | Jan Dvořák       | Zapsali
          Jana Novák             |                  | Zápis
          Ester Novotný          |                  | Zápis
          Honza Novák            |                  | Zápis
          """)
  void labelsAgreeWhereTheNameIsSure(String first, @Nullable String second, String label) {
    var takers = second == null ? List.of(first) : List.of(first, second);

    assertThat(PersonWords.label("taken", takers)).isEqualTo(label);
  }

  @Test
  void whatPeopleTypedCannotBreakTheMinutes() {
    var item =
        new ItemDraft(
            1,
            "**Bod** | [x](y) :::",
            List.of(Drafts.item(1, "# část")),
            "a_b_",
            ":::\n# Velký\n:::neverejne\nx",
            List.of("*"),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            false);
    var officials =
        new Officials(
            null, "<b>|*", List.of(new Official("1. Jan\n\n:::neverejne", null)), List.of());
    var document = Markup.parse(MinutesText.of(Drafts.meeting().about(item).by(officials).draft()));

    assertThat(DocumentText.of(document.publicCopy()))
        .contains(
            "**Bod** | [x](y) :::", "# část", "a_b_", "Velký", "<b>|*", "1. Jan :::neverejne");
  }

  private static String title(Heading heading) {
    return Markup.parse(MinutesText.of(Drafts.meeting().called(heading).draft())).title();
  }

  private static String occasion(
      @Nullable LocalTime from, @Nullable LocalTime to, @Nullable String place, Form form) {
    return read(Drafts.meeting().on(new Occasion(Drafts.DAY, null, from, to, place, form)).draft());
  }

  private static String read(MinutesDraft draft) {
    return DocumentText.of(Markup.parse(MinutesText.of(draft)));
  }
}
