package org.spoluplan.meetings.imports;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.spoluplan.algorithms.czech.Alike;
import org.spoluplan.meetings.imports.Identity.Known;
import org.spoluplan.people.Organisation;

/// Organisations of the directory, to tell which one a name means. There may be ten thousand:
/// their names are taken apart once, and each name of a draft is looked for once.
final class KnownOrganisations {

  /// So much alike are two ways to call one organisation that somebody should say.
  private static final double SIMILAR = 0.75;

  private record Named(Known organisation, Alike name) {}

  private final Map<String, Known> byName = new HashMap<>();
  private final List<Named> all;
  private final Map<String, Identity> answers = new HashMap<>();

  KnownOrganisations(List<Organisation> organisations) {
    all =
        organisations.stream()
            .map(one -> new Named(new Known(one.id().value(), one.name()), Alike.of(one.name())))
            .toList();
    for (var one : organisations) {
      var known = new Known(one.id().value(), one.name());
      byName.putIfAbsent(KnownNames.folded(one.name()), known);
      byName.putIfAbsent(KnownNames.folded(one.briefName()), known);
    }
  }

  /// The same name is the same organisation; a similar one might be.
  Identity called(String name) {
    return answers.computeIfAbsent(KnownNames.folded(name), _ -> find(name));
  }

  private Identity find(String name) {
    var same = byName.get(KnownNames.folded(name));
    if (same != null) return same;
    var alike = Alike.of(name);
    return Identity.oneOf(
        all.stream()
            .filter(one -> one.name().isShared(alike, SIMILAR))
            .map(Named::organisation)
            .toList());
  }
}
