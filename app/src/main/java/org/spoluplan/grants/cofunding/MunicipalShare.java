package org.spoluplan.grants.cofunding;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.spoluplan.access.Scoped;
import org.spoluplan.people.OrganisationId;
import org.spoluplan.territory.MunicipalityCode;

/// One municipality of a request. Whoever speaks for it answers.
///
/// @param population who lived there when it was asked; null when nobody knows
/// @param amount     what it is asked for, in haléře; null before it is asked
/// @param office     who speaks for it; null until somebody says
/// @param answers    the last one counts
record MunicipalShare(
    ShareId id,
    MunicipalNeed need,
    @Nullable Integer population,
    @Nullable Long amount,
    @Nullable OrganisationId office,
    List<Answer> answers)
    implements Scoped {

  private static final int PLACES = 2;

  MunicipalShare {
    answers = List.copyOf(answers);
  }

  MunicipalityCode municipality() {
    return need.municipality();
  }

  /// What the sum is divided by; null when it is not known.
  @Nullable BigDecimal value(SplitKey key) {
    return switch (key) {
      case CLIENTS -> BigDecimal.valueOf(need.clients());
      case FTE -> BigDecimal.valueOf(need.fteE2(), PLACES);
      case WEIGHTS -> BigDecimal.valueOf(need.weightE2(), PLACES);
      case POPULATION -> population == null ? null : BigDecimal.valueOf(population);
    };
  }

  MunicipalShare with(@Nullable Integer livingThere) {
    return new MunicipalShare(id, need, livingThere, amount, office, answers);
  }

  Optional<Answer.Said> said() {
    return answers.isEmpty() ? Optional.empty() : Optional.of(answers.getLast().said());
  }

  boolean isAnswered() {
    return !answers.isEmpty();
  }

  /// In haléře.
  long promised() {
    return said().map(Answer.Said::amount).orElse(0L);
  }

  @Override
  public Set<UUID> scopes() {
    return office == null ? Set.of() : Set.of(office.value());
  }
}
