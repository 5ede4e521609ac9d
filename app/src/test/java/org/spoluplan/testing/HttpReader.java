package org.spoluplan.testing;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpClient.Version;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Somebody who talks HTTP with the running application, rightly or wrongly.
public final class HttpReader {

  private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");
  private static final String BOUNDARY = "----spoluplan";

  private final HttpClient client = HttpClient.newBuilder().version(Version.HTTP_1_1).build();
  private final Map<String, String> cookies = new LinkedHashMap<>();
  private final Map<String, String> headers = new LinkedHashMap<>();
  private final URI address;
  private String token = "";

  public HttpReader(String address) {
    this.address = URI.create(address);
  }

  /// Sends this header with everything from now on, as a proxy would.
  public HttpReader with(String header, String value) {
    headers.put(header, value);
    return this;
  }

  public HttpReader signIn(String email, String password) {
    get("/prihlaseni");
    var answer = post("/prihlaseni", Map.of("email", email, "password", password));
    if (answer.statusCode() != 303) throw new AssertionError("not let in: " + answer.statusCode());
    get("/");
    return this;
  }

  /// Remembers the token of the page's forms.
  public HttpResponse<String> get(String path) {
    var page = send(request(path).GET());
    var found = TOKEN.matcher(page.body());
    if (found.find()) token = found.group(1);
    return page;
  }

  /// A form with its token.
  public HttpResponse<String> post(String path, Map<String, String> fields) {
    return postBody(path, encoded(fields) + "&_csrf=" + encoded(token));
  }

  /// Exactly this body of a form, without a token.
  public HttpResponse<String> postBody(String path, String body) {
    return send(
        request(path)
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(BodyPublishers.ofString(body)));
  }

  /// A form with a file.
  public HttpResponse<String> post(
      String path, Map<String, String> fields, String fileName, byte[] content) {
    return post(path, fields, fileName, new ByteArrayInputStream(content));
  }

  public HttpResponse<String> post(
      String path, Map<String, String> fields, String fileName, InputStream content) {
    var all = new LinkedHashMap<>(fields);
    all.put("_csrf", token);
    var head = new StringBuilder();
    all.forEach(
        (name, value) ->
            head.append(
                "--%s\r\nContent-Disposition: form-data; name=\"%s\"\r\n\r\n%s\r\n"
                    .formatted(BOUNDARY, name, value)));
    head.append(
        "--%s\r\nContent-Disposition: form-data; name=\"file\"; filename=\"%s\"\r\n\r\n"
            .formatted(BOUNDARY, fileName));
    var whole =
        new SequenceInputStream(
            bytes(head.toString()),
            new SequenceInputStream(content, bytes("\r\n--" + BOUNDARY + "--\r\n")));
    return send(
        request(path)
            .header("Content-Type", "multipart/form-data; boundary=" + BOUNDARY)
            .POST(publisher(whole)));
  }

  public HttpResponse<String> send(String method, String path) {
    return send(request(path).method(method, BodyPublishers.noBody()));
  }

  private static BodyPublisher publisher(InputStream content) {
    return BodyPublishers.ofInputStream(() -> content);
  }

  private HttpRequest.Builder request(String path) {
    var request = HttpRequest.newBuilder(URI.create(address + path)).header("Accept", "text/html");
    headers.forEach(request::header);
    if (!cookies.isEmpty()) {
      request.header(
          "Cookie",
          cookies.entrySet().stream()
              .map(cookie -> cookie.getKey() + "=" + cookie.getValue())
              .collect(Collectors.joining("; ")));
    }
    return request;
  }

  private HttpResponse<String> send(HttpRequest.Builder request) {
    try {
      var response = client.send(request.build(), BodyHandlers.ofString());
      for (var cookie : response.headers().allValues("Set-Cookie")) {
        var pair = cookie.split(";", 2)[0].split("=", 2);
        cookies.put(pair[0], pair[1]);
      }
      return response;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  private static String encoded(Map<String, String> fields) {
    return fields.entrySet().stream()
        .map(field -> field.getKey() + "=" + encoded(field.getValue()))
        .collect(Collectors.joining("&"));
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  private static InputStream bytes(String text) {
    return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
  }

  /// As many zeros as asked for, without keeping them.
  public static InputStream zeros(long count) {
    return new InputStream() {
      private long left = count;

      @Override
      public int read() {
        return left-- > 0 ? 0 : -1;
      }

      @Override
      public int read(byte[] buffer, int from, int length) {
        if (left <= 0) return -1;
        var some = (int) Math.min(length, left);
        java.util.Arrays.fill(buffer, from, from + some, (byte) 0);
        left -= some;
        return some;
      }
    };
  }
}
