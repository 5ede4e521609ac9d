package org.spoluplan.page;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.springframework.web.multipart.MultipartFile;

/// A file that came with a form, kept in a temporary file until the request is answered.
///
/// @param field       of the form
/// @param fileName    as the browser gave it
/// @param contentType as the browser gave it, not to be believed
record ReceivedFile(
    String field, String fileName, @Nullable String contentType, Path content, long size)
    implements MultipartFile {

  @Override
  public String getName() {
    return field;
  }

  @Override
  public String getOriginalFilename() {
    return fileName;
  }

  @Override
  public @Nullable String getContentType() {
    return contentType;
  }

  @Override
  public boolean isEmpty() {
    return size == 0;
  }

  @Override
  public long getSize() {
    return size;
  }

  @Override
  public byte[] getBytes() throws IOException {
    return Files.readAllBytes(content);
  }

  @Override
  public InputStream getInputStream() throws IOException {
    return Files.newInputStream(content);
  }

  @Override
  public void transferTo(java.io.File destination) throws IOException {
    Files.copy(content, destination.toPath());
  }
}
