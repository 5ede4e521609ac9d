package org.spoluplan.meetings.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.spoluplan.testing.BrowserTest;
import org.spoluplan.testing.Browsers;
import org.spoluplan.testing.Visitor;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/// A coordinator brings old minutes into the house, in a browser.
@BrowserTest
@Import(OldTown.class)
class ImportJourneyTest {

  private static final Path SEEDS = Path.of("..", "..", "shared", "seeds");

  @Autowired OldTown towns;
  @Autowired ReadingFiles reading;

  @Test
  void anEveningWithOldMinutes(Browsers browsers) {
    var coordinator = towns.coordinator();
    var visitor = browsers.of(coordinator.person());
    visitor.open("/").follow("Import zápisů").see("Zatím tu žádný soubor není");
    visitor.axe().screenshot("import-empty");

    choose(
        visitor,
        List.of(
            file("senioři březen.txt", coordinator.here(OldMinutes.MARCH)),
            file("senioři červen.txt", coordinator.here(OldMinutes.JUNE)),
            file("poškozený.docx", "PK\u0003\u0004 to není dokument")));
    visitor.press("Nahrát").see("Čtou se 2 soubory.").see("poškozený.docx");
    reading.readAll();
    visitor.see("K prohlédnutí: 2");
    visitor.axe().screenshot("import-list").guide("17-import-seznam");

    visitor.follow("senioři březen.txt").see("Text zápisu");
    visitor.axe().screenshot("import-review").guide("18-import-koncept");
    doubtsAreOneKeyAway(visitor);
    valuesShowWhereTheyStand(visitor);

    visitor
        .page()
        .locator("fieldset:has(legend:text-is('Místo')) :is(input:not([type=checkbox]), textarea)")
        .first()
        .fill("Městský úřad Jilemnice, velký sál");
    addATask(visitor);
    visitor.page().locator("#koncept button:has-text('Uložit')").click();
    visitor.see("Uloženo").see("opraveno").see("doplněno");
    visitor.page().getByText("Přijmout zápis").first().click();
    visitor.see("Zápis je přijat").see("Hlasování podle zápisu").see("velký sál");
    visitor.axe().screenshot("import-meeting").guide("19-import-jednani");
    visitor.follow("Přečíst zápis vedle toho, co z něj vzešlo").see("Text zápisu");
    visitor.axe().screenshot("import-accepted");
    visitor.press("Vzít import zpět").see("Odebralo se jen to, co přinesl.");
    visitor.page().getByText("Přijmout zápis").first().click();
    visitor.see("Zápis je přijat");

    visitor.open("/import-zapisu").follow("senioři červen.txt");
    visitor.page().getByText("Přijmout zápis").first().click();
    visitor.see("Zápis je přijat").open("/import-zapisu?stav=accepted").see("senioři březen.txt");
    visitor.open("/hledani?q=víkendovou+odlehčovací").see("odlehčovací");
  }

  private static void addATask(Visitor visitor) {
    var tasks = visitor.page().locator("fieldset:has(> legend:text-is('Úkoly'))");
    tasks.getByText("Přidat další").click();
    var more = tasks.locator("details").last();
    more.getByLabel("Co", new Locator.GetByLabelOptions().setExact(true)).fill("Pozvat starostu");
    more.getByLabel("Do kdy").fill("2. 5. 2019");
    visitor.axe().screenshot("import-adding");
  }

  /// Every page works without a script too; this is the shorter way.
  private static void doubtsAreOneKeyAway(Visitor visitor) {
    var doubtful = visitor.page().locator("[data-doubtful]");
    if (doubtful.count() == 0) return;
    visitor.page().getByText("Další k ověření").first().click();
    assertThat(visitor.page().locator("[data-doubtful] :focus").count()).isEqualTo(1);
    visitor.page().keyboard().press("Alt+Enter");
  }

  private static void valuesShowWhereTheyStand(Visitor visitor) {
    var date = visitor.page().locator("fieldset:has(legend:text-is('Den jednání')) input").first();
    date.focus();
    PlaywrightAssertions.assertThat(visitor.page().locator("mark.sp-lit")).hasText("14. 3. 2019");
  }

  /// The five real minutes from around Liberec; skipped where they are absent.
  @Test
  void fiveRealMinutesBecomeFiveMeetings(Browsers browsers) throws IOException {
    assumeTrue(Files.isDirectory(SEEDS), "the five real minutes are not on this machine");
    var coordinator = towns.coordinator();
    var visitor = browsers.of(coordinator.person());
    List<Path> seeds;
    try (var files = Files.list(SEEDS)) {
      seeds = files.filter(file -> file.toString().endsWith(".txt")).sorted().toList();
    }
    assertThat(seeds).hasSize(5);
    visitor.open("/import-zapisu");
    choose(visitor, seeds.stream().map(ImportJourneyTest::file).toList());
    visitor.press("Nahrát").see("Čeká na přečtení: 5");
    reading.readAll();
    visitor.see("K prohlédnutí: 5");
    for (var seed : seeds) accept(visitor, seed);
    visitor.open("/import-zapisu?stav=accepted");
    assertThat(visitor.page().locator("tbody tr").count()).isEqualTo(5);
    visitor.open("/skupiny").axe();
  }

  private static void accept(Visitor visitor, Path seed) {
    visitor.open("/import-zapisu").follow(String.valueOf(seed.getFileName())).see("Text zápisu");
    visitor.axe();
    for (var ok : visitor.page().locator("input[name^='ok-']").all()) ok.check();
    for (var who : visitor.page().locator("select[name^='who-']:has(option[value=''])").all()) {
      if (who.locator("option[value='']").textContent().equals("vyberte")) who.selectOption("new");
    }
    visitor.page().getByText("Přijmout zápis").first().click();
    visitor.see("Zápis je přijat").axe();
  }

  private static void choose(Visitor visitor, List<FilePayload> files) {
    Locator field = visitor.page().getByLabel("Soubory se zápisy");
    field.setInputFiles(files.toArray(FilePayload[]::new));
  }

  private static FilePayload file(String name, String text) {
    return new FilePayload(name, "text/plain", text.getBytes(StandardCharsets.UTF_8));
  }

  private static FilePayload file(Path path) {
    try {
      return new FilePayload(
          String.valueOf(path.getFileName()), "text/plain", Files.readAllBytes(path));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
