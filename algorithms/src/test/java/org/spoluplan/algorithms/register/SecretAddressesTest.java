package org.spoluplan.algorithms.register;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SecretAddressesTest {

  private static final String ADDRESS =
      "'adresa':{'cisloDomovni':5,'psc':'x9','kodAdresnihoMista':123,'ulice':{'nazev':'<b>Tajná</b>'},"
          + "'obec':{'id':'Obec/563889'},'okres':{'id':'Jiny/3'}}";

  @Test
  void onlyTheMunicipalityStays() {
    for (var item :
        new String[] {
          "'zarizeni':[{'utajenaAdresa':true," + ADDRESS + "}]",
          "'zarizeni':[{" + ADDRESS + ",'utajenaAdresa':true}]",
          "'zarizeni':[{" + ADDRESS + ",'utajenaAdresa':true,'utajenaAdresa':false}]"
        }) {
      var read = Json.one(item);
      var facility = read.service().facilities().getFirst();
      assertThat(facility.secret()).isTrue();
      assertThat(facility.address()).isEqualTo(RegisterAddress.ofMunicipality("563889"));
      assertThat(read.toString()).doesNotContain("Tajná", "123", "x9", "Jiny");
      assertThat(read.remarks())
          .containsExactly(
              new Remark(Remark.Code.SECRET_ADDRESS_DROPPED, "zarizeni[0].adresa", null, null));
    }
  }

  @Test
  void withoutAnAddressNothingIsSaid() {
    var read = Json.one("'zarizeni':[{'utajenaAdresa':true,'adresa':null}]");
    assertThat(read.service().facilities().getFirst().address()).isNull();
    assertThat(read.remarks()).isEmpty();
  }

  @Test
  void theSameAddressIsDroppedElsewhereInTheRecord() {
    var plain = ADDRESS.replace("<b>Tajná</b>", "TAJNÁ").replace("'kodAdresnihoMista':123,", "");
    var read =
        Json.one(
            "'kontaktniAdresy':[{%s}],'poskytovatel':{'nazev':'x',%s},".formatted(plain, plain)
                + "'zarizeni':[{%s},{'utajenaAdresa':true,%s}]".formatted(plain, ADDRESS));
    assertThat(read.toString()).doesNotContainIgnoringCase("tajná").doesNotContain("123", "x9");
    assertThat(read.remarks())
        .extracting(Remark::code)
        .containsOnly(Remark.Code.SECRET_ADDRESS_DROPPED, Remark.Code.SECRET_ADDRESS_ELSEWHERE);
  }

  @Test
  void anotherAddressStays() {
    var other = ADDRESS.replace(":5,", ":6,").replace("123", "124").replace("x9", "46001");
    var read =
        Json.one(
            "'kontaktniAdresy':[{%s}],'zarizeni':[{'utajenaAdresa':true,%s}]"
                .formatted(other, ADDRESS));
    assertThat(read.service().contactAddresses().getFirst().houseNumber()).isEqualTo("6");
  }

  @Test
  void aFaultDoesNotSayItEither() {
    var read = Json.one("'zarizeni':[{'utajenaAdresa':'ano'," + ADDRESS + "}]");
    assertThat(read.fault().problems())
        .containsExactly(
            new Problem(Problem.Kind.FLAG_EXPECTED, "zarizeni[0].utajenaAdresa", "text", null));
    assertThat(read.toString()).doesNotContain("Tajná");
  }
}
