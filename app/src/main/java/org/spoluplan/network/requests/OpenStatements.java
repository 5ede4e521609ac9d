package org.spoluplan.network.requests;

import java.util.List;
import org.spoluplan.network.MunicipalStatements;
import org.spoluplan.territory.MunicipalityCode;
import org.springframework.stereotype.Component;

/// What a municipality still owes, as other capabilities read it.
@Component
class OpenStatements implements MunicipalStatements {

  private final Statements statements;
  private final Requests requests;

  OpenStatements(Statements statements, Requests requests) {
    this.statements = statements;
    this.requests = requests;
  }

  @Override
  public List<Asked> open(MunicipalityCode code) {
    return statements.open(code).stream()
        .flatMap(
            one ->
                requests.find(one.request()).stream()
                    .filter(request -> !request.state().isOver())
                    .map(request -> asked(one, request)))
        .toList();
  }

  private static Asked asked(Statement statement, NetworkRequest request) {
    return new Asked(
        request.is().title(), request.provider().name(), statement.due(), request.path());
  }
}
