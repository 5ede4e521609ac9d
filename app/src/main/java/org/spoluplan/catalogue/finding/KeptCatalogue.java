package org.spoluplan.catalogue.finding;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.spoluplan.algorithms.finding.Answer;
import org.spoluplan.algorithms.finding.Answer.Hit;
import org.spoluplan.algorithms.finding.Catalogue;
import org.spoluplan.algorithms.finding.Concept;
import org.spoluplan.algorithms.finding.KnownPlace;
import org.spoluplan.algorithms.finding.Listing;
import org.spoluplan.algorithms.finding.Places;
import org.spoluplan.algorithms.finding.Reason;
import org.spoluplan.algorithms.finding.Request;
import org.spoluplan.algorithms.finding.Thesaurus;
import org.spoluplan.catalogue.HelpIndex;
import org.spoluplan.catalogue.PlainWords;
import org.spoluplan.catalogue.PlainWordsChanged;
import org.spoluplan.codelists.CodesChanged;
import org.spoluplan.kernel.Today;
import org.spoluplan.network.ServiceChanged;
import org.spoluplan.network.Services;
import org.spoluplan.network.ServicesImported;
import org.spoluplan.territory.Located;
import org.spoluplan.territory.Municipality;
import org.spoluplan.territory.Territory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionPhase;
import org.springframework.transaction.event.TransactionalEventListener;

/// The catalogue that is asked. It is made anew after a change, a moment later and once for many
/// changes; until then the one before answers.
@Component
class KeptCatalogue implements HelpIndex {

  private static final String SITUATION = "n-";
  private static final Duration BETWEEN_LOOKS = Duration.ofSeconds(10);

  private final Services services;
  private final Territory territory;
  private final PlainWords words;
  private final Clock clock;
  private final AtomicBoolean stale = new AtomicBoolean(true);
  private final AtomicLong lookedAt = new AtomicLong(System.nanoTime());
  private volatile Kept kept = Kept.NOTHING;

  /// @param day    on which it was made: what begins or ends tomorrow is another catalogue
  /// @param home   region where most of the services are: places of the same name lie there first
  /// @param newest when anything in it was changed last
  private record Kept(
      @Nullable Catalogue catalogue,
      LocalDate day,
      @Nullable String home,
      Map<String, String> situations,
      Instant newest) {
    static final Kept NOTHING = new Kept(null, LocalDate.MIN, null, Map.of(), Instant.MIN);
  }

  KeptCatalogue(Services services, Territory territory, PlainWords words, Clock clock) {
    this.services = services;
    this.territory = territory;
    this.words = words;
    this.clock = clock;
  }

  @Override
  public Answer find(Request request) {
    return catalogue().find(request);
  }

  @Override
  public List<Reason> why(Answer answer, Hit hit) {
    return catalogue().why(answer, hit);
  }

  @Override
  public Map<String, String> situations() {
    catalogue();
    return kept.situations();
  }

  private static Map<String, String> situations(List<Concept> concepts) {
    var labels = new LinkedHashMap<String, String>();
    for (var concept : concepts) {
      if (concept.id().startsWith(SITUATION)) labels.put(concept.id(), concept.label());
    }
    return Collections.unmodifiableMap(labels);
  }

  @Override
  public @Nullable String home() {
    catalogue();
    return kept.home();
  }

  private Catalogue catalogue() {
    var now = kept;
    var catalogue = now.catalogue();
    if (catalogue == null) return makeNow();
    if (!now.day().equals(Today.of(clock)) || isChangedElsewhere(now)) stale.set(true);
    if (stale.get()) Thread.startVirtualThread(this::makeNow);
    return catalogue;
  }

  /// Commands of the terminal change services without this process hearing of it.
  private boolean isChangedElsewhere(Kept now) {
    var looked = lookedAt.get();
    var at = System.nanoTime();
    if (at - looked < BETWEEN_LOOKS.toNanos() || !lookedAt.compareAndSet(looked, at)) return false;
    return !services.changedAt().equals(now.newest());
  }

  private synchronized Catalogue makeNow() {
    var before = kept.catalogue();
    if (!stale.getAndSet(false) && before != null) return before;
    var newest = services.changedAt();
    var day = Today.of(clock);
    var located = territory.located(day);
    var towns =
        located.stream()
            .map(Located::municipality)
            .collect(Collectors.toMap(Municipality::code, Function.identity()));
    var listings = new Listings(towns);
    var said = services.vacancies();
    var entries =
        services.given(day).stream()
            .map(one -> listings.of(one, said.getOrDefault(one.id(), List.of()), day))
            .toList();
    var places = places(located);
    var concepts = words.concepts();
    var made = Catalogue.of(entries, Thesaurus.of(concepts), Places.of(places));
    kept = new Kept(made, day, home(entries, places), situations(concepts), newest);
    return made;
  }

  private static @Nullable String home(List<Listing> entries, List<KnownPlace> places) {
    var regions = places.stream().collect(Collectors.toMap(KnownPlace::code, KnownPlace::region));
    return entries.stream()
        .flatMap(entry -> entry.spots().stream())
        .flatMap(spot -> Optional.ofNullable(regions.get(spot.municipality())).stream())
        .collect(Collectors.groupingBy(Function.identity(), TreeMap::new, Collectors.counting()))
        .entrySet()
        .stream()
        .max(Map.Entry.comparingByValue())
        .map(Map.Entry::getKey)
        .orElse(null);
  }

  private static List<KnownPlace> places(List<Located> located) {
    return located.stream()
        .map(
            one -> {
              var town = one.municipality();
              return new KnownPlace(
                  town.code().value(),
                  town.name(),
                  one.orp(),
                  one.region(),
                  town.point().latE5(),
                  town.point().lonE5(),
                  one.inhabitants());
            })
        .toList();
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

  @TransactionalEventListener(phase = TransactionPhase.AFTER_COMMIT, fallbackExecution = true)
  void changed(PlainWordsChanged change) {
    stale.set(true);
  }
}
