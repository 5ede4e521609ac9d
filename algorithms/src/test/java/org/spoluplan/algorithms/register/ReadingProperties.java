package org.spoluplan.algorithms.register;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

/// Whatever bytes a file has, reading answers and does not throw.
class ReadingProperties {

  private static final byte[] GOOD =
      Json.file(
              Json.item(
                  "1",
                  "'zarizeni':[{'nazev':'Dům','utajenaAdresa':true,'adresa':{'psc':'46001','ulice':{'nazev':'Tajná'}}}],"
                      + "'formy':[{'forma':{'id':'F/x'},'kapacity':[{'pocet':5,'popis':'<b>x</b>'}]}]"),
              Json.item(
                  "2", "'poskytovatel':{'ico':'27085031','statutarniOrgany':[{'jmeno':'N'}]}"))
          .getBytes(UTF_8);

  @Property(tries = 500)
  void randomBytesAreAnswered(@ForAll @Size(max = 300) byte[] bytes) {
    assertThat(Json.read(bytes).ending()).isNotInstanceOf(Ending.Stopped.class);
  }

  @Property(tries = 2000)
  void aChangedByteIsAnswered(
      @ForAll @IntRange(max = 100_000) int where, @ForAll byte other, @ForAll boolean packed) {
    var bytes = GOOD.clone();
    bytes[where % bytes.length] = other;
    var read = Json.read(packed ? Json.packed(bytes) : bytes);
    assertThat(read.ending()).isNotInstanceOf(Ending.Stopped.class);
    assertThat(read.entries()).hasSizeLessThanOrEqualTo(3);
  }

  @Property(tries = 1000)
  void aChangedByteOfAPackedFileIsAnswered(
      @ForAll @IntRange(max = 100_000) int where, @ForAll byte other) {
    var bytes = Json.packed(GOOD);
    bytes[where % bytes.length] = other;
    assertThat(Json.read(bytes).ending()).isNotInstanceOf(Ending.Stopped.class);
  }
}
