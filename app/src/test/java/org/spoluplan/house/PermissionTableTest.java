package org.spoluplan.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.spoluplan.testing.GeneratedDocument;

/// docs/PERMISSIONS.md says what the code does. `-Dupdate.docs=true` writes it anew.
class PermissionTableTest {

  @Test
  void theDocumentIsTheTable() throws IOException {
    GeneratedDocument.isTrue("PERMISSIONS.md", PermissionTable.markdown());
  }

  @Test
  void everyActionIsGrantedToSomebody() {
    assertThat(PermissionTable.actions())
        .isNotEmpty()
        .allSatisfy(action -> assertThat(action.grantedTo()).isNotEmpty());
  }
}
