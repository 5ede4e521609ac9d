package org.spoluplan.capacity.targets;

import static org.spoluplan.capacity.db.Tables.DIVISION;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.jooq.DSLContext;
import org.spoluplan.network.ServiceId;
import org.spoluplan.territory.MunicipalityCode;
import org.springframework.stereotype.Repository;

/// Typed weights by which services are divided among municipalities.
@Repository
class Divisions {

  private final DSLContext sql;

  Divisions(DSLContext sql) {
    this.sql = sql;
  }

  /// Services without typed weights are left out.
  Map<ServiceId, Map<MunicipalityCode, Long>> of(Collection<ServiceId> services) {
    var weights = new HashMap<ServiceId, Map<MunicipalityCode, Long>>();
    sql.selectFrom(DIVISION)
        .where(DIVISION.SERVICE_ID.in(services.stream().map(ServiceId::value).toList()))
        .forEach(
            row ->
                weights
                    .computeIfAbsent(new ServiceId(row.getServiceId()), _ -> new HashMap<>())
                    .put(new MunicipalityCode(row.getMunicipalityCode()), row.getWeight()));
    return weights;
  }

  /// No weights: the service is divided by inhabitants again.
  void keep(ServiceId service, Map<MunicipalityCode, Long> weights) {
    sql.deleteFrom(DIVISION).where(DIVISION.SERVICE_ID.eq(service.value())).execute();
    weights.forEach(
        (code, weight) ->
            sql.insertInto(DIVISION)
                .set(DIVISION.SERVICE_ID, service.value())
                .set(DIVISION.MUNICIPALITY_CODE, code.value())
                .set(DIVISION.WEIGHT, weight)
                .execute());
  }
}
