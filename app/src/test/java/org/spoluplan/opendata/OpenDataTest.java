package org.spoluplan.opendata;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.spoluplan.network.SampleServices;
import org.spoluplan.network.ServiceId;
import org.spoluplan.testing.ApplicationTest;
import org.spoluplan.testing.TestRegion;
import org.spoluplan.testing.Web;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.ApplicationContext;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/// Everything around the interface: its description, the catalogue of data sets, the list for pages
/// of municipalities, calendars, search engines.
@ApplicationTest
class OpenDataTest {

  @Autowired MockMvcTester mvc;
  @Autowired TestRegion region;
  @Autowired ApplicationContext application;

  @Autowired
  @Qualifier("requestMappingHandlerMapping")
  RequestMappingHandlerMapping mappings;

  private final JsonMapper json = JsonMapper.shared();
  private ServiceId secret = new ServiceId(new java.util.UUID(0, 0));
  private ServiceId hostile = secret;

  @BeforeEach
  void fill() {
    region.fill();
    var harsh = new HarshServices(application);
    secret = harsh.add("Kdo mlčí", HarshServices.secret("Utajený azyl"));
    hostile = harsh.add("<Kdo> & \"spol.\"", HarshServices.hostile());
  }

  @Test
  void theDescriptionHasEveryPathAndNoOther() {
    var described = new TreeSet<String>();
    openApi().path("paths").propertyNames().forEach(described::add);
    assertThat(described).isEqualTo(mapped());
  }

  private Set<String> mapped() {
    return mappings.getHandlerMethods().keySet().stream()
        .flatMap(mapping -> mapping.getPatternValues().stream())
        .filter(path -> path.startsWith("/api/") && !path.contains("**") && !path.endsWith("/"))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  @Test
  void everyPathAnswersAsTheDescriptionSays() {
    var document = openApi();
    var registry = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);
    for (var path : document.path("paths").properties()) {
      var get = path.getValue().path("get");
      var content = get.path("responses").path("200").path("content");
      var type = content.propertyNames().iterator().next();
      var answer = ask(path.getKey().replace("{id}", id(path.getKey())));
      assertThat(answer).as(path.getKey()).hasStatus(HttpStatus.OK);
      assertThat(answer.getResponse().getContentType()).startsWith(type);
      if (!type.endsWith("json")) continue;
      var schema = (ObjectNode) json.readTree(content.path(type).path("schema").toString());
      schema.set("components", document.path("components"));
      var faults =
          registry
              .getSchema(schema)
              .validate(
                  read(answer),
                  context ->
                      context.executionConfig(config -> config.formatAssertionsEnabled(true)));
      assertThat(faults).as(path.getKey()).isEmpty();
    }
  }

  private String id(String path) {
    if (!path.contains("{id}")) return "";
    var list = read(ask(path.replace("/{id}", "") + "?per_page=1"));
    return list.path("contents").path(0).path("id").asString();
  }

  @Test
  void itsSchemasAreSchemas() {
    var registry = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);
    var meta =
        registry.getSchema(
            com.networknt.schema.SchemaLocation.of("https://json-schema.org/draft/2020-12/schema"));
    for (var schema : openApi().path("components").path("schemas").properties()) {
      assertThat(meta.validate(schema.getValue())).as(schema.getKey()).isEmpty();
    }
  }

  @Test
  void everyOperationHasItsOwnNameAndKnownParameters() {
    var document = openApi();
    var names = new TreeSet<String>();
    for (var path : document.path("paths").properties()) {
      var get = path.getValue().path("get");
      assertThat(names.add(get.path("operationId").asString())).as(path.getKey()).isTrue();
      for (var parameter : get.path("parameters")) {
        var pointer = parameter.path("$ref").asString().substring(1);
        assertThat(document.at(pointer).isObject()).as(pointer).isTrue();
      }
      for (var answer : get.path("responses")) {
        if (!answer.has("$ref")) continue;
        assertThat(document.at(answer.path("$ref").asString().substring(1)).isObject()).isTrue();
      }
    }
  }

  @Test
  void theCatalogueOfDataSetsLeadsToThem() {
    var catalogue = read(ask("/api/katalog.jsonld"));
    var sets = catalogue.path("dcat:dataset");
    assertThat(sets).hasSizeGreaterThanOrEqualTo(4);
    for (var set : sets) {
      for (var needed : new String[] {"dct:title", "dct:description", "dct:publisher"}) {
        assertThat(set.has(needed)).as(needed).isTrue();
      }
      for (var distribution : set.path("dcat:distribution")) {
        var url = distribution.path("dcat:accessURL").path("@id").asString();
        assertThat(ask(url.replaceFirst("https?://[^/]+", ""))).as(url).hasStatus(HttpStatus.OK);
        assertThat(distribution.has("pu:specifikace")).isTrue();
      }
    }
  }

  @Test
  void whatIsNotThereIsSaidToProgramsInTheirWords() {
    var answer = ask("/api/neni/tu");
    assertThat(answer).hasStatus(HttpStatus.NOT_FOUND);
    assertThat(answer).hasContentTypeCompatibleWith("application/problem+json");
  }

  @Test
  void peopleReadWhatThereIs() {
    var page = Jsoup.parse(Web.text(ask("/otevrena-data")));
    assertThat(page.text()).contains("CC BY 4.0", "sluzby.json", "Open Referral");
    for (var link : page.select("main a[href^=/]")) {
      assertThat(ask(link.attr("href"))).as(link.attr("href")).hasStatus(HttpStatus.OK);
    }
  }

  @Test
  void theExamplesAskAboutTheLastMonthAndTheParametersAreExplained() {
    var page = Jsoup.parse(Web.text(ask("/otevrena-data")));
    var day = java.time.LocalDate.of(2027, 3, 8).minusDays(30);
    assertThat(page.select("a[href*=modified_after]").attr("href"))
        .contains("modified_after=" + day);
    assertThat(page.select("dt code").eachText())
        .contains("taxonomy_term_id", "postcode", "full", "modified_after");
  }

  @Test
  void aParameterThatNobodyKnowsIsRefused() {
    var answer = ask("/api/hsds/services?taxonomy=x");
    assertThat(answer).hasStatus(HttpStatus.BAD_REQUEST);
    assertThat(Web.text(answer)).contains("taxonomy", "taxonomy_term_id", "postcode");
    assertThat(ask("/api/oruk/taxonomies?postcode=46001")).hasStatus(HttpStatus.BAD_REQUEST);
    assertThat(ask("/api/hsds/services?minimal=true&full=true&per_page=1"))
        .hasStatus(HttpStatus.OK);
  }

  @Test
  void theListOfATownLeadsToTheSameQuestionAndSaysTheType() {
    var page = Jsoup.parse(Web.text(ask("/vlozit?obec=563889&druh=AD&pocet=1")));
    assertThat(page.select("li").text()).contains("azylové domy");
    assertThat(page.select("p a").attr("href")).endsWith("/sluzby?obec=Liberec&druh=AD");
  }

  @Test
  void aMunicipalityPutsTheListOnItsPages() {
    var code = SampleServices.LIBEREC.value();
    var answer = ask("/vlozit?obec=" + code + "&pocet=50");
    var headers = answer.getResponse();
    assertThat(headers.getHeader("Content-Security-Policy")).contains("frame-ancestors *");
    assertThat(headers.getHeader("X-Frame-Options")).isNull();
    assertThat(headers.getCookies()).isEmpty();
    var page = Jsoup.parse(Web.text(answer));
    assertThat(page.text()).contains("Liberec");
    assertThat(page.select("li a")).isNotEmpty();
    assertThat(page.select("script")).isEmpty();
    assertThat(page.text()).doesNotContain(HarshServices.SECRET_STREET);
    var other = ask("/otevrena-data");
    assertThat(other.getResponse().getHeader("X-Frame-Options")).isEqualTo("DENY");
    assertThat(ask("/vlozit?obec=x&druh=%3Cb%3E&pocet=-1")).hasStatus(HttpStatus.OK);
  }

  @Test
  void theLinesToPasteAreMade() {
    var page = Jsoup.parse(Web.text(ask("/otevrena-data/vlozit?obec=Liberec&druh=AD")));
    var lines = Objects.requireNonNull(page.selectFirst("textarea")).text();
    var frame = Objects.requireNonNull(Jsoup.parse(lines).selectFirst("iframe"));
    assertThat(frame.attr("src")).endsWith("/vlozit?obec=563889&druh=AD&pocet=10");
    var hostile = ask("/otevrena-data/vlozit?obec=%3Cscript%3E&druh=%22%3E%3Cscript%3E");
    assertThat(Jsoup.parse(Web.text(hostile)).select("main script")).isEmpty();
    assertThat(Web.text(hostile)).contains("Takovou obec neznáme");
    assertThat(Jsoup.parse(Web.text(hostile)).select("textarea")).isEmpty();
  }

  @Test
  void searchEnginesFindEveryService() {
    var map = Web.text(ask("/sitemap.xml"));
    var document = Jsoup.parse(map, "", org.jsoup.parser.Parser.xmlParser());
    assertThat(document.select("url > loc").eachText())
        .anyMatch(url -> url.endsWith("/sluzby/" + secret.value()));
    assertThat(Web.text(ask("/robots.txt"))).contains("Sitemap: ", "/sitemap.xml");
  }

  @Test
  void searchEnginesReadAServiceAsData() {
    for (var id : new ServiceId[] {secret, hostile}) {
      var page = Jsoup.parse(Web.text(ask("/sluzby/" + id.value())));
      var blocks = page.select("script[type=application/ld+json]");
      assertThat(blocks).hasSize(1);
      assertThat(page.select("main script:not([type])")).isEmpty();
      var data = json.readTree(blocks.getFirst().data());
      assertThat(data.path("@context").asString()).isEqualTo("https://schema.org");
      assertThat(data.path("name").asString()).isNotBlank();
      assertThat(blocks.getFirst().data()).doesNotContain("Zamlčen", "46001", "<");
    }
  }

  @Test
  void calendarsLearnWhenItIsClosed() {
    var harsh = new HarshServices(application);
    var id = harsh.add("Dům", SampleServices.shelter("Dům s kalendářem"));
    var answer = ask("/sluzby/" + id.value() + "/zmeny.ics");
    assertThat(answer.getResponse().getContentType()).startsWith("text/calendar");
    assertThat(Web.text(answer))
        .contains("BEGIN:VCALENDAR", "DTSTART;VALUE=DATE:20271224", "DTEND;VALUE=DATE:20271227");
    assertThat(Web.text(ask("/sluzby/" + secret.value() + "/zmeny.ics"))).doesNotContain("Zamlčen");
  }

  private JsonNode openApi() {
    return read(ask("/api/openapi.json"));
  }

  private JsonNode read(MvcTestResult answer) {
    return json.readTree(
        new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8));
  }

  private MvcTestResult ask(String path) {
    return mvc.get()
        .uri(java.net.URI.create(path))
        .with(
            request -> {
              request.setRemoteAddr(
                  "10.2.0." + java.util.concurrent.ThreadLocalRandom.current().nextInt(250));
              return request;
            })
        .exchange();
  }
}
