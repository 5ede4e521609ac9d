package org.spoluplan.documents;

import java.nio.charset.StandardCharsets;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/// Answers with a file that the browser keeps and never shows: whatever is in it, it does not run
/// in our pages.
@Component
public class Downloads {

  /// @param name of the file on the reader's disk
  public ResponseEntity<byte[]> file(String name, String mediaType, byte[] content) {
    return ResponseEntity.ok()
        .contentType(MediaType.parseMediaType(mediaType))
        .cacheControl(CacheControl.noStore())
        .header(
            "Content-Disposition",
            ContentDisposition.attachment()
                .filename(name, StandardCharsets.UTF_8)
                .build()
                .toString())
        .header("X-Content-Type-Options", "nosniff")
        .header("Content-Security-Policy", "default-src 'none'; sandbox")
        .body(content);
  }

  /// A document of ours, named after its title.
  public ResponseEntity<byte[]> file(Document document, DocumentFormat format, byte[] content) {
    return file(fileName(document.name()) + "." + format.extension(), format.mediaType(), content);
  }

  /// A title as the name of a file, without what some systems do not take.
  public static String fileName(String title) {
    return title.replaceAll("[\\p{Cc}\\\\/:*?\"<>|]+", " ").strip();
  }
}
