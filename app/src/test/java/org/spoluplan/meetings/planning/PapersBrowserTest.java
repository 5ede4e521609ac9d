package org.spoluplan.meetings.planning;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.spoluplan.testing.BrowserTest;
import org.spoluplan.testing.Browsers;
import org.spoluplan.testing.Town;
import org.spoluplan.testing.Visitor;
import org.springframework.beans.factory.annotation.Autowired;

@BrowserTest
class PapersBrowserTest {

  private static final long TOO_BIG = 200L * 1024 * 1024;

  @Autowired Town town;

  @Test
  void papersAreAddedRefusedAndTakenAway(Browsers browsers, @TempDir Path folder)
      throws IOException {
    var group = town.group("Pracovní skupina pro bydlení");
    var secretary = group.secretary("Ondřej Malátný");
    var meeting = group.meeting(LocalDate.of(2027, 3, 22)).openToAll().save();
    town.item(meeting, "Krizové byty: záměr a rozpočet na rok 2028");
    var visitor = browsers.of(secretary);

    visitor.open("/jednani/" + meeting.value());
    visitor.page().getByText("Podklady").first().click();
    visitor.axe().screenshot("papers-empty");
    visitor.fill("Název", "Záměr krizových bytů v Jablonném a okolí");
    choose(visitor, "zamer.txt", "Tři byty.".getBytes(StandardCharsets.UTF_8));
    visitor.press("Přidat podklad").see("Podklad je přidán.").axe().screenshot("papers");

    visitor.fill("Název", "Rozpočet 2028");
    choose(visitor, "rozpocet.exe", new byte[] {'M', 'Z', 0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11});
    visitor.press("Přidat podklad").see("Tento druh souboru nebereme").axe();
    assertThat(visitor.field("Název").inputValue()).isEqualTo("Rozpočet 2028");
    visitor.screenshot("papers-refused");

    visitor.page().getByLabel("Soubor").setInputFiles(big(folder));
    visitor.press("Přidat podklad").see("25 MB").axe().screenshot("papers-too-big");

    visitor.open("/jednani/" + meeting.value()).see("TXT, 1 kB").axe().screenshot("papers-agenda");
    visitor.page().getByText("Podklady").first().click();
    visitor.page().getByText("Odebrat").first().click();
    visitor.see("Podklad je odebrán.").axe();
    visitor.press("Vrátit zpět").see("Podklad je zpátky.");
  }

  private static Path big(Path folder) throws IOException {
    var big = folder.resolve("velky.pdf");
    try (var file = new RandomAccessFile(big.toFile(), "rw")) {
      file.setLength(TOO_BIG);
    }
    return big;
  }

  private static void choose(Visitor visitor, String name, byte[] content) {
    var payload = new FilePayload(name, "application/octet-stream", content);
    visitor.page().getByLabel("Soubor").setInputFiles(payload);
  }
}
