package org.spoluplan.grants.applications;

import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.spoluplan.access.Role;
import org.spoluplan.access.Standing;
import org.spoluplan.access.Standings;
import org.spoluplan.grants.Call;
import org.spoluplan.grants.CallCondition;
import org.spoluplan.kernel.Today;
import org.spoluplan.meetings.Bodies;
import org.spoluplan.network.BasicNetworks;
import org.spoluplan.network.Services;
import org.spoluplan.network.SocialService;
import org.spoluplan.people.OrganisationId;
import org.spoluplan.people.Organisations;
import org.springframework.stereotype.Component;

/// Whether a service may apply, by what Spoluplán knows itself.
@Component
class Eligibility {

  /// What is known of one condition.
  enum Met {
    YES,
    NO,
    /// There is nothing to check it against.
    UNKNOWN
  }

  private static final Set<Role> MEMBERS =
      Set.of(Role.CHAIR, Role.VICE_CHAIR, Role.SECRETARY, Role.MEMBER, Role.SUBSTITUTE);

  private final BasicNetworks networks;
  private final Services services;
  private final Organisations organisations;
  private final Bodies bodies;
  private final FirstRound firstRound;
  private final List<Standings> standings;
  private final Clock clock;

  Eligibility(
      BasicNetworks networks,
      Services services,
      Organisations organisations,
      Bodies bodies,
      FirstRound firstRound,
      List<Standings> standings,
      Clock clock) {
    this.networks = networks;
    this.services = services;
    this.organisations = organisations;
    this.bodies = bodies;
    this.firstRound = firstRound;
    this.standings = List.copyOf(standings);
    this.clock = clock;
  }

  /// Of each condition of the call.
  Map<CallCondition, Met> of(Call call, SocialService service) {
    var met = new EnumMap<CallCondition, Met>(CallCondition.class);
    var day = day(call);
    for (var condition : CallCondition.values()) {
      if (call.is().conditions().contains(condition)) {
        met.put(condition, met(condition, call, service, day));
      }
    }
    return met;
  }

  /// Today, or the nearest day whose costs count.
  private LocalDate day(Call call) {
    var today = Today.of(clock);
    var first = Objects.requireNonNull(call.is().costs().from());
    var last = Objects.requireNonNull(call.is().costs().to());
    if (today.isBefore(first)) return first;
    return today.isAfter(last) ? last : today;
  }

  private Met met(CallCondition condition, Call call, SocialService service, LocalDate day) {
    return switch (condition) {
      case REGISTERED -> said(service.is().registration().registered());
      case IN_NETWORK -> inNetwork(call, service, day);
      case ENTRUSTED -> entrusted(call, service, day);
      case GROUP_MEMBER -> said(isMember(call.programme().funder(), service));
      case SERVES_TERRITORY -> serves(call, service, day);
      case NOT_CONTRIBUTORY -> said(!isContributory(service.provider().name()));
      case FIRST_ROUND -> said(firstRound.of(call, service.id()).isPresent());
    };
  }

  private static Met said(boolean yes) {
    return yes ? Met.YES : Met.NO;
  }

  private Met inNetwork(Call call, SocialService service, LocalDate day) {
    return networks
        .on(call.programme().is().region(), day)
        .map(all -> said(all.stream().anyMatch(one -> one.service().equals(service.id()))))
        .orElse(Met.UNKNOWN);
  }

  private Met entrusted(Call call, SocialService service, LocalDate day) {
    var region = call.programme().is().region();
    if (networks.on(region, day).isEmpty()) return Met.UNKNOWN;
    return said(networks.entrustment(region, service.id(), day).isPresent());
  }

  private boolean isMember(OrganisationId funder, SocialService service) {
    var provider = service.provider().organisation();
    if (provider == null) return false;
    var today = Today.of(clock);
    return organisations.staff(provider, today).stream()
        .flatMap(person -> standings.stream().flatMap(one -> one.of(person, today).stream()))
        .anyMatch(held -> isMembership(held, funder));
  }

  private boolean isMembership(Standing held, OrganisationId funder) {
    var scope = held.scope();
    return scope != null
        && MEMBERS.contains(held.role())
        && bodies
            .find(new org.spoluplan.meetings.BodyId(scope))
            .filter(body -> funder.equals(body.organisation()))
            .isPresent();
  }

  private Met serves(Call call, SocialService service, LocalDate day) {
    var municipality = call.programme().is().municipality();
    var region = call.programme().is().region();
    if (municipality == null) return Met.UNKNOWN;
    var type = service.is().registration().typeCode();
    return said(
        services.reaching(type, Set.of(municipality), Set.of(region), day).stream()
            .anyMatch(one -> one.id().equals(service.id())));
  }

  /// Nearly all write their legal form into their name; the others are found at the formal check.
  static boolean isContributory(String name) {
    var lower = name.toLowerCase(Locale.ROOT);
    return lower.contains("příspěvková organizace") || lower.matches(".*[,\\s]p\\.?\\s?o\\.?$");
  }
}
