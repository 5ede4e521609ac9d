package org.spoluplan.opendata.hsds;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.spoluplan.network.SocialService;

/// Which services were asked for.
final class Choosing {

  private static final Pattern MARKS = Pattern.compile("\\p{M}+");
  private static final Pattern SPACES = Pattern.compile("\\s+");

  private final Snapshot snapshot;

  Choosing(Snapshot snapshot) {
    this.snapshot = snapshot;
  }

  List<SocialService> services(Asked asked) {
    var organization = asked.id("organization_id");
    var after = asked.modifiedAfter();
    var words = words(asked.search());
    return snapshot.services().stream()
        .filter(
            one -> organization.isEmpty() || one.provider().id().value().equals(organization.get()))
        .filter(one -> after.isEmpty() || !one.upkeep().changedAt().isBefore(after.get()))
        .filter(terms(asked))
        .filter(one -> has(words, text(one)))
        .toList();
  }

  private Predicate<SocialService> terms(Asked asked) {
    var term = asked.id("taxonomy_term_id").map(UUID::toString);
    var taxonomy = asked.id("taxonomy_id").map(UUID::toString);
    return one ->
        (term.isEmpty() || terms(one).anyMatch(known -> known.id().equals(term.get())))
            && (taxonomy.isEmpty()
                || terms(one).anyMatch(known -> known.taxonomy().equals(taxonomy.get())));
  }

  private Stream<Term> terms(SocialService service) {
    return new ServiceTerms(snapshot.words()).of(service);
  }

  static List<String> words(String search) {
    var plain = plain(search);
    return plain.isEmpty() ? List.of() : List.of(SPACES.split(plain));
  }

  static boolean has(List<String> words, String text) {
    if (words.isEmpty()) return true;
    var plain = plain(text);
    return words.stream().allMatch(plain::contains);
  }

  private static String text(SocialService service) {
    var is = service.is();
    return String.join(
        "\n",
        is.name(),
        service.provider().name(),
        is.description() == null ? "" : is.description(),
        is.clientele().forWhom() == null ? "" : is.clientele().forWhom());
  }

  /// Without diacritics and capitals.
  private static String plain(String text) {
    var apart = Normalizer.normalize(text, Normalizer.Form.NFD);
    return MARKS.matcher(apart).replaceAll("").toLowerCase(Locale.ROOT).strip();
  }
}
