package org.spoluplan.network.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.UUID;
import org.jooq.DSLContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.spoluplan.network.RegisterImport;
import org.spoluplan.network.RegisterOrder;
import org.spoluplan.network.RegisterReport;
import org.spoluplan.network.RegisterReport.Kind;
import org.spoluplan.network.RegisterReport.Stop;
import org.spoluplan.network.Services;
import org.spoluplan.page.Messages;
import org.spoluplan.testing.ApplicationTest;
import org.springframework.beans.factory.annotation.Autowired;

/// Whatever is wrong with a file, it is said, and nothing of it is written.
@ApplicationTest
class BadRegisterTest {

  @Autowired RegisterImport register;
  @Autowired Services services;
  @Autowired DSLContext sql;
  @Autowired Messages messages;
  @TempDir Path folder;

  private final String id = "f" + UUID.randomUUID();
  private RegisterFiles files;

  @BeforeEach
  void files() {
    files = new RegisterFiles(register);
  }

  @Test
  void aTruncatedFileWritesNothing() throws IOException {
    var whole = RegisterFiles.json(new Item(id + 1), new Item(id + 2), new Item(id + 3));
    refused(whole.substring(0, whole.length() - 200).getBytes(StandardCharsets.UTF_8), "truncated");
  }

  @Test
  void anotherEncodingIsNamed() throws IOException {
    var text = RegisterFiles.json(new Item(id).provider("nazev", "Žluťoučký kůň"));
    refused(text.getBytes(Charset.forName("windows-1250")), "encoding");
  }

  @Test
  void aWebPageInsteadOfTheFileIsToldAsSuch() throws IOException {
    refused("<!doctype html><h1>503</h1>".getBytes(StandardCharsets.UTF_8), "page");
  }

  @Test
  void aRegionThatThereIsNotIsToldWithTheCodesThatThereAre() throws IOException {
    var file = folder.resolve("kraj.json");
    java.nio.file.Files.writeString(file, RegisterFiles.json(new Item(id)));
    var report = register.look(new RegisterOrder(file, "LBK", true, Messages.CZECH), _ -> {});
    var stop = report.stops().getFirst();
    assertThat(stop.key()).isEqualTo("no-region");
    assertThat(messages.of(Messages.CZECH, "register.stop.no-region", stop.arguments().toArray()))
        .contains("LBK", "CZ051 Liberecký kraj");
  }

  @Test
  void anotherJsonIsNotTheRegister() throws IOException {
    refused("{\"data\": []}".getBytes(StandardCharsets.UTF_8), "no-items");
  }

  @Test
  void anEmptyRegisterIsNoRegister() throws IOException {
    refused("{\"polozky\": []}".getBytes(StandardCharsets.UTF_8), "nothing");
  }

  private void refused(byte[] bytes, String stop) throws IOException {
    var before = imports();
    var report = files.take(Files.write(folder.resolve("register.json"), bytes), true);
    assertThat(report.stops()).extracting(Stop::key).contains(stop);
    assertThat(report.isOnlyAsking()).isFalse();
    assertThat(imports()).isEqualTo(before);
    for (var nth : new String[] {"", "1", "2", "3"}) assertThat(services.find(id + nth)).isEmpty();
    for (var one : report.stops()) {
      assertThat(said(one, Messages.CZECH)).isNotBlank();
      assertThat(said(one, Messages.ENGLISH)).isNotBlank();
    }
  }

  private String said(Stop stop, Locale locale) {
    return messages.of(locale, "register.stop." + stop.key(), stop.arguments().toArray());
  }

  private int imports() {
    return sql.fetch("select 1 from network.register_import").size();
  }

  @Test
  void anItemThatCannotBeReadIsNamedAndTheOthersAreTaken() {
    var report =
        files.take(
            new Item(id + 1).with("datumPoskytovaniOd", "loni"),
            new Item(id + 2).facility("Dům", "Nádražní"));
    assertThat(report.of(Kind.UNREADABLE)).isEqualTo(1);
    assertThat(report.examples())
        .anySatisfy(
            line -> {
              assertThat(line.identifier()).isEqualTo(id + 1);
              assertThat(line.what()).contains("má být datum");
              assertThat(line.register()).isEqualTo("loni");
            });
    assertThat(services.find(id + 1)).isEmpty();
    assertThat(services.find(id + 2)).isPresent();
  }

  @Test
  void aTypeThatNoCodeListHasIsNamedAndNotTaken() {
    var report = files.take(new Item(id).type(99));
    assertThat(report.of(Kind.UNKNOWN_TYPE)).isEqualTo(1);
    assertThat(services.find(id)).isEmpty();
  }

  @Test
  void markupAndContactsThatCannotBeUsedAreLeftOut() {
    var report =
        files.take(
            new Item(id)
                .facility("<b>Dům</b> <script>alert(1)</script>", "Nádražní")
                .phone("javascript:alert(1)"));
    var content = services.find(id).orElseThrow().is();
    assertThat(content.name()).doesNotContain("<");
    assertThat(content.contacts()).isEmpty();
    assertThat(RegisterFiles.odd(report)).contains("markup-removed", "contact-unusable");
  }

  @Test
  void aFileThatChangedSinceItWasLookedAtIsNotWritten() throws IOException {
    var file = RegisterFiles.file(RegisterFiles.json(new Item(id + 1)));
    var order = new RegisterOrder(file, null, true, Messages.CZECH);
    RegisterReport seen = register.look(order, _ -> {});
    Files.writeString(file, RegisterFiles.json(new Item(id + 2)));
    var written = register.write(order, seen);
    assertThat(written.stops()).extracting(Stop::key).contains("changed-meanwhile");
    assertThat(services.find(id + 1)).isEmpty();
    assertThat(services.find(id + 2)).isEmpty();
  }

  @Test
  void onlyOneRegionIsTakenWhenOnlyItIsWanted() throws IOException {
    var brno = Item.address("Dlouhá");
    brno.put("obec", Item.reference("Obec/582786"));
    brno.put("kraj", Item.reference("Kraj/116"));
    brno.put("psc", "60200");
    var file =
        RegisterFiles.file(
            RegisterFiles.json(
                new Item(id + 1).facility("Dům", "Nádražní"),
                new Item(id + 2).facility("Dům", brno)));
    var order = new RegisterOrder(file, "CZ051", true, Messages.CZECH);
    var report = register.write(order, register.look(order, _ -> {}));
    assertThat(report.of(Kind.ELSEWHERE)).isEqualTo(1);
    assertThat(services.find(id + 1)).isPresent();
    assertThat(services.find(id + 2)).isEmpty();
  }
}
