package org.spoluplan.opendata;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.spoluplan.algorithms.hsds.HsdsCheck;
import org.spoluplan.network.Address;
import org.spoluplan.network.SampleServices;
import org.spoluplan.network.ServiceId;
import org.spoluplan.network.Services;
import org.spoluplan.opendata.HsdsImportReport.Reason;
import org.spoluplan.testing.ApplicationTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import tools.jackson.core.JacksonException;

/// Services out of files of HSDS.
@ApplicationTest
class HsdsImportTest {

  @Autowired HsdsImport files;
  @Autowired Services services;
  @Autowired MockMvcTester mvc;
  @Autowired ApplicationContext application;

  @Test
  void aServiceIsTakenOnce() {
    var id = UUID.randomUUID();
    var file = file(id, "Potravinová pomoc Hora", "active", "\"FOOD\"");
    assertThat(files.look(file, "").taken()).hasSize(1);
    assertThat(services.find(new ServiceId(id))).isEmpty();
    assertThat(files.write(file, "").taken()).hasSize(1);
    var is = services.get(new ServiceId(id)).is();
    assertThat(is.registration().typeCode()).isEqualTo("FOOD");
    var place = is.places().getFirst();
    assertThat(place.municipality()).isEqualTo(SampleServices.LIBEREC);
    assertThat(Objects.requireNonNull(place.address()).streetLine()).isEqualTo("Nádražní 12/4");
    assertThat(files.write(file, "").known()).isEqualTo(1);
  }

  @Test
  void whatIsHereIsNotChanged() {
    var harsh = new HarshServices(application);
    var id = harsh.add("Dům", SampleServices.shelter("Dům u mostu"));
    var written = mvc.get().uri("/api/hsds/services/" + id.value()).exchange();
    var bytes = written.getResponse().getContentAsByteArray();
    var changed =
        new String(bytes, StandardCharsets.UTF_8)
            .replace("Dům u mostu", "Jinak")
            .getBytes(StandardCharsets.UTF_8);
    assertThat(files.write(changed, "").known()).isEqualTo(1);
    assertThat(services.get(id).is().name()).isEqualTo("Dům u mostu");
  }

  @Test
  void whatCannotBeTakenIsSaid() {
    var none = file(UUID.randomUUID(), "Bez druhu", "active", "\"NONE\"");
    assertThat(files.look(none, "").leftOut())
        .extracting(HsdsImportReport.LeftOut::reason)
        .containsExactly(Reason.NO_TYPE);
    assertThat(files.look(none, "FOOD").taken()).hasSize(1);
    assertThat(files.look(file(UUID.randomUUID(), "Konec", "defunct", "\"FOOD\""), "").leftOut())
        .extracting(HsdsImportReport.LeftOut::reason)
        .containsExactly(Reason.ENDED);
  }

  @Test
  void aPointOutsideTheCountryIsLeftOutAndItsAddressStays() {
    for (var latitude : new String[] {"100", "15.05", "-50.77", "1e300", "\"50.77\""}) {
      var address = imported(latitude);
      assertThat(address.point()).as(latitude).isNull();
      assertThat(address.postcode()).isEqualTo("46001");
    }
    assertThat(imported("50.77").point()).isNotNull();
  }

  private Address imported(String latitude) {
    var id = UUID.randomUUID();
    var file = written(id, "Bod", "active", "\"FOOD\"", latitude);
    assertThat(files.write(file.getBytes(StandardCharsets.UTF_8), "").taken()).hasSize(1);
    var place = services.get(new ServiceId(id)).is().places().getFirst();
    return Objects.requireNonNull(place.address());
  }

  @Test
  void aServiceThatTheFileHasTwiceIsTakenOnce() {
    var id = UUID.randomUUID();
    var one = written(id, "Dvakrát v souboru", "active", "\"FOOD\"", "50.77");
    var list = "[" + one + "," + one.replace("Dvakrát v souboru", "Podruhé jinak") + "]";
    var report = files.write(list.getBytes(StandardCharsets.UTF_8), "");
    assertThat(report.taken()).hasSize(1);
    assertThat(report.known()).isEqualTo(1);
    assertThat(services.get(new ServiceId(id)).is().name()).isEqualTo("Dvakrát v souboru");
  }

  @Test
  void aFileCutShortOrInAnotherEncodingWritesNothing() {
    var id = UUID.randomUUID();
    var whole = written(id, "Žluťoučká pomoc", "active", "\"FOOD\"", "50.77");
    var cut = whole.substring(0, whole.length() - 20).getBytes(StandardCharsets.UTF_8);
    var other = whole.getBytes(Charset.forName("windows-1250"));
    for (var bytes : new byte[][] {cut, other, new byte[0]}) {
      assertThat(HsdsCheck.check(bytes, null).faults()).isNotEmpty();
      if (bytes.length > 0) {
        assertThatThrownBy(() -> files.write(bytes, "")).isInstanceOf(JacksonException.class);
      }
      assertThat(services.find(new ServiceId(id))).isEmpty();
    }
  }

  private static byte[] file(UUID id, String name, String status, String type) {
    return written(id, name, status, type, "100").getBytes(StandardCharsets.UTF_8);
  }

  private static String written(UUID id, String name, String status, String type, String latitude) {
    var ids = new Object[11];
    for (int i = 0; i < ids.length; i++) ids[i] = UUID.randomUUID();
    return """
        {"contents": [{"id": "%s", "name": "%s\\u0000", "status": "%s",
          "minimum_age": 90, "maximum_age": 10, "email": "a@example.org",
          "organization": {"id": "%s", "name": "Spolek Hora", "description": ""},
          "phones": [{"id": "%s", "number": "+420 000 000 003"}],
          "service_at_locations": [{"id": "%s", "location": {"id": "%s", "location_type": "physical",
            "latitude": %s, "longitude": 15,
            "addresses": [{"id": "%s", "address_1": "Nádražní 12/4", "city": "Liberec", "state_province": "",
              "postal_code": "46001", "country": "CZ", "address_type": "physical"}]}}],
          "attributes": [{"id": "%s", "taxonomy_term": {"id": "%s", "name": "x", "description": "",
            "taxonomy": "other_help", "code": %s}}]}]}
        """
        .formatted(
            id, name, status, ids[0], ids[1], ids[2], ids[3], latitude, ids[4], ids[5], ids[6],
            type);
  }
}
