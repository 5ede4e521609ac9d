package org.spoluplan.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// A document in `docs` that is made from the code. `-Dupdate.docs=true` writes it anew.
public final class GeneratedDocument {

  private GeneratedDocument() {}

  /// Fails when the file says something else than the code.
  public static void isTrue(String name, String text) throws IOException {
    var file = Path.of("..", "docs", name);
    if (Boolean.getBoolean("update.docs")) Files.writeString(file, text);
    assertThat(file)
        .as("docs/%s is out of date; write it anew with -DargLine=-Dupdate.docs=true", name)
        .hasContent(text);
  }
}
