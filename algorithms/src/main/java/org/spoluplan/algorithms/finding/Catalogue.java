package org.spoluplan.algorithms.finding;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.spoluplan.algorithms.finding.Answer.Hit;
import org.spoluplan.algorithms.finding.Tokens.Token;

/// All entries, ready to be asked. It never changes; when an entry does, another one is made.
public final class Catalogue {

  private static final Comparator<Hit> BEST_FIRST =
      Comparator.comparingDouble(Hit::score)
          .reversed()
          .thenComparingDouble(hit -> hit.km().orElse(Double.MAX_VALUE))
          .thenComparing(hit -> hit.entry().id());

  private static final BitSet NOBODY = new BitSet();

  private final List<Listing> entries;
  private final IdentityHashMap<Listing, Integer> numbers = new IdentityHashMap<>();
  private final Map<String, BitSet> present;
  private final Places places;
  private final TextIndex names;
  private final TextIndex texts;
  private final Reading reading;
  private final Kinds kinds;
  private final List<Meaning> meanings;
  private final List<Fitting> fittings;
  private final Facets facets;

  private Catalogue(Collection<Listing> entries, Thesaurus thesaurus, Places places) {
    this.entries = List.copyOf(entries);
    this.places = places;
    this.present = present(this.entries);
    for (int i = 0; i < this.entries.size(); i++) numbers.put(this.entries.get(i), i);
    var known = new HashMap<String, Token>();
    var called = this.entries.stream().map(e -> e.name() + " " + e.provider());
    this.names = new TextIndex(called.map(text -> telling(text, known)).toList());
    var written =
        this.entries.stream().map(e -> telling(e.name() + ". " + e.text(), known)).toList();
    this.texts = new TextIndex(written);
    this.meanings = new ArrayList<>();
    this.kinds = new Kinds();
    this.fittings = this.entries.stream().map(Fitting::of).toList();
    for (int i = 0; i < written.size(); i++)
      meanings.add(meaning(i, thesaurus, written.get(i), known));
    var situations = meanings.stream().map(one -> one.situations(thesaurus.concepts())).toList();
    this.facets = new Facets(this.entries, situations);
    var vocabulary = new HashSet<>(names.vocabulary());
    vocabulary.addAll(texts.vocabulary());
    this.reading = new Reading(thesaurus, places, vocabulary);
  }

  public static Catalogue of(Collection<Listing> entries, Thesaurus thesaurus, Places places) {
    return new Catalogue(entries, thesaurus, places);
  }

  private Meaning meaning(
      int at, Thesaurus thesaurus, List<Token> written, Map<String, Token> known) {
    var entry = entries.get(at);
    var refused = thesaurus.saidIn(telling(entry.refused(), known));
    return Meaning.of(kinds, entry, at, thesaurus.saidIn(written), refused);
  }

  private static List<Token> telling(String text, Map<String, Token> known) {
    return Tokens.of(text, known).stream().filter(token -> !token.isCommon()).toList();
  }

  public Answer find(Request request) {
    var understood = reading.of(request.text(), request.home());
    var nearness = nearness(request, understood);
    var scores = scores(understood, nearness);
    var matching = matching(scores, request, nearness);
    var left = facets.left(matching, request.chosen());
    return new Answer(
        understood,
        hits(left, scores, nearness),
        left.isEmpty() ? elsewhere(understood, nearness) : List.of(),
        facets.counts(matching, request.chosen()),
        left.isEmpty() ? facets.without(matching, request.chosen()) : Map.of());
  }

  private @Nullable Nearness nearness(Request request, Understood understood) {
    var chosen = request.where().flatMap(places::find);
    if (chosen.isPresent()) return near(chosen.get(), Set.of(chosen.get().code()));
    return understood
        .place()
        .map(place -> near(place, understood.wide() ? places.around(place) : Set.of(place.code())))
        .orElse(null);
  }

  private Nearness near(KnownPlace place, Set<String> municipalities) {
    var there = new BitSet();
    for (var code : municipalities) there.or(present.getOrDefault(code, NOBODY));
    return new Nearness(place, there);
  }

  /// Entries that name each municipality or have a place in it.
  private static Map<String, BitSet> present(List<Listing> entries) {
    var present = new HashMap<String, BitSet>();
    for (int i = 0; i < entries.size(); i++) {
      var codes = new HashSet<>(entries.get(i).served());
      for (var spot : entries.get(i).spots()) codes.add(spot.municipality());
      for (var code : codes) present.computeIfAbsent(code, _ -> new BitSet()).set(i);
    }
    return present;
  }

  private double[] scores(Understood understood, @Nullable Nearness nearness) {
    var said = texts.scores(understood.words());
    var unknown = texts.scores(understood.rest());
    var named = names.scores(understood.rest());
    double share = share(understood);
    boolean anything = !understood.words().isEmpty();
    var asked = Asked.of(understood, kinds);
    var scores = new double[entries.size()];
    for (int i = 0; i < scores.length; i++) {
      var entry = entries.get(i);
      double relevant = 1;
      if (anything) {
        double text =
            Weights.TEXT * said[i]
                + Weights.UNKNOWN * unknown[i] * share
                + Weights.NAME * named[i] * share;
        relevant = (meanings.get(i).of(asked) + text) * fittings.get(i).to(asked);
      }
      if (nearness == null || relevant < Weights.LEAST_AT_ALL) scores[i] = relevant;
      else scores[i] = relevant * nearness.of(i, entry);
    }
    return scores;
  }

  /// Words that mean nothing else are likelier a name when there is nothing else.
  private static double share(Understood understood) {
    return Math.sqrt(understood.rest().size() / (double) Math.max(1, understood.words().size()));
  }

  private BitSet matching(double[] scores, Request request, @Nullable Nearness nearness) {
    double best = 0;
    for (var score : scores) best = Math.max(best, score);
    double least = Math.max(Weights.LEAST_AT_ALL, best * Weights.LEAST);
    var matching = new BitSet(scores.length);
    for (int i = 0; i < scores.length; i++) {
      var entry = entries.get(i);
      boolean taken = scores[i] >= least && Fitting.takes(entry, request.age());
      if (taken && isNear(i, request, nearness)) matching.set(i);
    }
    return matching;
  }

  private boolean isNear(int at, Request request, @Nullable Nearness nearness) {
    var km = request.km();
    if (km == null || nearness == null || nearness.isThere(at)) return true;
    return nearness.km(entries.get(at)).stream().anyMatch(away -> away <= km);
  }

  private List<Hit> hits(BitSet left, double[] scores, @Nullable Nearness nearness) {
    var hits = new ArrayList<Hit>();
    left.stream()
        .forEach(
            i -> {
              var entry = entries.get(i);
              var km = nearness == null ? OptionalDouble.empty() : nearness.km(entry);
              var here = nearness != null && nearness.isThere(i);
              hits.add(new Hit(entry, scores[i], km, here));
            });
    hits.sort(BEST_FIRST);
    return hits;
  }

  /// What would help if it were not so far, or not so exactly asked for.
  private List<Hit> elsewhere(Understood understood, @Nullable Nearness nearness) {
    var relevant = scores(understood, null);
    if (nearness != null) {
      for (int i = 0; i < relevant.length; i++) {
        double km = nearness.km(entries.get(i)).orElse(Weights.WHOLE_COUNTRY_KM);
        relevant[i] *= Math.exp(-km / Weights.LAST_RESORT_KM);
      }
    }
    var all = new BitSet();
    for (int i = 0; i < relevant.length; i++) all.set(i, relevant[i] > 0);
    return hits(all, relevant, nearness).stream().limit(Weights.LAST_RESORTS).toList();
  }

  Set<String> values(Facet facet, Listing entry) {
    return facets.values(facet, numbers.getOrDefault(entry, -1));
  }

  /// Why an entry is among the results of an answer, the weightiest first; to be asked for those
  /// that are shown.
  ///
  /// @return nothing for an entry that is none of this catalogue
  public List<Reason> why(Answer answer, Hit hit) {
    var at = numbers.getOrDefault(hit.entry(), -1);
    return at < 0 ? List.of() : Reason.of(answer, hit, meanings.get(at));
  }
}
