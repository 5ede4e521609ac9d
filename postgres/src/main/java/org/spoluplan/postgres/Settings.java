package org.spoluplan.postgres;

import java.util.List;
import java.util.stream.Stream;

/// How the server runs. These settings are given on its command line, so they follow the release of
/// the program and not the age of the data directory.
///
/// @param throwAway whether the directory goes when the server goes
record Settings(boolean throwAway, List<String> own) {

  /// For people's data. Error details and statements stay out of the log, because they quote the
  /// contents of rows.
  static final Settings LASTING =
      new Settings(
          false,
          List.of(
              "fsync=on",
              "full_page_writes=on",
              "synchronous_commit=on",
              "max_connections=60",
              "shared_buffers=256MB",
              "log_error_verbosity=terse",
              "log_min_error_statement=panic"));

  /// For tests and code generation: nothing is worth keeping, and many connection pools may be open
  /// at once.
  static final Settings THROW_AWAY =
      new Settings(
          true,
          List.of(
              "fsync=off",
              "full_page_writes=off",
              "synchronous_commit=off",
              "max_connections=200",
              "shared_buffers=64MB",
              "wal_level=minimal",
              "max_wal_senders=0"));

  private static final List<String> ALWAYS =
      List.of(
          "listen_addresses=127.0.0.1",
          "unix_socket_directories=",
          "password_encryption=scram-sha-256",
          "logging_collector=off",
          "log_destination=stderr",
          "lc_messages=C");

  List<String> serverArguments(int port) {
    return Stream.of(ALWAYS, own, List.of("port=" + port))
        .flatMap(List::stream)
        .flatMap(setting -> Stream.of("-c", setting))
        .toList();
  }

  List<String> initdbArguments() {
    return throwAway ? List.of("--no-sync") : List.of();
  }
}
