package org.spoluplan.documents.files;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FileNameTest {

  @ParameterizedTest
  @CsvSource({
    "Zápis č. 12.pdf, Zápis č. 12.pdf",
    "../../etc/passwd.pdf, passwd.pdf",
    "C:\\Users\\a\\zápis.PDF, zápis.PDF",
    "faktura.exe, faktura.exe.pdf",
    "fotka.jpg, fotka.jpg.pdf",
    "bez přípony, bez přípony.pdf",
    "a<b>:\"|?*.pdf, a b.pdf",
    ".htaccess, htaccess.pdf",
    "CON.pdf, _CON.pdf",
    "'  ', soubor.pdf",
    "'.pdf', pdf.pdf",
  })
  void aNameIsFitForAnyDisk(String typed, String clean) {
    assertThat(FileName.of(typed, FileType.PDF)).isEqualTo(clean);
  }

  @Test
  void lettersAreWholeAndInTheirOrder() {
    assertThat(FileName.of("c\u030C.pdf", FileType.PDF)).isEqualTo("č.pdf");
    assertThat(FileName.of("gpj\u202Efdp.pdf", FileType.PDF)).isEqualTo("gpj fdp.pdf");
    assertThat(FileName.of("a\u0000b\r\n.pdf", FileType.PDF)).isEqualTo("a b.pdf");
  }

  @Property
  void everyNameFitsTheTableAndEndsWithTheTruth(@ForAll String typed, @ForAll FileType type) {
    var name = FileName.of(typed.repeat(3), type);

    assertThat(name).hasSizeBetween(5, 200).doesNotContain("/", "\\", "\0", "\n", "\"");
    assertThat(type.endings())
        .contains(name.substring(name.lastIndexOf('.') + 1).toLowerCase(java.util.Locale.ROOT));
  }
}
