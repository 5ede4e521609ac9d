package org.spoluplan.catalogue.finding;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.spoluplan.algorithms.finding.Catalogue;
import org.spoluplan.algorithms.finding.Concept;
import org.spoluplan.algorithms.finding.KnownPlace;
import org.spoluplan.algorithms.finding.Listing;
import org.spoluplan.algorithms.finding.Places;
import org.spoluplan.algorithms.finding.Thesaurus;
import org.spoluplan.catalogue.PlainWords;
import org.spoluplan.kernel.Today;
import org.spoluplan.network.RoomsNow;
import org.spoluplan.network.ServiceId;
import org.spoluplan.network.Services;
import org.spoluplan.network.SocialService;
import org.spoluplan.network.Vacancy;
import org.spoluplan.territory.Located;
import org.spoluplan.territory.Municipality;
import org.spoluplan.territory.Territory;
import org.springframework.stereotype.Component;

/// Reads services, municipalities and the thesaurus and makes them ready to be asked.
@Component
class MakingCatalogue {

  private static final String SITUATION = "n-";

  private final Services services;
  private final Territory territory;
  private final PlainWords words;
  private final RoomsNow roomsNow;
  private final Clock clock;

  MakingCatalogue(
      Services services, Territory territory, PlainWords words, RoomsNow roomsNow, Clock clock) {
    this.services = services;
    this.territory = territory;
    this.words = words;
    this.roomsNow = roomsNow;
    this.clock = clock;
  }

  /// @param change how many changes were heard of before now
  Kept make(long change) {
    var newest = services.changedAt();
    var day = Today.of(clock);
    var located = territory.located(day);
    var towns =
        located.stream()
            .map(Located::municipality)
            .collect(Collectors.toMap(Municipality::code, Function.identity()));
    var listings = new Listings(towns);
    var given = services.given(day);
    var rooms = rooms(given, day);
    var entries =
        given.stream()
            .map(one -> listings.of(one, rooms.getOrDefault(one.id(), List.of()), day))
            .toList();
    var places = places(located);
    var concepts = words.concepts();
    return new Kept(
        change,
        day,
        newest,
        Catalogue.of(entries, Thesaurus.of(concepts), Places.of(places)),
        given.stream().collect(Collectors.toMap(SocialService::id, Function.identity())),
        rooms,
        towns.values().stream().collect(Collectors.toMap(Municipality::code, Municipality::name)),
        home(entries, places),
        situations(concepts));
  }

  private Map<ServiceId, List<Vacancy>> rooms(List<SocialService> given, LocalDate day) {
    var said = services.vacancies();
    var holds = roomsNow.holds();
    var rooms = new HashMap<ServiceId, List<Vacancy>>();
    for (var one : given) {
      var now = roomsNow.of(one, said.getOrDefault(one.id(), List.of()), day, holds);
      if (!now.isEmpty()) rooms.put(one.id(), now);
    }
    return Map.copyOf(rooms);
  }

  private static Map<String, String> situations(List<Concept> concepts) {
    var labels = new LinkedHashMap<String, String>();
    for (var concept : concepts) {
      if (concept.id().startsWith(SITUATION)) labels.put(concept.id(), concept.label());
    }
    return Collections.unmodifiableMap(labels);
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
}
