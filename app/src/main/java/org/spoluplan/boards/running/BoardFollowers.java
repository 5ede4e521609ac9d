package org.spoluplan.boards.running;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.spoluplan.boards.BoardId;
import org.spoluplan.boards.state.ParticipantId;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/// The open pages that follow boards. Each knows its board up to a number and is told what it
/// lacks; whoever reads slowly gets news of many changes together. What another copy of the
/// application wrote is noticed within a second.
@Component
class BoardFollowers implements SmartLifecycle {

  private static final Logger log = LoggerFactory.getLogger(BoardFollowers.class);
  private static final Duration HEARTBEAT = Duration.ofSeconds(15);
  private static final Duration LOOK = Duration.ofSeconds(1);
  private static final long RECONNECT_MILLISECONDS = 1500;
  private static final int PAGES_OF_ONE = 4;
  private static final long NO_TIMEOUT = 0;

  private final BoardRegister boards;
  private final KeptBoards kept;
  private final Telling telling;
  private final List<BoardFollower> followers = new CopyOnWriteArrayList<>();
  private volatile boolean running;

  BoardFollowers(BoardRegister boards, KeptBoards kept, Telling telling) {
    this.boards = boards;
    this.kept = kept;
    this.telling = telling;
  }

  /// @param known up to which number the page knows the board
  SseEmitter follow(Looker looker, long known) {
    var emitter = new SseEmitter(NO_TIMEOUT);
    var follower = new BoardFollower(looker, known, HEARTBEAT);
    emitter.onCompletion(() -> followers.remove(follower));
    emitter.onError(_ -> followers.remove(follower));
    followers.add(follower);
    closeOldestOf(looker);
    if (!running) follower.close();
    Thread.ofVirtual().name("board follower").start(() -> write(follower, emitter));
    return emitter;
  }

  private void write(BoardFollower follower, SseEmitter emitter) {
    try {
      emitter.send(SseEmitter.event().reconnectTime(RECONNECT_MILLISECONDS).comment("here"));
      follower.run(
          known -> {
            var board = follower.looker().board();
            var state = kept.peek(board.id());
            if (state == null) state = kept.now(board.id());
            if (state.number() <= known) return known;
            var news = telling.since(known, state, follower.looker());
            emitter.send(SseEmitter.event().id(Long.toString(state.number())).data(news));
            return state.number();
          },
          () -> emitter.send(SseEmitter.event().comment("here")));
      emitter.complete();
    } catch (IOException | IllegalStateException e) {
      emitter.completeWithError(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      emitter.complete();
    } catch (RuntimeException e) {
      log.error("a follower of board {} failed", follower.looker().board().id().value(), e);
      emitter.completeWithError(e);
    }
  }

  void changed(BoardId board) {
    for (var follower : followers) if (follower.follows(board)) follower.wake();
  }

  /// Nothing more is told to somebody who was removed from a board.
  void drop(ParticipantId participant) {
    followers.stream()
        .filter(follower -> participant.equals(follower.looker().participant()))
        .forEach(BoardFollower::close);
  }

  private void closeOldestOf(Looker looker) {
    var own =
        followers.stream()
            .filter(one -> one.follows(looker.board().id()))
            .filter(one -> looker.isSameAs(one.looker()))
            .toList();
    own.subList(0, Math.max(0, own.size() - PAGES_OF_ONE)).forEach(BoardFollower::close);
  }

  private void lookForEver() {
    while (running) {
      try {
        Thread.sleep(LOOK);
        look();
      } catch (InterruptedException e) {
        return;
      } catch (RuntimeException e) {
        log.warn("boards could not be looked at: {}", e.getMessage());
      }
    }
  }

  private void look() {
    Set<BoardId> followed =
        followers.stream().map(one -> one.looker().board().id()).collect(Collectors.toSet());
    if (followed.isEmpty()) return;
    boards
        .numbers(followed)
        .forEach(
            (board, number) -> {
              var known = kept.peek(board);
              if (known != null && known.number() >= number) return;
              kept.now(board);
              changed(board);
            });
  }

  @Override
  public void start() {
    running = true;
    Thread.ofVirtual().name("boards").start(this::lookForEver);
  }

  /// Before the server waits for open requests to end, or it would wait for these in vain.
  @Override
  public void stop() {
    running = false;
    followers.forEach(BoardFollower::close);
  }

  @Override
  public boolean isRunning() {
    return running;
  }
}
