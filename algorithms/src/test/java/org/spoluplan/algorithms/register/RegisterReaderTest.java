package org.spoluplan.algorithms.register;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class RegisterReaderTest {

  @Test
  void allFieldsAreRead() {
    var read =
        Json.one(
            """
            'portalId':7,'datumPoskytovaniOd':'2012-02-01','datumPoskytovaniDo':null,
            'formy':[{'forma':{'id':'FormaSocialniSluzby/pob'},'nepretrzitePoskytovani':true,
              'casoveRozsahy':'Po 8–16\\nÚt  8–12 ','kapacity':[{'pocet':32,'popis':' Nejvýše  32. ',
              'typ':{'id':'TypKapacitySocialniSluzby/luzka'}}]}],
            'ciloveSkupiny':[{'cilovaSkupina':{'id':'CilovaSkupinaOsoby/24'},'doplnujiciInformace':'od 65 let'}],
            'vekoveSkupiny':[{'vekovaSkupina':{'id':'VekovaSkupinaOsoby/9'}},{'id':'VekovaSkupinaOsoby/10'}],
            'doplnujiciInformaceVekoveSkupiny':'bez omezení',
            'zarizeni':[{'nazev':'Domov ','poskytujeOd':'2012-02-01T00:00:00','poskytujeDo':null,
              'adresa':{'cisloDomovni':2272,'cisloOrientacni':'54','kodAdresnihoMista':11867906,
              'psc':'352 01','kraj':{'id':'Kraj/51'},'okres':{'id':'Okres/3402'},
              'obec':{'id':'Obec/554499'},'castObce':{'id':'CastObce/405507'},'ulice':{'nazev':'Nemocniční'}}}],
            'poskytovatel':{'ico':'27085031','nazev':'Ukázka','emaily':[{'email':'a@example.org','poznamka':null}]},
            'telefony':[{'telefon':'000000000','poznamka':'recepce'}],'weby':[{'web':'https://example.org'}],
            'rozsirenePusobnostiVKraji':[{'id':'Kraj/51'},{'kraj':{'id':'Kraj/60'}}],
            'doplnkoveUdaje':{'personalniZajisteni':[{'priloha':{'url':'https://example.org/1'}}]}""");
    var service = read.service();
    assertThat(read.ending()).isEqualTo(new Ending.Complete(1, 1, 0));
    assertThat(read.remarks()).isEmpty();
    assertThat(service.portalId()).isEqualTo("7");
    assertThat(service.typeCode()).isEqualTo("DruhSocialniSluzby/13");
    assertThat(service.from()).isEqualTo(LocalDate.of(2012, 2, 1));
    assertThat(service.forms().getFirst().hours()).isEqualTo("Po 8–16\nÚt 8–12");
    assertThat(service.forms().getFirst().capacities())
        .containsExactly(
            new RegisteredCapacity(32, "Nejvýše 32.", "TypKapacitySocialniSluzby/luzka"));
    assertThat(service.ageGroups())
        .containsExactly("VekovaSkupinaOsoby/9", "VekovaSkupinaOsoby/10");
    assertThat(service.facilities().getFirst().name()).isEqualTo("Domov");
    assertThat(service.facilities().getFirst().address())
        .isEqualTo(
            new RegisterAddress(
                "Nemocniční",
                "2272",
                "54",
                null,
                "11867906",
                "35201",
                "51",
                "3402",
                "554499",
                "405507"));
    assertThat(service.provider().ico()).isEqualTo(new Ico("27085031", true));
    assertThat(service.phones()).containsExactly(new RegisteredContact("000000000", "recepce"));
    assertThat(service.regions()).containsExactly("51", "60");
    assertThat(service.documents())
        .containsExactly(
            new RegisteredDocument(RegisteredDocument.Kind.STAFFING, "https://example.org/1"));
  }

  @Test
  void capacitiesAreReadUnderBothKeysAndNeverTwice() {
    var capacity = "[{'pocet':3}]";
    for (var keys :
        new String[] {
          "'kapacita':" + capacity,
          "'kapacity':" + capacity,
          "'kapacita':" + capacity + ",'kapacity':" + capacity,
          "'kapacita':" + capacity + ",'kapacity':[]"
        })
      assertThat(
              Json.one("'formy':[{'forma':{'id':'F/x'}," + keys + "}]")
                  .service()
                  .forms()
                  .getFirst()
                  .capacities())
          .hasSize(1);
  }

  @Test
  void hoursOfUnsureShapeAreRead() {
    var hours =
        "'formy':[{'forma':{'id':'F/x'},'casoveRozsahy':[{'den':'Po','od':8,'x':null},{'den':'Út','od':9}]}]";
    assertThat(Json.one(hours).service().forms().getFirst().hours()).isEqualTo("Po 8\nÚt 9");
  }

  @Test
  void unknownKeysAreCountedByName() {
    var read =
        Json.read(
            "{'verze':1,'polozky':[%s],'nic':null}"
                .replace('\'', '"')
                .formatted(
                    Json.item("1", "'nove':{'a':[1]},'zarizeni':[{'x':1},{'x':2,'y':null}]")));
    assertThat(read.ending().isWhole()).isTrue();
    assertThat(read.unread().unknown())
        .containsOnlyKeys("verze", "nove", "zarizeni[].x")
        .containsEntry("zarizeni[].x", 2L);
  }

  @Test
  void anItemThatCannotBeReadIsAFaultAndReadingGoesOn() {
    var read =
        Json.read(
            Json.file(
                Json.item("1", "'formy':[{'forma':{'id':'F/x'},'kapacity':[{'pocet':'asi 5'}]}]"),
                "7",
                "null",
                "{}",
                Json.item("2", "'datumPoskytovaniOd':'31.12.2020','zarizeni':{}"),
                Json.item("3", "")));
    assertThat(read.ending()).isEqualTo(new Ending.Complete(6, 1, 5));
    assertThat(read.fault().identifier()).isEqualTo("1");
    assertThat(read.fault().place().item()).isEqualTo(1);
    assertThat(read.fault().problems())
        .containsExactly(
            new Problem(Problem.Kind.NUMBER_EXPECTED, "formy[0].kapacity[0].pocet", "text", null));
    assertThat(((Entry.Fault) read.entries().get(3)).problems())
        .extracting(Problem::path)
        .containsExactly("identifikator", "druhSocialniSluzby");
    assertThat(((Entry.Fault) read.entries().get(4)).problems())
        .containsExactlyInAnyOrder(
            new Problem(Problem.Kind.LIST_EXPECTED, "zarizeni", "object", null),
            new Problem(Problem.Kind.DAY_EXPECTED, "datumPoskytovaniOd", "text", "31.12.2020"));
    assertThat(read.entries().getLast()).isInstanceOf(Entry.Service.class);
  }

  @Test
  void placesAreBytesAndLines() {
    var first = Json.item("1", "'x':'žluťoučký'");
    var read = Json.read("{\"polozky\":[\n" + first + ",\n" + Json.item("2", "") + "]}");
    assertThat(read.entries().get(1).place())
        .isEqualTo(new Place(2, 13 + first.getBytes(UTF_8).length + 2, 3));
  }

  @Test
  void tooLargeValuesAreFaults() {
    var limits = new ReadingLimits(50, 3, 6);
    var items =
        Json.file(
            Json.item("1", "'doplnujiciInformaceVekoveSkupiny':'" + "x".repeat(51) + "'"),
            Json.item("2", "'weby':[{},{},{},{}]"),
            Json.item("3", "'cizi':" + "[".repeat(9) + "]".repeat(9)),
            Json.item("4", "'cizi':'" + "x".repeat(500) + "'"));
    var read = Json.read(items.getBytes(UTF_8), limits);
    assertThat(
            read.entries().stream()
                .filter(Entry.Fault.class::isInstance)
                .map(Entry.Fault.class::cast))
        .extracting(fault -> fault.problems().getFirst().kind())
        .containsExactly(
            Problem.Kind.TEXT_TOO_LONG, Problem.Kind.LIST_TOO_LONG, Problem.Kind.NESTED_TOO_DEEP);
    assertThat(read.ending()).isEqualTo(new Ending.Complete(4, 1, 3));
  }

  @Test
  void whatCannotEvenBePassedOverEndsTheReading() {
    var deep = Json.file(Json.item("1", ""), Json.item("2", "'x':" + "[".repeat(20_000)));
    assertThat(Json.read(deep).ending()).isInstanceOf(Ending.BeyondLimits.class);
    assertThat(Json.read(deep).entries()).hasSize(1);
    var longText = Json.one("'doplnujiciInformaceVekoveSkupiny':'" + "x".repeat(5_000_000) + "'");
    assertThat(longText.ending()).isInstanceOf(Ending.BeyondLimits.class);
  }

  @Test
  void theCallerMayStop() throws IOException {
    var file = Json.file(Json.item("1", ""), Json.item("2", ""), Json.item("3", ""));
    try (var reader = RegisterReader.of(new ByteArrayInputStream(file.getBytes(UTF_8)))) {
      assertThat(reader.next()).isPresent();
      assertThat(reader.next()).isPresent();
      assertThat(reader.ending()).isInstanceOf(Ending.Stopped.class);
      assertThat(reader.progress().items()).isEqualTo(2);
      assertThat(reader.progress().sourceBytes()).isEqualTo(file.length());
    }
  }

  @Test
  void aSourceThatFailsIsAnException() {
    var broken =
        new InputStream() {
          @Override
          public int read() throws IOException {
            throw new IOException("disk");
          }

          @Override
          public int read(byte[] into, int from, int length) throws IOException {
            throw new IOException("disk");
          }
        };
    assertThatThrownBy(() -> RegisterReader.of(broken).next())
        .isInstanceOf(IOException.class)
        .hasMessage("disk");
  }

  @Test
  void personsNeverComeOut() {
    var read =
        Json.one(
            """
            'poskytovatel':{'nazev':'Ukázka','statutarniOrgany':[{'jmeno':'Nikdovo','prijmeni':'X'},'Nikdovo']},
            'zarizeni':[{'nazev':'A','vedouci':'Nikdovo','jmenoVedouciho':'Nikdovo'}]""");
    assertThat(read.entries().toString()).doesNotContain("Nikdov");
    assertThat(read.unread().unknown().toString()).doesNotContain("Nikdov");
    assertThat(read.unread().persons()).isEqualTo(2);
  }
}
