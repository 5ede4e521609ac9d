package org.spoluplan.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.spoluplan.testing.GeneratedDocument;

class ModuleMapTest {

  @Test
  void theDocumentShowsWhatEachModuleMayUse() throws IOException {
    var map = ModuleMap.markdown();
    assertThat(map).contains("meetings --> people").doesNotContain("people --> meetings");
    GeneratedDocument.isTrue("MODULES.md", map);
  }
}
