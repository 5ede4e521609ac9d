package org.spoluplan.algorithms.allocation;

import java.math.BigDecimal;
import java.util.List;

/// What is to be divided among whom by which rule.
///
/// @param pot in Kč
public record Call(BigDecimal pot, Rule rule, List<Application> applications) {

  public Call {
    applications = List.copyOf(applications);
  }
}
