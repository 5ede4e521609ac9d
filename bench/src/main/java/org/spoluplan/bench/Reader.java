package org.spoluplan.bench;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpClient.Version;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Somebody signed in, who asks for pages and keeps connections open as a browser does.
final class Reader {

  private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\"[^>]*value=\"([^\"]+)\"");

  private final HttpClient client = HttpClient.newBuilder().version(Version.HTTP_1_1).build();
  private final Map<String, String> cookies = new LinkedHashMap<>();
  private final URI address;

  private Reader(URI address) {
    this.address = address;
  }

  static Reader signIn(URI address, String email, String password)
      throws IOException, InterruptedException {
    var reader = new Reader(address);
    var form = reader.get("/prihlaseni");
    var token = TOKEN.matcher(form.body());
    if (!token.find()) throw new IOException("no form to sign in: " + form.statusCode());
    reader.keepCookies(form);
    var fields = Map.of("_csrf", token.group(1), "email", email, "password", password);
    var answer =
        reader.client.send(
            reader
                .request("/prihlaseni")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(encoded(fields)))
                .build(),
            BodyHandlers.ofString());
    if (answer.statusCode() != 303) throw new IOException("not let in: " + answer.statusCode());
    reader.keepCookies(answer);
    return reader;
  }

  HttpResponse<String> get(String path) throws IOException, InterruptedException {
    return client.send(request(path).build(), BodyHandlers.ofString());
  }

  private HttpRequest.Builder request(String path) {
    var request = HttpRequest.newBuilder(address.resolve(path));
    if (!cookies.isEmpty()) {
      request.header(
          "Cookie",
          cookies.entrySet().stream()
              .map(cookie -> cookie.getKey() + "=" + cookie.getValue())
              .collect(Collectors.joining("; ")));
    }
    return request;
  }

  private void keepCookies(HttpResponse<?> response) {
    for (var cookie : response.headers().allValues("Set-Cookie")) {
      var pair = cookie.split(";", 2)[0].split("=", 2);
      cookies.put(pair[0], pair[1]);
    }
  }

  private static String encoded(Map<String, String> fields) {
    return fields.entrySet().stream()
        .map(f -> f.getKey() + "=" + URLEncoder.encode(f.getValue(), StandardCharsets.UTF_8))
        .collect(Collectors.joining("&"));
  }
}
