package org.spoluplan.page;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.apache.tomcat.util.http.fileupload.FileItemStream;
import org.apache.tomcat.util.http.fileupload.FileUpload;
import org.apache.tomcat.util.http.fileupload.impl.SizeException;
import org.apache.tomcat.util.http.fileupload.servlet.ServletRequestContext;
import org.springframework.stereotype.Component;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.multipart.MultipartException;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.multipart.MultipartHttpServletRequest;
import org.springframework.web.multipart.MultipartResolver;
import org.springframework.web.multipart.support.DefaultMultipartHttpServletRequest;
import org.springframework.web.util.WebUtils;

/// Reads forms that carry files. Of a file that is too big only so much is kept as shows that it
/// is; the rest is read into nothing. So the person gets the form back, with everything else that
/// was typed and a sentence, where a server usually cuts the connection.
@Component("multipartResolver")
class FormsWithFiles implements MultipartResolver {

  /// The largest file that is taken, and one byte more.
  private static final long MOST_KEPT = 25L * 1024 * 1024 + 1;

  private static final long LARGEST_REQUEST = 1024L * 1024 * 1024;
  private static final int LARGEST_FIELDS = 4 * 1024 * 1024;
  private static final int MOST_FILES = 200;
  private static final int BUFFER = 64 * 1024;

  @Override
  public boolean isMultipart(HttpServletRequest request) {
    var type = request.getContentType();
    return type != null
        && type.toLowerCase(java.util.Locale.ROOT).startsWith("multipart/form-data")
        && WebUtils.getNativeRequest(request, MultipartHttpServletRequest.class) == null;
  }

  @Override
  public MultipartHttpServletRequest resolveMultipart(HttpServletRequest request) {
    var received = new Received();
    try {
      var upload = new FileUpload();
      upload.setSizeMax(LARGEST_REQUEST);
      upload.setFileCountMax(MOST_FILES * 5L);
      var items = upload.getItemIterator(new ServletRequestContext(request));
      while (items.hasNext()) received.take(items.next());
      return received.with(request);
    } catch (IOException e) {
      received.forget();
      if (e instanceof SizeException || e.getCause() instanceof SizeException) {
        throw new MaxUploadSizeExceededException(LARGEST_REQUEST, e);
      }
      throw new MultipartException("a form that cannot be read", e);
    } catch (RuntimeException e) {
      received.forget();
      throw e;
    }
  }

  @Override
  public void cleanupMultipart(MultipartHttpServletRequest request) {
    request.getMultiFileMap().values().forEach(files -> files.forEach(FormsWithFiles::forget));
  }

  private static void forget(MultipartFile file) {
    if (!(file instanceof ReceivedFile received)) return;
    try {
      Files.deleteIfExists(received.content());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// What was read of one form so far.
  private static final class Received {

    private final Map<String, String[]> fields = new LinkedHashMap<>();
    private final Map<String, String> types = new LinkedHashMap<>();
    private final LinkedMultiValueMap<String, MultipartFile> files = new LinkedMultiValueMap<>();
    private int fieldBytes;
    private int count;

    void take(FileItemStream item) throws IOException {
      try (var in = item.openStream()) {
        if (item.isFormField()) {
          field(item.getFieldName(), in);
        } else {
          file(item, in);
        }
      }
    }

    private void field(String name, InputStream in) throws IOException {
      var bytes = in.readNBytes(LARGEST_FIELDS - fieldBytes + 1);
      fieldBytes += bytes.length;
      if (fieldBytes > LARGEST_FIELDS) throw new MaxUploadSizeExceededException(LARGEST_FIELDS);
      var value = new String(bytes, StandardCharsets.UTF_8);
      fields.merge(
          name,
          new String[] {value},
          (all, one) -> {
            var more = java.util.Arrays.copyOf(all, all.length + 1);
            more[all.length] = one[0];
            return more;
          });
    }

    private void file(FileItemStream item, InputStream in) throws IOException {
      if (++count > MOST_FILES) throw new MaxUploadSizeExceededException(LARGEST_REQUEST);
      var name = item.getName() == null ? "" : item.getName();
      var content = Files.createTempFile("spoluplan-upload-", null);
      files.add(item.getFieldName(), new ReceivedFile(item.getFieldName(), name, null, content, 0));
      long size;
      try (var out = Files.newOutputStream(content)) {
        size = copyWhatIsKept(in, out);
      }
      var received =
          new ReceivedFile(item.getFieldName(), name, item.getContentType(), content, size);
      var ofTheField = Objects.requireNonNull(files.get(item.getFieldName()));
      ofTheField.set(ofTheField.size() - 1, received);
    }

    private static long copyWhatIsKept(InputStream in, OutputStream out) throws IOException {
      var buffer = new byte[BUFFER];
      long kept = 0;
      for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
        var more = (int) Math.min(read, MOST_KEPT - kept);
        out.write(buffer, 0, more);
        kept += more;
      }
      return kept;
    }

    MultipartHttpServletRequest with(HttpServletRequest request) {
      return new DefaultMultipartHttpServletRequest(request, files, fields, types);
    }

    void forget() {
      files.values().forEach(all -> all.forEach(FormsWithFiles::forget));
    }
  }
}
