package org.spoluplan.network.keeping;

import static org.assertj.core.api.Assertions.assertThat;
import static org.spoluplan.network.SampleServices.sent;
import static org.spoluplan.network.SampleServices.shelter;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipFile;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.spoluplan.access.Role;
import org.spoluplan.archive.Export;
import org.spoluplan.network.SampleServices;
import org.spoluplan.network.ServiceId;
import org.spoluplan.testing.ApplicationTest;
import org.spoluplan.testing.TestPeople;
import org.spoluplan.testing.Web;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/// Once somebody ticks that an address is secret, its street is nowhere.
@ApplicationTest
class SecretAddressTest {

  private static final String STREET = "Krkavčínova";

  @Autowired MockMvcTester mvc;
  @Autowired TestPeople people;
  @Autowired DataSource database;
  @Autowired ApplicationContext application;

  @Test
  void theStreetOfASecretAddressIsNowhere(@TempDir Path folder) throws IOException {
    var organisation = people.organisation("Dům beze strachu, z. s.");
    var person = people.account("Hana Tichá");
    people.grant(person, Role.ORGANISATION_WORKER, organisation);
    var worker = Web.of(mvc, person);
    var id = new SampleServices(application).add(organisation, shelter("Bezpečný dům"));
    var path = "/sluzby/" + id.value() + "/upravit";
    worker.post(path, sent(worker.text(path), path, "place-0-street", STREET));
    assertThat(everything(worker, id, folder.resolve("before.zip")))
        .as("it was there before")
        .contains(STREET);

    var form = sent(worker.text(path), path, "place-0-secret", "true");
    assertThat(worker.post(path, form)).hasStatus(HttpStatus.SEE_OTHER);

    assertThat(everything(worker, id, folder.resolve("after.zip")))
        .doesNotContainIgnoringCase(STREET)
        .doesNotContainIgnoringCase("Krkavcinova")
        .contains("Bezpečný dům");
  }

  @Test
  void whoeverWroteTheStreetIntoATextIsToldBeforeItIsSaved() {
    var organisation = people.organisation("Dům beze strachu, z. s.");
    var person = people.account("Hana Opatrná");
    people.grant(person, Role.ORGANISATION_WORKER, organisation);
    var worker = Web.of(mvc, person);
    var id = new SampleServices(application).add(organisation, shelter("Bezpečný dům 2"));
    var path = "/sluzby/" + id.value() + "/upravit";
    worker.post(path, sent(worker.text(path), path, "place-0-street", STREET));
    var secret =
        sent(
            worker.text(path),
            path,
            "place-0-secret",
            "true",
            "description",
            "Najdete nás v Krkavčínově ulici.");
    var asked = worker.post(path, secret);
    assertThat(asked)
        .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
        .bodyText()
        .contains("ulice „Krkavčínova“ je tady napsaná", "href=\"#description\"");
    var emptied = sent(Web.text(asked), path, "place-0-street", "", "seen", "");
    assertThat(worker.post(path, emptied)).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
    var mended = sent(Web.text(asked), path, "description", "Zavolejte.");
    assertThat(worker.post(path, mended)).hasStatus(HttpStatus.SEE_OTHER);
    assertThat(worker.text(path)).doesNotContain("Krkavčín");
  }

  /// All that is written out of the application: pages, search, all tables with the audit trail,
  /// letters and the index.
  private String everything(Web worker, ServiceId id, Path file) throws IOException {
    var all = new StringBuilder();
    for (var path :
        List.of(
            "/sluzby/" + id.value(),
            "/sluzby/" + id.value() + "/upravit",
            "/sluzby/" + id.value() + "/volno",
            "/moje-sluzby",
            "/hledani?q=bezpecny+dum")) {
      var page = worker.get(path);
      assertThat(page).hasStatusOk();
      all.append(Web.text(page));
    }
    var searched = worker.text("/hledani?q=" + STREET);
    all.append(searched.replace(STREET, ""));
    assertThat(searched).doesNotContain("/sluzby/" + id.value());
    new Export(database).writeTo(file);
    try (var zip = new ZipFile(file.toFile(), StandardCharsets.UTF_8)) {
      for (var entry : zip.stream().toList()) {
        if (!entry.getName().endsWith(".csv")) continue;
        try (var in = zip.getInputStream(entry)) {
          all.append(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        }
      }
    }
    all.append(index());
    return all.toString();
  }

  private String index() {
    var sql = application.getBean(org.jooq.DSLContext.class);
    return sql.fetch("select * from search.entry").formatCSV()
        + sql.fetch("select subject, body from notifications.message").formatCSV();
  }
}
