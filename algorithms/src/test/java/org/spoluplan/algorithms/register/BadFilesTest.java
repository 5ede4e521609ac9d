package org.spoluplan.algorithms.register;

import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// How files end that are not what they should be.
class BadFilesTest {

  private static final String GOOD =
      Json.file(Json.item("1", "'doplnujiciInformaceVekoveSkupiny':'žáci'"), Json.item("2", ""));

  @Test
  void aMarkOfByteOrderIsPassedOver() {
    assertThat(Json.read("\uFEFF" + GOOD).ending()).isEqualTo(new Ending.Complete(2, 2, 0));
  }

  @Test
  void packedFilesAreRead() {
    assertThat(Json.read(Json.packed(GOOD.getBytes(UTF_8))).ending())
        .isEqualTo(new Ending.Complete(2, 2, 0));
  }

  @Test
  void packedFilesMayBeCutOffOrBroken() {
    var packed = Json.packed(GOOD.getBytes(UTF_8));
    assertThat(Json.read(Arrays.copyOf(packed, packed.length / 2)).ending())
        .isInstanceOf(Ending.Truncated.class);
    assertThat(Json.read(Arrays.copyOf(packed, 5)).ending()).isInstanceOf(Ending.Truncated.class);
    packed[3] = -1;
    packed[12] = 111;
    assertThat(Json.read(packed).ending())
        .isInstanceOfAny(Ending.Damaged.class, Ending.Truncated.class);
  }

  @Test
  void whereverAFileIsCutItIsTruncated() {
    var whole = GOOD.getBytes(UTF_8);
    for (var length = 0; length < whole.length; length++) {
      var read = Json.read(Arrays.copyOf(whole, length));
      assertThat(read.ending()).as("cut at %d", length).isInstanceOf(Ending.Truncated.class);
    }
  }

  @Test
  void otherEncodingsAreToldWithTheirPlace() {
    var czech = Json.read(GOOD.getBytes(Charset.forName("windows-1250"))).ending();
    assertThat(czech)
        .isInstanceOfSatisfying(
            Ending.WrongEncoding.class,
            wrong -> {
              assertThat(wrong.likely()).isEqualTo("windows-1250");
              assertThat(wrong.place().at()).isEqualTo(GOOD.indexOf('ž'));
              assertThat(wrong.place().item()).isEqualTo(1);
            });
    for (var wide : new Charset[] {UTF_16, UTF_16LE, Charset.forName("UTF-32")})
      assertThat(Json.read(GOOD.getBytes(wide)).ending())
          .isInstanceOfSatisfying(
              Ending.WrongEncoding.class, wrong -> assertThat(wrong.likely()).isEqualTo("UTF-16"));
  }

  @Test
  void whatStandsBeforeAWrongByteIsStillRead() {
    var bytes = Json.file(Json.item("1", ""), Json.item("2", "'x':'#'")).getBytes(UTF_8);
    for (var i = 0; i < bytes.length; i++) if (bytes[i] == '#') bytes[i] = (byte) 0xFE;
    assertThat(Json.read(bytes).entries()).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"{}", "{\"a\":1}", "[]", "7", "null", "{\"polozky\":{}}", "{\"polozky\":null}"})
  void aListAtTheRootMustBe(String file) {
    assertThat(Json.read(file).ending()).isInstanceOf(Ending.NoItems.class);
  }

  @Test
  void aRootWithoutItemsSaysWhatItHolds() {
    assertThat(Json.read("{\"sluzby\":[],\"verze\":2}").ending())
        .isEqualTo(new Ending.NoItems(List.of("sluzby", "verze")));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"polozky\":[]} x",
        "{\"polozky\":[]}{}",
        "{\"polozky\":[,]}",
        "{\"polozky\":[{]}",
        "{'polozky':[]}   ",
        "identifikator;nazev\n1;x",
        "{\"polozky\":[{\"identifikator\":\"\u0000\"}]}"
      })
  void whatIsNotJsonIsTold(String file) {
    assertThat(Json.read(file).ending())
        .isInstanceOfSatisfying(
            Ending.NotJson.class, not -> assertThat(not.looksLikePage()).isFalse());
  }

  @Test
  void aWebPageIsKnown() {
    assertThat(Json.read("\n <!doctype html><title>Chyba</title>").ending())
        .isInstanceOfSatisfying(
            Ending.NotJson.class, not -> assertThat(not.looksLikePage()).isTrue());
  }

  @Test
  void anEmptyListIsWhole() {
    assertThat(Json.read("{\"polozky\":[]}").ending()).isEqualTo(new Ending.Complete(0, 0, 0));
  }
}
