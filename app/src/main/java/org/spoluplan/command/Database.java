package org.spoluplan.command;

import java.util.HashMap;
import java.util.Map;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.postgresql.ds.PGSimpleDataSource;
import org.spoluplan.postgres.LocalPostgres;

/// An open database, and how Spring and plain JDBC reach it.
///
/// @param local the server to be stopped with us; null when somebody else keeps it
record Database(
    String data,
    String url,
    @Nullable String user,
    @Nullable String password,
    @Nullable LocalPostgres local) {

  Map<String, Object> springSettings() {
    var settings = new HashMap<String, Object>();
    settings.put("spoluplan.data", data);
    settings.put("spring.datasource.url", url);
    if (user != null) settings.put("spring.datasource.username", user);
    if (password != null) settings.put("spring.datasource.password", password);
    return settings;
  }

  DataSource dataSource() {
    var source = new PGSimpleDataSource();
    source.setUrl(url);
    if (user != null) source.setUser(user);
    if (password != null) source.setPassword(password);
    return source;
  }

  void stop() {
    if (local != null) local.close();
  }
}
