package org.spoluplan.access;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;
import javax.sql.DataSource;

/// Whether the trail is what was written, found out without the application, at one moment.
///
/// @param fault the first thing that does not fit; empty when all is well
public record AuditVerification(AuditHead head, Optional<AuditFault> fault) {

  public static AuditVerification of(DataSource database) throws SQLException {
    try (var connection = database.getConnection()) {
      connection.setAutoCommit(false);
      connection.setReadOnly(true);
      connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
      var trail = AuditTrail.over(connection);
      return new AuditVerification(trail.head(), trail.firstFault());
    }
  }
}
