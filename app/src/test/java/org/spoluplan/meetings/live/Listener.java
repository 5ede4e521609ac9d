package org.spoluplan.meetings.live;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/// A browser that follows a meeting, for tests.
final class Listener implements AutoCloseable {

  private static final String END = "end";

  private final BlockingQueue<String> events = new LinkedBlockingQueue<>();
  private final HttpClient client;

  Listener(HttpClient client, URI stream, @Nullable String lastEventId) throws Exception {
    this.client = client;
    var request = HttpRequest.newBuilder(stream).header("Accept", "text/event-stream");
    if (lastEventId != null) request.header("Last-Event-ID", lastEventId);
    var response = client.send(request.build(), HttpResponse.BodyHandlers.ofInputStream());
    if (response.statusCode() != 200) throw new AssertionError(response.statusCode());
    Thread.ofVirtual().start(() -> read(response));
  }

  private void read(HttpResponse<java.io.InputStream> response) {
    try (var lines =
        new BufferedReader(new InputStreamReader(response.body(), StandardCharsets.UTF_8))) {
      for (var line = lines.readLine(); line != null; line = lines.readLine()) {
        if (line.startsWith("id:")) events.add(line.substring(3).strip());
      }
      events.add(END);
    } catch (IOException e) {
      events.add(END);
    }
  }

  /// The number of the next event; null when none comes in this time.
  @Nullable String next(Duration within) throws InterruptedException {
    return events.poll(within.toMillis(), TimeUnit.MILLISECONDS);
  }

  /// The last of the events that come before it is quiet.
  String settle() throws InterruptedException {
    var last = next(Duration.ofSeconds(5));
    for (var next = last; next != null; next = next(Duration.ofMillis(400))) last = next;
    if (last == null) throw new AssertionError("no event came");
    return last;
  }

  boolean ended(Duration within) throws InterruptedException {
    for (var next = next(within); next != null; next = next(within)) {
      if (next.equals(END)) return true;
    }
    return false;
  }

  @Override
  public void close() {
    client.shutdownNow();
  }
}
