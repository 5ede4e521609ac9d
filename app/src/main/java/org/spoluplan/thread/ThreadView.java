package org.spoluplan.thread;

import java.util.List;

/// The golden thread of one thing, both ways, each ordered in time.
///
/// @param path of the page with the whole thread
/// @param more whether that page shows more than this
/// @param offers what the reader may make of the thing
public record ThreadView(
    ThreadStop here,
    List<ThreadStop> origins,
    List<ThreadStop> outcomes,
    String path,
    boolean more,
    boolean mayLink,
    List<Continuation.Offer> offers) {

  private static final int NEAREST = 6;

  public ThreadView {
    origins = List.copyOf(origins);
    outcomes = List.copyOf(outcomes);
    offers = List.copyOf(offers);
  }

  /// As much of it as fits beside another page.
  ThreadView brief() {
    return new ThreadView(
        here,
        last(origins),
        outcomes.subList(0, Math.min(NEAREST, outcomes.size())),
        path,
        origins.size() > NEAREST || outcomes.size() > NEAREST,
        mayLink,
        offers);
  }

  private static List<ThreadStop> last(List<ThreadStop> stops) {
    return stops.subList(Math.max(0, stops.size() - NEAREST), stops.size());
  }
}
