package org.spoluplan.network.register;

import static org.spoluplan.network.db.Tables.REGISTER_COPY;
import static org.spoluplan.network.db.Tables.SERVICE;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jooq.DSLContext;
import org.jooq.JSONB;
import org.spoluplan.network.ServiceId;
import org.springframework.stereotype.Repository;

/// What the register said last about each service.
@Repository
class RegisterCopies {

  private final DSLContext sql;
  private final PartsJson json;

  /// A service that was taken over once.
  record Taken(ServiceId id, String identifier, String name) {}

  RegisterCopies(DSLContext sql, PartsJson json) {
    this.sql = sql;
    this.json = json;
  }

  Map<ServiceId, LaidOut> of(Collection<ServiceId> services) {
    return sql.selectFrom(REGISTER_COPY)
        .where(REGISTER_COPY.SERVICE_ID.in(services.stream().map(ServiceId::value).toList()))
        .fetchMap(
            row -> new ServiceId(row.getServiceId()), row -> json.read(row.getParts().data()));
  }

  Optional<LaidOut> of(ServiceId service) {
    return Optional.ofNullable(of(List.of(service)).get(service));
  }

  void put(UUID imported, Map<ServiceId, LaidOut> said) {
    var rows =
        said.entrySet().stream()
            .map(
                one -> {
                  var parts = JSONB.valueOf(json.write(one.getValue()));
                  return sql.insertInto(REGISTER_COPY)
                      .set(REGISTER_COPY.SERVICE_ID, one.getKey().value())
                      .set(REGISTER_COPY.IMPORT_ID, imported)
                      .set(REGISTER_COPY.PARTS, parts)
                      .onConflict(REGISTER_COPY.SERVICE_ID)
                      .doUpdate()
                      .set(REGISTER_COPY.IMPORT_ID, imported)
                      .set(REGISTER_COPY.PARTS, parts);
                })
            .toList();
    sql.batch(rows).execute();
  }

  void change(ServiceId service, LaidOut said) {
    sql.update(REGISTER_COPY)
        .set(REGISTER_COPY.PARTS, JSONB.valueOf(json.write(said)))
        .where(REGISTER_COPY.SERVICE_ID.eq(service.value()))
        .execute();
  }

  /// Those taken over before that are not among these.
  List<Taken> without(Set<String> identifiers) {
    return sql
        .select(SERVICE.ID, SERVICE.REGISTER_ID, SERVICE.NAME)
        .from(REGISTER_COPY)
        .join(SERVICE)
        .on(SERVICE.ID.eq(REGISTER_COPY.SERVICE_ID))
        .where(SERVICE.REGISTER_ID.isNotNull())
        .orderBy(SERVICE.REGISTER_ID)
        .fetch()
        .stream()
        .map(row -> new Taken(new ServiceId(row.value1()), row.value2(), row.value3()))
        .filter(taken -> !identifiers.contains(taken.identifier()))
        .collect(Collectors.toList());
  }
}
