package org.spoluplan.catalogue.finding;

import java.time.Clock;
import java.time.Duration;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.spoluplan.algorithms.finding.Answer;
import org.spoluplan.algorithms.finding.Answer.Hit;
import org.spoluplan.algorithms.finding.Reason;
import org.spoluplan.algorithms.finding.Request;
import org.spoluplan.catalogue.HelpIndex;
import org.spoluplan.catalogue.PlainWordsChanged;
import org.spoluplan.codelists.CodesChanged;
import org.spoluplan.kernel.Today;
import org.spoluplan.network.RoomsNow;
import org.spoluplan.network.ServiceChanged;
import org.spoluplan.network.ServiceId;
import org.spoluplan.network.Services;
import org.spoluplan.network.ServicesImported;
import org.spoluplan.network.SocialService;
import org.spoluplan.network.Vacancy;
import org.spoluplan.territory.MunicipalityCode;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionPhase;
import org.springframework.transaction.event.TransactionalEventListener;

/// The catalogue that is asked. It is made anew after a change, a moment later and once for many
/// changes; until then the one before finds, but what is told of the services comes from the
/// database: a place that has become secret is not told once more. What another process changed is
/// noticed within a second.
@Component
class KeptCatalogue implements HelpIndex {

  private static final Duration BETWEEN_LOOKS = Duration.ofSeconds(1);

  private final MakingCatalogue making;
  private final Services services;
  private final RoomsNow roomsNow;
  private final Clock clock;
  private final AtomicLong changes = new AtomicLong();
  private final AtomicBoolean isBeingMade = new AtomicBoolean();
  private final AtomicLong lookedAt = new AtomicLong(System.nanoTime());
  private volatile @Nullable Kept kept;

  KeptCatalogue(MakingCatalogue making, Services services, RoomsNow roomsNow, Clock clock) {
    this.making = making;
    this.services = services;
    this.roomsNow = roomsNow;
    this.clock = clock;
  }

  @Override
  public Answer find(Request request) {
    return kept().catalogue().find(request);
  }

  @Override
  public List<Reason> why(Answer answer, Hit hit) {
    return kept().catalogue().why(answer, hit);
  }

  @Override
  public Map<String, String> situations() {
    return kept().situations();
  }

  @Override
  public @Nullable String home() {
    return kept().home();
  }

  /// Those of them that there still are.
  Map<ServiceId, SocialService> services(Collection<ServiceId> ids) {
    var now = kept();
    if (!isFresh(now)) {
      return services.list(ids).stream()
          .collect(Collectors.toMap(SocialService::id, Function.identity()));
    }
    return ids.stream()
        .distinct()
        .flatMap(id -> Optional.ofNullable(now.services().get(id)).stream())
        .collect(Collectors.toMap(SocialService::id, Function.identity()));
  }

  /// What was said of room and still counts, room first.
  Map<ServiceId, List<Vacancy>> rooms(Map<ServiceId, SocialService> those) {
    var now = kept();
    if (isFresh(now)) return now.rooms();
    var said = services.vacancies(those.keySet());
    var holds = roomsNow.holds();
    var rooms = new HashMap<ServiceId, List<Vacancy>>();
    those.forEach(
        (id, one) ->
            rooms.put(
                id, roomsNow.of(one, said.getOrDefault(id, List.of()), Today.of(clock), holds)));
    return rooms;
  }

  Optional<String> townName(MunicipalityCode code) {
    return Optional.ofNullable(kept().towns().get(code));
  }

  private Kept kept() {
    var now = kept;
    if (now == null) return makeFirst();
    if (isChangedElsewhere(now)) changes.incrementAndGet();
    if (!isFresh(now)) makeSoon();
    return now;
  }

  private boolean isFresh(Kept now) {
    return now.change() == changes.get() && now.day().equals(Today.of(clock));
  }

  /// Commands of the terminal change services without this process hearing of it.
  private boolean isChangedElsewhere(Kept now) {
    var looked = lookedAt.get();
    var at = System.nanoTime();
    if (at - looked < BETWEEN_LOOKS.toNanos() || !lookedAt.compareAndSet(looked, at)) return false;
    return !services.changedAt().equals(now.newest());
  }

  private synchronized Kept makeFirst() {
    var now = kept;
    return now == null ? make() : now;
  }

  private Kept make() {
    var made = making.make(changes.get());
    kept = made;
    return made;
  }

  private void makeSoon() {
    if (isBeingMade.compareAndSet(false, true)) Thread.startVirtualThread(this::makeAnew);
  }

  private void makeAnew() {
    try {
      make();
    } finally {
      isBeingMade.set(false);
    }
  }

  private void changed() {
    changes.incrementAndGet();
  }

  @TransactionalEventListener(phase = TransactionPhase.AFTER_COMMIT, fallbackExecution = true)
  void changed(ServiceChanged change) {
    changed();
  }

  @TransactionalEventListener(phase = TransactionPhase.AFTER_COMMIT, fallbackExecution = true)
  void changed(ServicesImported change) {
    changed();
  }

  @TransactionalEventListener(phase = TransactionPhase.AFTER_COMMIT, fallbackExecution = true)
  void changed(CodesChanged change) {
    changed();
  }

  @TransactionalEventListener(phase = TransactionPhase.AFTER_COMMIT, fallbackExecution = true)
  void changed(PlainWordsChanged change) {
    changed();
  }
}
