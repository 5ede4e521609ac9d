package org.spoluplan.meetings.minutes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.spoluplan.meetings.db.Tables.AGENDA_ITEM;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.jooq.DSLContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.spoluplan.meetings.AgendaItemId;
import org.spoluplan.testing.BrowserTest;
import org.spoluplan.testing.Browsers;
import org.spoluplan.testing.Town;
import org.spoluplan.testing.Visitor;
import org.springframework.beans.factory.annotation.Autowired;

/// From the end of a meeting to minutes that everybody reads.
@BrowserTest
class MinutesJourneyTest {

  @Autowired Town town;
  @Autowired DSLContext sql;

  private HeldMeeting held;

  @Test
  void minutesAreWrittenCommentedSignedAndPublished(Browsers browsers) throws IOException {
    var recorder = browsers.of(held.secretary);

    var conclusions = "/jednani/" + held.meeting.value() + "/zavery";
    recorder.open(conclusions).see("Přijaté návrhy bez závěru").axe().screenshot("conclusions");
    recorder.press("Zapsat jako závěr: Skupina schvaluje program jednání.").see("Zapsáno.").axe();

    recorder.open("/").see("Napsat zápis").axe().screenshot("minutes-waiting");
    recorder.follow("Napsat zápis").see("Zápis tu zatím není").axe();
    recorder.press("Navrhnout zápis").see("Zápis je navržen").axe().screenshot("minutes-draft");

    recorder.choose("předsedající", "Koubelková Drahomíra");
    recorder.choose("zapisovatel", "Malátný Ondřej");
    recorder.choose("ověřovatel", "Horáčková Blanka");
    recorder.press("Uložit").see("Uloženo.").axe();

    recorder.follow("Upravit text").axe().screenshot("minutes-write");
    var text = recorder.field("Text zápisu").inputValue();
    recorder.fill(
        "Text zápisu",
        text.replace("Děti nemají kam jít.", "Děti nemají po škole kam jít.")
            + "\n**Příští jednání:** středa 22. března 2027\n");
    recorder.page().locator("#nahled").getByText("po škole").waitFor();
    recorder.press("Tabulka");
    assertThat(recorder.field("Text zápisu").inputValue()).contains("| připravit záměr | město |");
    recorder.page().locator("#nahled td").getByText("připravit záměr").waitFor();
    recorder.axe().screenshot("minutes-preview");
    recorder.press("Uložit").see("Den v týdnu nesedí").axe().screenshot("minutes-warning");
    recorder.press("Uzavřít text a předat k podpisu").see("Uzavřít i tak").axe();
    recorder.screenshot("minutes-confirm").follow("Vrátit se k zápisu");
    recorder.follow("Upravit text");
    recorder.fill(
        "Text zápisu",
        recorder.field("Text zápisu").inputValue().replace("středa 22.", "pondělí 22."));
    recorder.press("Uložit").see("Uloženo.");
    recorder.press("Dát členům k připomínkám").see("Členové zápis vidí").axe();

    var member = browsers.of(held.member);
    member.open("/").see("Připomínkovat zápis").axe().follow("Připomínkovat zápis");
    member.fill("K jakým slovům", "nemají po škole kam jít").axe();
    member.fill("Připomínka", "Řekl jsem, že nemají kam jít ani o víkendu.");
    member.press("Poslat připomínku").see("Připomínka je zapsána.").axe();
    member.screenshot("minutes-comments");

    recorder
        .open("/")
        .see("Odpovědět na připomínky k zápisu")
        .follow("Odpovědět na připomínky k zápisu");
    recorder
        .fill("Odpověď", "Doplněno, děkuji.")
        .press("Odpovědět")
        .see("Odpověď je zapsána.")
        .axe();
    recorder.press("Uzavřít text a předat k podpisu").see("mohou připomínkovat ještě").axe();
    recorder.press("Uzavřít i tak").see("Text je uzavřen").axe();

    sign(browsers.of(held.verifier), "Podepsat jako ověřovatel", "minutes-sign");
    sign(browsers.of(held.chair), "Podepsat jako předsedající", "minutes-signed");
    recorder.open("/").follow("Zveřejnit podepsaný zápis");
    recorder.press("Zveřejnit zápis").see("rozhodněte u každého").axe().screenshot("minutes-names");
    recorder.press("Uložit").see("Teď můžete zápis zveřejnit");
    recorder
        .press("Zveřejnit zápis")
        .see("Zápis je zveřejněn")
        .axe()
        .screenshot("minutes-published");

    var anybody = browsers.nobody();
    anybody
        .open(held.path())
        .see("Děti nemají po škole kam jít.")
        .axe()
        .screenshot("minutes-public");
    assertThat(anybody.page().content()).doesNotContain("Vydrových", "Šebestík");
    for (var format : List.of("PDF", "DOCX", "HTML")) download(anybody, format);
    recorder.open(conclusions).see("Otevřete zápis").axe().screenshot("conclusions-closed");
    recorder.open("/nit/meeting/" + held.meeting.value()).see("spojil ručně").axe();
    recorder.screenshot("thread-by-hand");
    recorder
        .open("/jednani/" + held.meeting.value())
        .see("Přečíst zápis")
        .axe()
        .screenshot("minutes-meeting");
  }

  @Test
  void whoeverSavesSecondSeesBothTexts(Browsers browsers) {
    var one = browsers.of(held.secretary);
    var other = browsers.of(held.chair);
    one.open(held.path()).press("Navrhnout zápis").follow("Upravit text");
    other.open(held.path() + "/upravit");
    one.fill("Text zápisu", "# Zápis\n\nZnění tajemníka.").press("Uložit").see("Uloženo.");

    other.fill("Text zápisu", "# Zápis\n\nZnění předsedkyně.").press("Uložit");
    other.see("Znění tajemníka.").axe().screenshot("minutes-both");
    assertThat(other.field("Text zápisu").inputValue()).contains("Znění předsedkyně.");
  }

  private static void sign(Visitor who, String button, String picture) {
    who.open("/").see("Podepsat zápis").follow("Podepsat zápis");
    who.axe().screenshot(picture).press(button).see("Podepsáno.").axe();
  }

  private static void download(Visitor visitor, String format) throws IOException {
    var download = visitor.page().waitForDownload(() -> visitor.follow(format));
    var file = Path.of("target", "screenshots", download.suggestedFilename());
    download.saveAs(file);
    assertThat(Files.size(file)).isPositive();
  }

  @BeforeEach
  void aMeetingWasHeld() {
    held = new HeldMeeting(town, sql, "Pracovní skupina pro rodiny s dětmi a mládež");
    said(
        held.club,
        "Klub by sloužil dětem od 10 do 18 let. Děti nemají kam jít. Radovan Šebestík nabídl pomoc.\n\n- město nabízí bývalou družinu\n- rodiče žádají otevřeno i v sobotu");
    said(held.secret, "Rodinu navštíví pracovnice.");
    var part = held.part(held.club, "Rozpočet klubu na rok 2028", false);
    var concluded = held.conclusion(part, "will_be_handled", "Rozpočet klubu se zpracuje", false);
    held.task(part, concluded, "Zpracovat rozpočet klubu a poslat ho členům skupiny");
    held.adopted(held.club, "Skupina doporučuje zařadit klub v Chrastavě do komunitního plánu.");
    held.group.meeting(LocalDate.of(2027, 3, 22)).save();
  }

  private void said(AgendaItemId item, String discussion) {
    sql.update(AGENDA_ITEM)
        .set(AGENDA_ITEM.DISCUSSION, discussion)
        .where(AGENDA_ITEM.ID.eq(item.value()))
        .execute();
  }
}
