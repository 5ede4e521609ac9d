package org.spoluplan.meetings.imports;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.spoluplan.meetings.imports.Identity.Known;
import org.spoluplan.meetings.imports.ReviewView.Who;
import org.spoluplan.page.Option;
import org.spoluplan.page.Page;

/// Who the people and organisations of a draft may be, as choices of a form.
final class WhoChoices {

  private static final int MOST_BODIES = 2;

  private final Page page;
  private final Matching matching;
  private final KnownNames names;
  private final Map<UUID, List<String>> bodies;

  /// @param bodies of people who may be meant, to tell them apart
  WhoChoices(Page page, Matching matching, KnownNames names, Map<UUID, List<String>> bodies) {
    this.page = page;
    this.matching = matching;
    this.names = names;
    this.bodies = Map.copyOf(bodies);
  }

  /// The cards of people that may be meant somewhere in the draft.
  static Set<UUID> candidates(Matching matching, KnownNames names, List<ImportedValue> values) {
    var known = new HashSet<Known>();
    for (var value : values) {
      if (!isPerson(value)) continue;
      collect(known, matching.person(names, value));
      collect(known, names.person(value.value()));
    }
    return Set.copyOf(known.stream().map(Known::id).toList());
  }

  private static boolean isPerson(ImportedValue value) {
    return value.field().kind() == Field.Kind.PERSON && value.part().isEmpty();
  }

  Optional<Who> of(ImportedValue value) {
    if (isPerson(value)) {
      var someoneNew = page.t("import.who.new");
      return Optional.of(
          who(value, matching.person(names, value), names.person(value.value()), someoneNew));
    }
    if (value.field() == Field.ORGANIZATIONS) {
      var matched = Matching.unlessNew(names.organisation(value.value()));
      var one = page.t("import.who.new-organisation");
      return Optional.of(who(value, matching.mentioned(names, value), matched, one));
    }
    return Optional.empty();
  }

  /// What the names say is the empty choice: it may change as the house comes to know more.
  ///
  /// @param matched  who it is by the names alone
  /// @param newcomer what somebody new is called
  private Who who(ImportedValue value, Identity identity, Identity matched, String newcomer) {
    var known = new LinkedHashSet<Known>();
    collect(known, identity);
    collect(known, matched);
    var options = new ArrayList<Option>();
    for (var one : known) options.add(option(matched, one.id().toString(), called(one)));
    options.add(option(matched, Identity.NEW, newcomer));
    options.add(option(matched, Identity.NAME, page.t("import.who.name")));
    var chosen = identity.code().equals(matched.code()) ? "" : identity.code();
    return new Who(identity, options, value.identity() == null ? "" : chosen);
  }

  /// "Jana Nová (Senioři, Bydlení)": a name alone does not tell namesakes apart.
  private String called(Known one) {
    var all = bodies.getOrDefault(one.id(), List.of());
    if (all.isEmpty()) return one.name();
    var some = String.join(", ", all.subList(0, Math.min(MOST_BODIES, all.size())));
    return page.t("import.who.of", one.name(), some, Math.max(0, all.size() - MOST_BODIES));
  }

  private static Option option(Identity matched, String code, String label) {
    return new Option(code.equals(matched.code()) ? "" : code, label);
  }

  private static void collect(Collection<Known> known, Identity identity) {
    switch (identity) {
      case Known one -> known.add(one);
      case Identity.Unsure(var candidates) -> known.addAll(candidates);
      case Identity.New(), Identity.Name() -> {}
    }
  }
}
