package org.spoluplan.planning.rounds;

import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.spoluplan.documents.Upload;
import org.spoluplan.kernel.Refusal;
import org.spoluplan.page.Form;
import org.springframework.web.multipart.MultipartFile;

/// The file of a comment's form.
final class SentAlong {

  private SentAlong() {}

  /// Null: none was chosen.
  static @Nullable Upload of(@Nullable MultipartFile file) throws IOException {
    if (file == null || file.isEmpty()) return null;
    var name = file.getOriginalFilename();
    return new Upload(name == null ? "" : name, file.getBytes());
  }

  /// What is wrong with the file stands at the file.
  static void say(Form form, Refusal reason) {
    if (!(reason instanceof RoundRefusal)) form.reject("file", reason);
  }
}
