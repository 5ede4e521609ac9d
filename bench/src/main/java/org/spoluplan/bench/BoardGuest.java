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
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Somebody without an account at a board, with a connection of their own.
final class BoardGuest {

  private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\"[^>]*value=\"([^\"]+)\"");
  private static final Pattern KNOWN = Pattern.compile("data-known=\"(\\d+)\"");
  private static final int SEE_OTHER = 303;

  private final HttpClient client = HttpClient.newBuilder().version(Version.HTTP_1_1).build();
  private final Map<String, String> cookies = new LinkedHashMap<>();
  private final URI address;
  private String token = "";
  private String known = "0";
  private String board = "";

  private BoardGuest(URI address) {
    this.address = address;
  }

  static BoardGuest nobody(URI address) {
    return new BoardGuest(address);
  }

  static BoardGuest join(URI address, String entrance, String board, String nickname)
      throws IOException, InterruptedException {
    var guest = new BoardGuest(address);
    guest.board = board;
    guest.read(entrance);
    var joined = guest.post(entrance, Map.of("nickname", nickname));
    if (joined != SEE_OTHER) throw new IOException("not let in: " + joined);
    guest.read(board);
    return guest;
  }

  private void read(String path) throws IOException, InterruptedException {
    var page = client.send(request(path).build(), BodyHandlers.ofString());
    keepCookies(page);
    var found = TOKEN.matcher(page.body());
    if (!found.find()) throw new IOException(path + ": " + page.statusCode());
    token = found.group(1);
    var number = KNOWN.matcher(page.body());
    if (number.find()) known = number.group(1);
  }

  /// @throws IOException when the note was not taken
  void write(String text) throws IOException, InterruptedException {
    var note = UUID.randomUUID().toString();
    var status = post(board + "/listky", Map.of("note", note, "column", "s1", "text", text));
    if (status != SEE_OTHER) throw new IOException("a note was answered " + status);
  }

  private int post(String path, Map<String, String> fields)
      throws IOException, InterruptedException {
    var all = new LinkedHashMap<>(fields);
    all.put("_csrf", token);
    var body =
        all.entrySet().stream()
            .map(f -> f.getKey() + "=" + URLEncoder.encode(f.getValue(), StandardCharsets.UTF_8))
            .collect(Collectors.joining("&"));
    var request =
        request(path)
            .header("Content-Type", "application/x-www-form-urlencoded")
            .header("Accept", "application/json")
            .POST(BodyPublishers.ofString(body))
            .build();
    var answer = client.send(request, BodyHandlers.discarding());
    keepCookies(answer);
    return answer.statusCode();
  }

  /// Follows the board from the change its page was made with.
  void followBoard(CountDownLatch listening, Consumer<String> event) {
    follow(board + "/proud?since=" + known, listening, event);
  }

  /// Hears events until the server ends.
  ///
  /// @param listening told at the first line, when the server knows of the listener
  void follow(String path, CountDownLatch listening, Consumer<String> event) {
    var request = request(path).header("Accept", "text/event-stream").build();
    Thread.ofVirtual()
        .start(
            () -> {
              try {
                client
                    .send(request, BodyHandlers.ofLines())
                    .body()
                    .peek(new FirstOnly(listening::countDown))
                    .filter(line -> line.startsWith("data:"))
                    .forEach(event);
              } catch (IOException | java.io.UncheckedIOException e) {
                // the server has ended
              } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
              }
            });
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

  /// Tells of the first line only.
  private static final class FirstOnly implements Consumer<String> {

    private final Runnable act;
    private boolean done;

    FirstOnly(Runnable act) {
      this.act = act;
    }

    @Override
    public void accept(String line) {
      if (done) return;
      done = true;
      act.run();
    }
  }
}
