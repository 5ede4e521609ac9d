package org.spoluplan.bench;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/// Passes an event on to everybody who listens and does nothing else: what the machine and the
/// connections alone take.
final class EchoServer implements AutoCloseable {

  private final HttpServer server;
  private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
  private final List<OutputStream> listeners = new CopyOnWriteArrayList<>();

  private EchoServer(HttpServer server) {
    this.server = server;
  }

  static EchoServer start() throws IOException {
    var at = new InetSocketAddress(InetAddress.getLoopbackAddress(), 0);
    var echo = new EchoServer(HttpServer.create(at, 0));
    echo.server.setExecutor(echo.threads);
    echo.server.createContext(
        "/",
        exchange -> {
          exchange.getResponseHeaders().set("Content-Type", "text/event-stream");
          exchange.sendResponseHeaders(200, 0);
          exchange.getResponseBody().flush();
          echo.listeners.add(exchange.getResponseBody());
        });
    echo.server.start();
    return echo;
  }

  URI address() {
    return URI.create("http://localhost:" + server.getAddress().getPort());
  }

  void awaitListeners(int count) throws InterruptedException {
    for (int i = 0; i < 200 && listeners.size() < count; i++) Thread.sleep(50);
    if (listeners.size() < count) throw new IllegalStateException("not everybody listens");
  }

  /// Each listener has a thread of its own, as in the application.
  void tell(String event) {
    var bytes = ("data:" + event + "\n\n").getBytes(StandardCharsets.UTF_8);
    for (var listener : listeners) {
      threads.execute(
          () -> {
            try {
              synchronized (listener) {
                listener.write(bytes);
                listener.flush();
              }
            } catch (IOException e) {
              listeners.remove(listener);
            }
          });
    }
  }

  @Override
  public void close() {
    server.stop(0);
    threads.shutdownNow();
  }
}
