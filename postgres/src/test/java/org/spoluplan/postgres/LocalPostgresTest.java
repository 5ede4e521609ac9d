package org.spoluplan.postgres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.NetworkInterface;
import java.net.Socket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LocalPostgresTest {

  /// The line of `postmaster.pid` that names where there are Unix sockets.
  static final int SOCKETS = 4;

  @TempDir static Path folder;
  static Path directory;
  static LocalPostgres postgres;

  @BeforeAll
  static void start() {
    directory = folder.resolve("my database");
    postgres = LocalPostgres.start(directory);
  }

  @AfterAll
  static void stop() {
    postgres.close();
  }

  @Test
  void theApplicationOwnsItsDatabaseButIsNoSuperuser() throws Exception {
    assertThat(Sql.text(postgres, "select version()")).startsWith("PostgreSQL 18");
    assertThat(
            Sql.text(
                postgres,
                "select format('%s %s %s', rolsuper, rolcreaterole, rolcreatedb) from pg_roles where rolname = current_user"))
        .isEqualTo("f f f");
    assertThat(
            Sql.text(
                postgres,
                "select datdba::regrole || ' ' || datname from pg_database where datname = current_database()"))
        .isEqualTo("spoluplan spoluplan");
  }

  @Test
  void theApplicationMayCreateTheExtensionsItNeeds() throws Exception {
    for (var extension : new String[] {"unaccent", "pg_trgm", "btree_gist"}) {
      Sql.run(postgres, "create extension if not exists " + extension);
    }

    assertThat(Sql.text(postgres, "select unaccent('Příliš žluťoučký kůň')"))
        .isEqualTo("Prilis zlutoucky kun");
    assertThat(Sql.text(postgres, "select show_trgm('čáp') = show_trgm('p')")).isEqualTo("f");
    assertThat(Sql.text(postgres, "select similarity('čáp', 'čáp')")).isEqualTo("1");
  }

  @Test
  void wordsSortAndFoldAsInCzech() throws Exception {
    assertThat(
            Sql.text(
                postgres,
                "select string_agg(w, ' ' order by w) from unnest(array['chata', 'hrad', 'cesta', 'čáp', 'ištván', 'zub', 'žák']) w"))
        .isEqualTo("cesta čáp hrad chata ištván zub žák");
    assertThat(Sql.text(postgres, "select upper('žluťoučký')")).isEqualTo("ŽLUŤOUČKÝ");
    assertThat(Sql.text(postgres, "select to_tsvector('„Žák“ – škola')"))
        .isEqualTo("'škola':2 'žák':1");
  }

  @Test
  void committedRowsGoToTheDisk() throws Exception {
    assertThat(Sql.text(postgres, "show fsync")).isEqualTo("on");
    assertThat(Sql.text(postgres, "show full_page_writes")).isEqualTo("on");
    assertThat(Sql.text(postgres, "show synchronous_commit")).isEqualTo("on");
    assertThat(Sql.text(postgres, "show data_checksums")).isEqualTo("on");
    assertThat(Sql.text(postgres, "show max_connections")).isEqualTo("60");
    assertThat(Sql.text(postgres, "show shared_buffers")).isEqualTo("256MB");
  }

  @Test
  void onlyThisMachineCanReachTheDatabase() throws Exception {
    var port = URI.create(postgres.jdbcUrl().substring("jdbc:".length())).getPort();
    var others =
        NetworkInterface.networkInterfaces()
            .flatMap(NetworkInterface::inetAddresses)
            .filter(address -> !address.equals(InetAddress.ofLiteral("127.0.0.1")))
            .toList();

    for (var address : others) {
      assertThatThrownBy(() -> reach(address, port))
          .as("%s", address)
          .isInstanceOf(IOException.class);
    }
    assertThat(Sql.text(postgres, "show listen_addresses")).isEqualTo("127.0.0.1");
    assertThat(Files.readAllLines(directory.resolve("data/postmaster.pid")).get(SOCKETS)).isEmpty();
  }

  @Test
  void nobodyGetsInWithoutThePassword() throws Exception {
    for (var user : new String[] {"spoluplan", "postgres"}) {
      assertThatThrownBy(() -> DriverManager.getConnection(postgres.jdbcUrl(), user, "guess"))
          .isInstanceOfSatisfying(
              SQLException.class, e -> assertThat(e.getSQLState()).isEqualTo("28P01"));
    }
    var superuser = Files.readString(directory.resolve("superuser.password"));
    assertThat(postgres.password()).hasSizeGreaterThan(32).isNotEqualTo(superuser);
    assertThat(superuser).hasSizeGreaterThan(32);
    assertThat(Files.readString(directory.resolve("data/pg_hba.conf")).lines())
        .filteredOn(line -> !line.isBlank() && !line.startsWith("#"))
        .allMatch(line -> line.endsWith("scram-sha-256"));
  }

  @Test
  void whatIsKeptIsForItsOwnerOnly() throws Exception {
    for (var secret : new String[] {"superuser.password", "owner.password", "lock"}) {
      assertThat(permissions(directory.resolve(secret))).isEqualTo("rw-------");
    }
    for (var inside : new String[] {"", "data", "binaries"}) {
      assertThat(permissions(directory.resolve(inside))).isEqualTo("rwx------");
    }
  }

  @Test
  void theLogDoesNotQuoteWhatRowsContain() throws Exception {
    Sql.run(postgres, "create table person (name text primary key)");
    Sql.run(postgres, "insert into person values ('Karolína Nováková')");

    assertThatThrownBy(() -> Sql.run(postgres, "insert into person values ('Karolína Nováková')"))
        .hasMessageContaining("person_pkey");

    assertThat(Files.readString(directory.resolve("server.log")))
        .contains("person_pkey")
        .doesNotContain("Nováková");
  }

  private static void reach(InetAddress address, int port) throws IOException {
    try (var socket = new Socket()) {
      socket.connect(new InetSocketAddress(address, port), (int) Duration.ofSeconds(2).toMillis());
    }
  }

  private static String permissions(Path file) throws IOException {
    return PosixFilePermissions.toString(Files.getPosixFilePermissions(file));
  }
}
