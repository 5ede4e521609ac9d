package org.spoluplan.capacity.demands;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.spoluplan.access.Scoped;
import org.spoluplan.people.OrganisationId;
import org.spoluplan.territory.MunicipalityCode;

/// What a municipality publicly says it needs ("potřebujeme 0,5 úvazku terénní služby").
///
/// @param office  the organisation that speaks for the municipality
/// @param version grows with each change
record Demand(
    DemandId id,
    MunicipalityCode municipality,
    OrganisationId office,
    Content is,
    DemandState state,
    LocalDate published,
    List<Answer> answers,
    int version)
    implements Scoped {

  /// @param type     of the list of types of services
  /// @param measure  of the list of units of capacity
  /// @param amountE2 in hundredths of the measure
  /// @param from     since when it is needed
  /// @param moneyE2  what the municipality gives for a year, in hundredths of a crown; null: unsaid
  /// @param due      the last day for answers
  record Content(
      String title,
      String type,
      String measure,
      long amountE2,
      LocalDate from,
      @Nullable Long moneyE2,
      @Nullable String description,
      String contact,
      LocalDate due) {}

  /// What a provider says to it.
  ///
  /// @param amountE2 how much it offers; null unless it says yes
  /// @param agreed   the municipality took it
  record Answer(
      OrganisationId provider,
      Kind kind,
      @Nullable Long amountE2,
      @Nullable String terms,
      boolean agreed) {

    enum Kind {
      YES,
      NO,
      LATER
    }

    Answer {
      if ((kind == Kind.YES) != (amountE2 != null)) {
        throw new IllegalArgumentException(kind + " with " + amountE2);
      }
    }
  }

  Demand {
    answers = List.copyOf(answers);
  }

  boolean takesAnswers(LocalDate today) {
    return !state.isOver() && !is.due().isBefore(today);
  }

  String path() {
    return id.path();
  }

  @Override
  public Set<UUID> scopes() {
    return Set.of(office.value());
  }
}
