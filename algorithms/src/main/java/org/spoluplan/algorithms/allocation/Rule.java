package org.spoluplan.algorithms.allocation;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// How a pot is divided. It never changes; another one is another version.
///
/// @param version      by which it is quoted, empty when it has none
/// @param criteria     in the order in which separate pots are divided
/// @param cap          the most for one application, in Kč
/// @param floor        the least that is worth granting, in Kč; who would get less gets nothing
/// @param costShare    the most of the eligible costs of an application, from 0 to 1
/// @param reserve      of the pot, in Kč, that is not divided
/// @param rounding     unit of awards, in Kč
/// @param redistribute what limits free is divided among the others; else it stays as reserve
public record Rule(
    String version,
    Combine combine,
    Normalisation normalisation,
    List<Criterion> criteria,
    @Nullable BigDecimal cap,
    @Nullable BigDecimal floor,
    @Nullable BigDecimal costShare,
    BigDecimal reserve,
    BigDecimal rounding,
    boolean redistribute) {

  public Rule {
    criteria = List.copyOf(criteria);
  }
}
