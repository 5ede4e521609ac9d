package org.spoluplan.page;

import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.spoluplan.testing.GeneratedDocument;

class RefusalTableTest {

  @Test
  void theDocumentNamesEveryReasonToSayNo() throws IOException {
    GeneratedDocument.isTrue("REFUSALS.md", RefusalTable.markdown());
  }
}
