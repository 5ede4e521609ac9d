package org.spoluplan.network;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.spoluplan.people.OrganisationId;
import org.spoluplan.territory.MunicipalityCode;

/// In whose hands a service is beside those of its provider: of whoever coordinates a municipality
/// where it says it works, the region it covers, or a town that invited its provider into its
/// bodies. The scopes tell what they were made of, so that lists are filtered by the same rule.
public final class ServiceScopes {

  private static final long MUNICIPALITY = 0x5e41_ce0b_ec00_0000L;
  private static final long REGION = 0x5e41_ce4a_4700_0000L;
  private static final long INVITED = 0x5e41_ce20_7a20_0000L;
  private static final int LETTERS_AND_DIGITS = 36;

  private ServiceScopes() {}

  public static UUID municipality(MunicipalityCode code) {
    return new UUID(MUNICIPALITY, number(code.value()));
  }

  /// @param code of the region, "CZ051"
  public static UUID region(String code) {
    return new UUID(REGION, number(code));
  }

  /// Of all services of an organisation that bodies of others work with.
  public static UUID invited(OrganisationId provider) {
    return turned(provider.value());
  }

  static Set<UUID> of(Provider provider, ServiceContent content) {
    var scopes = new HashSet<UUID>();
    var organisation = provider.organisation();
    if (organisation != null) scopes.addAll(List.of(organisation.value(), invited(organisation)));
    content.area().municipalities().forEach(code -> scopes.add(municipality(code)));
    Optional.ofNullable(content.area().region()).ifPresent(code -> scopes.add(region(code)));
    content.places().stream()
        .flatMap(place -> Optional.ofNullable(place.municipality()).stream())
        .forEach(code -> scopes.add(municipality(code)));
    return Set.copyOf(scopes);
  }

  public static Set<MunicipalityCode> municipalities(Collection<UUID> scopes) {
    var codes = new HashSet<MunicipalityCode>();
    for (var scope : scopes) {
      if (scope.getMostSignificantBits() == MUNICIPALITY) {
        MunicipalityCode.of(text(scope)).ifPresent(codes::add);
      }
    }
    return codes;
  }

  /// Codes of the regions.
  public static Set<String> regions(Collection<UUID> scopes) {
    var codes = new HashSet<String>();
    for (var scope : scopes) {
      if (scope.getMostSignificantBits() == REGION) codes.add(text(scope));
    }
    return codes;
  }

  /// Organisations whose services lie in one of the scopes, and ids that are nobody's.
  public static Set<UUID> organisations(Collection<UUID> scopes) {
    var ids = new HashSet<>(scopes);
    scopes.forEach(scope -> ids.add(turned(scope)));
    return ids;
  }

  private static UUID turned(UUID id) {
    return new UUID(id.getMostSignificantBits() ^ INVITED, id.getLeastSignificantBits());
  }

  private static long number(String code) {
    return Long.parseLong(code, LETTERS_AND_DIGITS);
  }

  private static String text(UUID scope) {
    return Long.toString(scope.getLeastSignificantBits(), LETTERS_AND_DIGITS)
        .toUpperCase(java.util.Locale.ROOT);
  }
}
