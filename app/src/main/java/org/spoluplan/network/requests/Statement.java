package org.spoluplan.network.requests;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.spoluplan.access.Scoped;
import org.spoluplan.people.OrganisationId;
import org.spoluplan.territory.MunicipalityCode;

/// What a municipality concerned is asked to say to a request ("vyjádření obce").
///
/// @param office    who speaks for it; null until somebody says
/// @param due       the last day for its answer
/// @param answer    null until it answered
/// @param version   grows with each change
record Statement(
    StatementId id,
    NetworkRequestId request,
    MunicipalityCode municipality,
    @Nullable OrganisationId office,
    LocalDate due,
    @Nullable Answer answer,
    @Nullable Instant answeredAt,
    int version)
    implements Scoped {

  sealed interface Answer {

    record Yes(@Nullable String reason) implements Answer {}

    record No(String reason) implements Answer {}

    /// Yes, if.
    record Conditional(String condition, @Nullable String reason) implements Answer {}

    enum Kind {
      YES,
      NO,
      CONDITIONAL
    }

    default Kind kind() {
      return switch (this) {
        case Yes _ -> Kind.YES;
        case No _ -> Kind.NO;
        case Conditional _ -> Kind.CONDITIONAL;
      };
    }

    default @Nullable String why() {
      return switch (this) {
        case Yes(var reason) -> reason;
        case No(var reason) -> reason;
        case Conditional(var _, var reason) -> reason;
      };
    }

    default @Nullable String asked() {
      return this instanceof Conditional(var condition, var _) ? condition : null;
    }
  }

  boolean isOpen() {
    return answer == null;
  }

  boolean isLate(LocalDate today) {
    return isOpen() && due.isBefore(today);
  }

  /// Whoever speaks for the municipality answers.
  @Override
  public Set<UUID> scopes() {
    return office == null ? Set.of() : Set.of(office.value());
  }
}
