package org.spoluplan.badinput;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.spoluplan.testing.BrowserTest;
import org.spoluplan.testing.Browsers;
import org.spoluplan.testing.Town;
import org.springframework.beans.factory.annotation.Autowired;

/// The same as people see it.
@BrowserTest
class BadInputBrowserTest {

  @Autowired Town town;

  @Test
  void aFileOf200MegabytesIsRefusedOnItsForm(Browsers browsers, @TempDir Path folder)
      throws IOException {
    var file = folder.resolve("video.pdf");
    try (var large = new RandomAccessFile(file.toFile(), "rw")) {
      large.setLength(200L * 1024 * 1024);
    }
    var group = town.group("Skupina pro bydlení");
    var secretary = group.secretary("Ondřej Malátný");
    var item =
        town.item(group.meeting(LocalDate.of(2027, 3, 22)).openToAll().save(), "Krizové byty");

    var visitor = browsers.of(secretary).open("/program/" + item.value() + "/podklady");
    visitor.fill("Název", "Záměr krizových bytů");
    visitor.page().locator("#file").setInputFiles(file);
    visitor.press("Přidat podklad").see("Soubor je příliš velký, vejde se 25 MB.");

    assertThat(visitor.page().inputValue("#title")).isEqualTo("Záměr krizových bytů");
    visitor.axe().screenshot("bad-input-200-mb");
  }

  @Test
  void aFormThatExpiredIsExplainedAndComesBack(Browsers browsers) {
    var group = town.group("Skupina pro bydlení");
    var secretary = group.secretary("Ondřej Malátný");
    var meeting = group.meeting(LocalDate.of(2027, 3, 22)).save();

    var visitor = browsers.of(secretary).open("/jednani/" + meeting.value() + "/program/novy");
    visitor.fill("Bod", "Krizové byty");
    visitor.page().evaluate("document.querySelector('main [name=_csrf]').value = 'x'");
    visitor.press("Přidat bod").see("Ještě to není uložené");
    visitor.axe().screenshot("bad-input-expired");

    visitor.press("Odeslat znovu").see("Krizové byty");
  }

  @Test
  void anAddressTheServerTurnsAwayIsExplainedToo(Browsers browsers) {
    browsers
        .nobody()
        .open("/jednani/..%2fetc")
        .see("Tomu nerozumíme")
        .axe()
        .screenshot("bad-input-address");
  }
}
