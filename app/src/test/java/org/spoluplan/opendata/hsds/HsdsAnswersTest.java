package org.spoluplan.opendata.hsds;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.spoluplan.algorithms.hsds.HsdsCheck;
import org.spoluplan.algorithms.hsds.HsdsReport;
import org.spoluplan.network.ServiceId;
import org.spoluplan.opendata.HarshServices;
import org.spoluplan.testing.ApplicationTest;
import org.spoluplan.testing.GeneratedDocument;
import org.spoluplan.testing.TestRegion;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// The interface by HSDS, walked through whole: the demo region and services hard to write down.
@ApplicationTest
class HsdsAnswersTest {

  private static final List<String> LISTS =
      List.of("services", "organizations", "service_at_locations", "taxonomies", "taxonomy_terms");
  private static final Map<String, String> ENTITIES =
      Map.of(
          "services", "service",
          "organizations", "organization",
          "service_at_locations", "service_at_location",
          "taxonomies", "taxonomy",
          "taxonomy_terms", "taxonomy_term");

  @Autowired MockMvcTester mvc;
  @Autowired TestRegion region;
  @Autowired ApplicationContext application;
  @Autowired org.jooq.DSLContext sql;

  private final JsonMapper json = JsonMapper.shared();
  private int client;
  private ServiceId secret = new ServiceId(new UUID(0, 0));

  @BeforeEach
  void fill() {
    region.fill();
    var harsh = new HarshServices(application);
    harsh.add("Kdo nic neřekl", HarshServices.bare("Potravinová pomoc beze slov"));
    harsh.add("<Kdo> & \"spol.\"", HarshServices.hostile());
    secret = harsh.add("Kdo mlčí", HarshServices.secret("Utajený azyl"));
  }

  @Test
  void everyAnswerKeepsToTheStandard() throws IOException {
    var counts = new TreeMap<String, Integer>();
    for (var profile : List.of("hsds", "oruk")) {
      for (var list : LISTS) counts.put(profile + "/" + list, walk(profile, list));
    }
    assertThat(counts.values()).allSatisfy(count -> assertThat(count).isPositive());
    if (OfficialSchemas.present()) GeneratedDocument.isTrue("HSDS.md", HsdsReportPage.of());
  }

  /// @return how many single things were looked at
  private int walk(String profile, String list) {
    var entity = ENTITIES.getOrDefault(list, "");
    int seen = 0;
    for (int page = 1; ; page++) {
      var path = "/api/" + profile + "/" + list + "?per_page=37&page=" + page;
      var answer = read(path);
      checkPage(entity, answer, path);
      for (var one : answer.path("contents")) {
        var id = one.path("id").asString();
        check(entity, read("/api/" + profile + "/" + list + "/" + id), profile + " " + id);
        seen++;
      }
      if (answer.path("last_page").asBoolean()) break;
    }
    checkPage(entity, read("/api/" + profile + "/" + list + "?full=true&per_page=1000"), list);
    return seen;
  }

  private void checkPage(String entity, JsonNode page, String where) {
    assertThat(ours(page, entity).faults()).as(where).isEmpty();
    if (!OfficialSchemas.present()) return;
    var official = new OfficialSchemas();
    assertThat(official.pageFaults(page)).as(where).isEmpty();
    for (var one : page.path("contents")) {
      assertThat(official.faults(entity, one)).as(where).isEmpty();
    }
  }

  private void check(String entity, JsonNode one, String where) {
    assertThat(ours(one, entity).faults()).as(where).isEmpty();
    if (OfficialSchemas.present()) {
      assertThat(OFFICIAL.faults(entity, one)).as(where).isEmpty();
    }
  }

  private static final OfficialSchemas OFFICIAL = new OfficialSchemas();

  private HsdsReport ours(JsonNode node, String entity) {
    return HsdsCheck.check(json.writeValueAsBytes(node), entity);
  }

  @Test
  void theWholeIsOneListOfWholeServices() {
    var all = read("/api/hsds/dump.json");
    checkPage("service", all, "dump.json");
    assertThat(all.path("contents")).hasSize(all.path("total_items").asInt());
    assertThat(all.path("total_items")).isEqualTo(read("/api/hsds/services").path("total_items"));
  }

  @Test
  void theTablesFitTogether() throws IOException {
    var tables = json.createObjectNode();
    var names = new ArrayList<String>();
    var answer = ask("/api/hsds/dump.zip").getResponse().getContentAsByteArray();
    try (var zip = new ZipInputStream(new ByteArrayInputStream(answer), StandardCharsets.UTF_8)) {
      for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        names.add(entry.getName());
        if (entry.getName().endsWith(".csv")) {
          tables.set(entry.getName(), CsvTables.read(entry.getName(), zip.readAllBytes()));
        }
      }
    }
    assertThat(names).startsWith("datapackage.json").contains("services.csv", "addresses.csv");
    var report = HsdsCheck.check(json.writeValueAsBytes(tables), null);
    assertThat(report.shape()).isEqualTo(HsdsReport.Shape.TABLES);
    assertThat(report.faults()).isEmpty();
  }

  @Test
  void aSecretAddressIsNowhere() throws IOException {
    for (var profile : List.of("hsds", "oruk")) {
      for (var list : LISTS)
        nothingSecret("/api/" + profile + "/" + list + "?per_page=1000&full=true");
      nothingSecret("/api/" + profile + "/services/" + secret.value());
    }
    nothingSecret("/api/hsds/dump.json");
    nothingSecret("/api/hsds/services?format=ndjson&full=true");
    var service = read("/api/hsds/services/" + secret.value());
    var location = service.path("service_at_locations").path(0).path("location");
    assertThat(location.propertyNames())
        .containsExactlyInAnyOrder("id", "location_type", "organization_id", "name", "description");
    assertThat(location.path("name").asString()).isEqualTo("Liberec");
  }

  private void nothingSecret(String path) throws IOException {
    assertThat(ask(path).getResponse().getContentAsString(StandardCharsets.UTF_8))
        .as(path)
        .doesNotContain("Zamlčen", HarshServices.SECRET_STREET, "987654", "50.77777", "15.06666");
  }

  @Test
  void aSecretPlaceLiesInTheMiddleOfItsTown() {
    var near = read("/api/hsds/service_at_locations?postcode=46001&proximity=100&per_page=1000");
    var places = new ArrayList<String>();
    near.path("contents").forEach(one -> places.add(one.path("service").path("id").asString()));
    var exact = read("/api/hsds/services?postcode=46001&per_page=1000");
    var ids = new ArrayList<String>();
    exact.path("contents").forEach(one -> ids.add(one.path("id").asString()));
    assertThat(
            ids.contains(secret.value().toString()) || places.contains(secret.value().toString()))
        .isTrue();
  }

  @Test
  void filtersNarrow() {
    var all = count("/api/hsds/services");
    var term = Ids.term(org.spoluplan.codelists.CodeList.SERVICE_TYPE, "AD");
    var shelters = count("/api/hsds/services?taxonomy_term_id=" + term);
    assertThat(shelters).isPositive().isLessThan(all);
    assertThat(count("/api/hsds/services?search=UTAJENY azyl")).isPositive().isLessThan(all);
    assertThat(count("/api/hsds/services?modified_after=2999-01-01")).isZero();
    assertThat(count("/api/hsds/services?modified_after=2000-01-01T00:00:00Z")).isEqualTo(all);
    var one = read("/api/hsds/services?per_page=1").path("contents").path(0);
    var owner = one.path("organization").path("id").asString();
    assertThat(count("/api/hsds/services?organization_id=" + owner)).isBetween(1, all);
    assertThat(count("/api/hsds/services?postcode=460 01")).isBetween(1, all);
    assertThat(read("/api/hsds/services?minimal=true").path("contents").path(0).propertyNames())
        .containsExactlyInAnyOrder("id", "name", "status", "last_modified");
  }

  @Test
  void pagesAreCountedRight() {
    var all = read("/api/hsds/taxonomy_terms?per_page=10");
    assertThat(all.path("size").asInt()).isEqualTo(10);
    assertThat(all.path("first_page").asBoolean()).isTrue();
    assertThat(all.path("last_page").asBoolean()).isFalse();
    var last = read("/api/hsds/taxonomy_terms?per_page=10&page=" + all.path("total_pages").asInt());
    assertThat(last.path("last_page").asBoolean()).isTrue();
    var beyond = read("/api/hsds/taxonomy_terms?page=999999999&per_page=1000");
    assertThat(beyond.path("empty").asBoolean()).isTrue();
    assertThat(beyond.path("contents")).isEmpty();
  }

  @Test
  void identifiersStay() {
    var path = "/api/hsds/services?full=true&per_page=1000";
    var before = read(path).path("contents");
    sql.execute(
        "update network.service set description = 'jinak', version = version + 1 where id = ?",
        secret.value());
    application.publishEvent(new org.spoluplan.network.ServiceChanged(secret));
    var after = read(path).path("contents");
    assertThat(after).isNotEqualTo(before);
    assertThat(after.findValuesAsString("id")).isEqualTo(before.findValuesAsString("id"));
  }

  @Test
  void whatMakesNoSenseIsRefusedWithASentence() {
    bad("/api/hsds/services?page=-1");
    bad("/api/hsds/services?page=x");
    bad("/api/hsds/services?page=99999999999999999999");
    bad("/api/hsds/services?per_page=0");
    bad("/api/hsds/services?per_page=-5");
    bad("/api/hsds/services?per_page=1000000");
    bad("/api/hsds/services?search=" + "a".repeat(10_000));
    bad("/api/hsds/services?organization_id=nobody");
    bad("/api/hsds/services?modified_after=yesterday");
    bad("/api/hsds/services?full=perhaps");
    bad("/api/hsds/services?format=xml");
    bad("/api/hsds/services?proximity=500");
    bad("/api/hsds/services?postcode=abc");
    problem("/api/hsds/services/not-a-uuid", HttpStatus.NOT_FOUND);
    problem("/api/hsds/services/" + UUID.randomUUID(), HttpStatus.NOT_FOUND);
    problem("/api/hsds/organizations/" + UUID.randomUUID(), HttpStatus.NOT_FOUND);
    problem("/api/hsds/taxonomies/~x", HttpStatus.NOT_FOUND);
  }

  private void bad(String path) {
    problem(path, HttpStatus.BAD_REQUEST);
  }

  private void problem(String path, HttpStatus status) {
    var answer = ask(path);
    assertThat(answer).as(path).hasStatus(status);
    assertThat(answer).hasContentTypeCompatibleWith("application/problem+json");
    assertThat(answer).bodyJson().extractingPath("$.detail").asString().hasSizeGreaterThan(10);
  }

  @Test
  void whoHasACopyLearnsThatItHolds() {
    for (var path : List.of("/api/hsds/services", "/api/hsds/dump.json", "/api/oruk/taxonomies")) {
      var first = ask(path);
      var tag = java.util.Objects.requireNonNull(first.getResponse().getHeader("ETag"));
      assertThat(tag).startsWith("W/\"");
      assertThat(first.getResponse().getHeader("Cache-Control")).contains("no-cache", "public");
      var second = mvc.get().uri(path).header("If-None-Match", tag).exchange();
      assertThat(second).hasStatus(HttpStatus.NOT_MODIFIED);
      assertThat(second.getResponse().getContentLength()).isZero();
      assertThat(first.getResponse().getCookies()).isEmpty();
    }
  }

  @Test
  void theOfficialExamplesAreReadAsTheyShouldBe() throws IOException {
    assumeTrue(OfficialSchemas.present());
    Mutations.agree(OFFICIAL);
  }

  private int count(String path) {
    return read(path).path("total_items").asInt();
  }

  private JsonNode read(String path) {
    var answer = ask(path);
    assertThat(answer).as(path).hasStatus(HttpStatus.OK);
    return json.readTree(answer.getResponse().getContentAsByteArray());
  }

  /// Each time from another place, so that nobody says it is too often.
  private MvcTestResult ask(String path) {
    var from = "10.1." + client / 250 + "." + client++ % 250;
    return mvc.get()
        .uri(path)
        .with(
            request -> {
              request.setRemoteAddr(from);
              return request;
            })
        .exchange();
  }
}
