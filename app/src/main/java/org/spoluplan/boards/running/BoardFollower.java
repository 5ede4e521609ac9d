package org.spoluplan.boards.running;

import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.spoluplan.boards.BoardId;

/// One open page that follows a board.
final class BoardFollower {

  /// Tells what is new.
  interface Wire {

    /// @param known up to which number the page knows the board
    /// @return up to which it knows it now
    long tell(long known) throws IOException;
  }

  interface SignOfLife {
    void send() throws IOException;
  }

  private final Looker looker;
  private final long start;
  private final Duration heartbeat;
  private final Semaphore woken = new Semaphore(1);
  private volatile boolean closed;

  BoardFollower(Looker looker, long start, Duration heartbeat) {
    this.looker = looker;
    this.start = start;
    this.heartbeat = heartbeat;
  }

  Looker looker() {
    return looker;
  }

  boolean follows(BoardId board) {
    return looker.board().id().equals(board);
  }

  /// Many wakings are one.
  void wake() {
    woken.release();
  }

  void close() {
    closed = true;
    wake();
  }

  /// Until the reader goes away or the application stops.
  void run(Wire wire, SignOfLife alive) throws IOException, InterruptedException {
    var known = start;
    while (!closed) {
      if (woken.tryAcquire(heartbeat.toMillis(), TimeUnit.MILLISECONDS)) {
        woken.drainPermits();
        if (closed) return;
        known = wire.tell(known);
      } else {
        alive.send();
      }
    }
  }
}
