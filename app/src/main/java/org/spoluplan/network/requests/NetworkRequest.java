package org.spoluplan.network.requests;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.spoluplan.access.Scoped;
import org.spoluplan.meetings.BodyId;
import org.spoluplan.network.Provider;
import org.spoluplan.people.CircleScopes;
import org.spoluplan.people.OrganisationId;
import org.spoluplan.territory.MunicipalityCode;

/// A request for the basic network: everybody may read it from the day it was submitted.
///
/// @param founder   who set up the group whose opinion is asked for
/// @param submitted the day on which it was
/// @param version   grows with each change
record NetworkRequest(
    NetworkRequestId id,
    Content is,
    Provider provider,
    RequestState state,
    @Nullable BodyId body,
    @Nullable OrganisationId founder,
    @Nullable LocalDate submitted,
    Demands demands,
    List<Step> steps,
    List<Statement> statements,
    int version)
    implements Scoped {

  /// What its provider wrote.
  ///
  /// @param keeper the region that decides, as an organisation
  /// @param plan   where the need is written down
  record Content(
      RequestForm form,
      String region,
      OrganisationId keeper,
      int year,
      String title,
      @Nullable String reasons,
      @Nullable String plan,
      List<AskedService> services) {

    Content {
      services = List.copyOf(services);
    }

    /// Each asked for its statement.
    Set<MunicipalityCode> municipalities() {
      var all = new LinkedHashSet<MunicipalityCode>();
      services.forEach(one -> all.addAll(one.municipalities()));
      return all;
    }
  }

  NetworkRequest {
    steps = List.copyOf(steps);
    statements = List.copyOf(statements);
  }

  String path() {
    return id.path();
  }

  Course course() {
    var passed = steps.stream().map(Step::state).collect(Collectors.toSet());
    var stated = !statements.isEmpty() && statements.stream().noneMatch(Statement::isOpen);
    return new Course(state, passed, stated, demands);
  }

  /// Statements that say "yes, if": what the group talks of at its next meeting.
  List<Statement> conditions() {
    return statements.stream()
        .filter(one -> one.answer() instanceof Statement.Answer.Conditional)
        .toList();
  }

  @Override
  public Set<UUID> scopes() {
    var all = new HashSet<>(filing().scopes());
    all.addAll(carrying().scopes());
    if (submitted == null) return filing().scopes();
    all.add(OPEN_TO_ALL);
    return all;
  }

  /// Its provider.
  Scoped filing() {
    return ofProvider(provider);
  }

  static Scoped ofProvider(Provider provider) {
    var organisation = provider.organisation();
    if (organisation == null) return Scoped.of(CircleScopes.NOBODYS);
    return Scoped.of(organisation.value(), CircleScopes.around(organisation.value()));
  }

  /// Who records what was said: the municipalities concerned, whoever set up the group, the region.
  Scoped carrying() {
    var all = new ArrayList<UUID>();
    all.add(is.keeper().value());
    if (founder != null) all.add(founder.value());
    statements.forEach(one -> all.addAll(one.scopes()));
    var scopes = Set.copyOf(all);
    return () -> scopes;
  }

  /// The region.
  Scoped deciding() {
    return Scoped.of(is.keeper().value());
  }

  /// Who sees what it costs: the provider and all who have a say in it.
  Scoped involved() {
    var all = new HashSet<>(filing().scopes());
    all.addAll(carrying().scopes());
    return () -> Set.copyOf(all);
  }
}
