package org.spoluplan.opendata.hsds;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.spoluplan.codelists.CodeLists;
import org.spoluplan.codelists.CodesChanged;
import org.spoluplan.kernel.Sha256;
import org.spoluplan.kernel.Today;
import org.spoluplan.network.ServiceChanged;
import org.spoluplan.network.Services;
import org.spoluplan.network.ServicesImported;
import org.spoluplan.network.SocialService;
import org.spoluplan.opendata.Published;
import org.spoluplan.page.Messages;
import org.spoluplan.territory.Area;
import org.spoluplan.territory.AreaKind;
import org.spoluplan.territory.Located;
import org.spoluplan.territory.MunicipalityCode;
import org.spoluplan.territory.Territory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionPhase;
import org.springframework.transaction.event.TransactionalEventListener;

/// What is published now. After a change nobody gets the one before: it might tell an address that
/// has become secret. What another process changed is noticed within a second.
@Component
class KeptSnapshot implements Published {

  /// Another process (the import at the command line) changes services too; how often we look.
  private static final Duration BETWEEN_LOOKS = Duration.ofSeconds(1);

  private final Services services;
  private final CodeLists codes;
  private final Territory territory;
  private final Messages messages;
  private final Clock clock;
  private final AtomicBoolean stale = new AtomicBoolean(true);
  private final AtomicLong lookedAt = new AtomicLong(System.nanoTime());
  private volatile @Nullable Kept kept;

  /// @param newest when anything in it was changed last
  private record Kept(Snapshot snapshot, Instant newest) {}

  KeptSnapshot(
      Services services, CodeLists codes, Territory territory, Messages messages, Clock clock) {
    this.services = services;
    this.codes = codes;
    this.territory = territory;
    this.messages = messages;
    this.clock = clock;
  }

  @Override
  public List<SocialService> services() {
    return get().services();
  }

  @Override
  public Map<MunicipalityCode, Located> towns() {
    return get().towns();
  }

  Snapshot get() {
    var now = kept;
    return now != null && !stale.get() && isFresh(now) ? now.snapshot() : make();
  }

  private boolean isFresh(Kept now) {
    return now.snapshot().day().equals(Today.of(clock)) && !isChangedElsewhere(now);
  }

  private boolean isChangedElsewhere(Kept now) {
    var looked = lookedAt.get();
    var at = System.nanoTime();
    if (at - looked < BETWEEN_LOOKS.toNanos() || !lookedAt.compareAndSet(looked, at)) return false;
    return !services.changedAt().equals(now.newest());
  }

  private synchronized Snapshot make() {
    var now = kept;
    if (!stale.getAndSet(false) && now != null && isFresh(now)) return now.snapshot();
    var newest = services.changedAt();
    var made = read(Today.of(clock));
    kept = new Kept(made, newest);
    return made;
  }

  private Snapshot read(LocalDate day) {
    var all = services.given(day);
    var words = Vocabulary.of(codes, new DataWords(messages));
    var towns =
        territory.located(day).stream()
            .collect(Collectors.toMap(one -> one.municipality().code(), Function.identity()));
    var regions =
        territory.list(AreaKind.REGION).stream().collect(Collectors.toMap(Area::code, Area::name));
    return new Snapshot(
        day,
        all,
        all.stream().collect(Collectors.toMap(SocialService::id, Function.identity())),
        words,
        Map.copyOf(towns),
        Map.copyOf(regions),
        tag(day, all, words));
  }

  private static String tag(LocalDate day, List<SocialService> all, Vocabulary words) {
    var text = new StringBuilder(day.toString()).append(words.fingerprint());
    for (var one : all) {
      text.append(one.id()).append(one.version()).append(one.upkeep()).append(one.provider());
    }
    return HexFormat.of().formatHex(Sha256.of(text.toString()));
  }

  @TransactionalEventListener(phase = TransactionPhase.AFTER_COMMIT, fallbackExecution = true)
  void changed(ServiceChanged change) {
    stale.set(true);
  }

  @TransactionalEventListener(phase = TransactionPhase.AFTER_COMMIT, fallbackExecution = true)
  void changed(ServicesImported change) {
    stale.set(true);
  }

  @TransactionalEventListener(phase = TransactionPhase.AFTER_COMMIT, fallbackExecution = true)
  void changed(CodesChanged change) {
    stale.set(true);
  }
}
