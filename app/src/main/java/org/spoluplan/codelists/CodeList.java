package org.spoluplan.codelists;

import org.spoluplan.kernel.Code;

/// Which lists there are. What is in them is data.
public enum CodeList {
  /// Druhy sociálních služeb, by the act on social services.
  SERVICE_TYPE,
  /// Cílové skupiny.
  TARGET_GROUP,
  /// Formy: field, outpatient, residential.
  SERVICE_FORM,
  /// What capacity is counted in.
  CAPACITY_UNIT,
  AGE_GROUP,
  /// Kinds of help that nobody registers: food, a warm place, a lift to the doctor.
  OTHER_HELP,
  /// Levels of the region's basic network.
  NETWORK_LEVEL,
  /// Costs of a service; details say their group and whether public money may pay them.
  COST_ITEM,
  /// Who pays services; details say whether it is public money and of what kind.
  MONEY_SOURCE,
  /// What people meet and cannot cope with alone: debts, losing a home, bereavement.
  ADVERSE_SITUATION,
  /// Areas of the ministry's criteria of quality of planning.
  PLANNING_QUALITY;

  public String path() {
    return "/ciselniky/" + Code.of(this);
  }
}
