package org.spoluplan.territory;

import java.util.UUID;

public record PlanningUnitId(UUID value) {

  public String path() {
    return "/uzemi/celky/" + value;
  }
}
