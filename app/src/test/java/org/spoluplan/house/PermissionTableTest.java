package org.spoluplan.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/// docs/PERMISSIONS.md says what the code does. `-Dupdate.docs=true` writes it anew.
class PermissionTableTest {

  private static final Path DOCUMENT = Path.of("../docs/PERMISSIONS.md");

  @Test
  void theDocumentIsTheTable() throws IOException {
    var table = PermissionTable.markdown();
    if (Boolean.getBoolean("update.docs")) Files.writeString(DOCUMENT, table);
    assertThat(Files.readString(DOCUMENT)).isEqualTo(table);
  }

  @Test
  void everyActionIsGrantedToSomebody() {
    assertThat(PermissionTable.actions())
        .isNotEmpty()
        .allSatisfy(action -> assertThat(action.grantedTo()).isNotEmpty());
  }
}
