package org.spoluplan.capacity.targets;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.spoluplan.access.PersonId;
import org.spoluplan.kernel.DateRange;
import org.spoluplan.territory.AgeGroups;
import org.spoluplan.territory.PlanningUnitId;
import org.spoluplan.territory.Population;

/// How much of a type of service a planning unit should have.
///
/// @param version grows with each change
record Target(
    TargetId id, Content is, PersonId author, List<Substitution> substitutions, int version) {

  /// @param type      of the list of types
  /// @param group     of the list of target groups; null for all that the type serves
  /// @param measure   of the list of units of capacity
  /// @param minimumE2 in hundredths of the measure; null when nobody set it
  /// @param idealE2   likewise
  /// @param people    per whose thousand it is compared
  /// @param source    where the numbers come from
  /// @param meeting   at which it was agreed; null when at none
  record Content(
      PlanningUnitId unit,
      String type,
      @Nullable String group,
      String measure,
      @Nullable Long minimumE2,
      @Nullable Long idealE2,
      People people,
      String source,
      String reasoning,
      @Nullable UUID meeting,
      DateRange valid) {}

  /// Another service that stands in for what is missing ("kryto jinou službou").
  record Substitution(String name, long amountE2, @Nullable String note, DateRange valid) {}

  /// Ages that population by age tells apart.
  enum People {
    EVERYBODY,
    CHILDREN,
    ADULTS,
    SENIORS,
    OLD_SENIORS;

    int of(Population population) {
      var groups = AgeGroups.of(population);
      return switch (this) {
        case EVERYBODY -> population.total();
        case CHILDREN -> groups.children();
        case ADULTS -> groups.adults();
        case SENIORS -> groups.seniors() + groups.oldSeniors();
        case OLD_SENIORS -> groups.oldSeniors();
      };
    }
  }

  Target {
    substitutions = List.copyOf(substitutions);
  }

  /// In hundredths, of those that hold on the day.
  long coveredE2(java.time.LocalDate day) {
    return substitutions.stream()
        .filter(one -> one.valid().contains(day))
        .mapToLong(Substitution::amountE2)
        .sum();
  }
}
