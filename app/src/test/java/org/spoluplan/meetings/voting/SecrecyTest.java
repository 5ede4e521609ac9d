package org.spoluplan.meetings.voting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.spoluplan.meetings.VoteOption.ABSTAINED;
import static org.spoluplan.meetings.VoteOption.AGAINST;
import static org.spoluplan.meetings.VoteOption.IN_FAVOUR;
import static org.spoluplan.meetings.voting.Votes.done;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.jooq.DSLContext;
import org.junit.jupiter.api.Test;
import org.spoluplan.meetings.MotionId;
import org.spoluplan.meetings.VoteOption;
import org.spoluplan.testing.ApplicationTest;
import org.spoluplan.testing.TestDatabase;
import org.springframework.beans.factory.annotation.Autowired;

/// The administrator of the database tries to find out who voted how.
///
/// Two elections are held by the same people in the same order, only their choices are exchanged.
/// Whatever in the database depends on who chose what would differ between the two; what is left
/// after ids, times and transaction numbers are replaced by the order they first appear in must be
/// the same.
///
/// Where on the disk a row lies says nothing of its own: PostgreSQL puts it wherever it finds room,
/// which depends on what was deleted before and on how long the row is. So rows are compared in the
/// order they were written, and their lengths with them.
@ApplicationTest
class SecrecyTest {

  private static final Pattern VARIES =
      Pattern.compile(
          "[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}"
              + "|\\d{4}-\\d\\d-\\d\\d[ T]\\d\\d:\\d\\d:\\d\\d(\\.\\d+)?([+-]\\d\\d|Z)?"
              + "|\\\\\\\\?x[0-9a-f]{2,}");

  @Autowired DSLContext sql;
  @Autowired Proposing proposing;
  @Autowired Presiding presiding;
  @Autowired Voting voting;
  @Autowired CallingRoll calling;

  /// What an election left in each table, while it was open and after it was closed.
  record Traces(List<String> whileOpen, List<String> afterwards) {}

  @Test
  void nothingInTheDatabaseTellsWhoVotedHow() throws Exception {
    var group = new Group(sql).rules().members(4);
    for (var member : group.members) done(calling.checkIn(member.actor(), group.meeting, true));

    elect(group, AGAINST, AGAINST, AGAINST, AGAINST);
    var one = elect(group, IN_FAVOUR, AGAINST, ABSTAINED, IN_FAVOUR);
    leaveHoles();
    var other = elect(group, ABSTAINED, IN_FAVOUR, IN_FAVOUR, AGAINST);

    assertThat(one.whileOpen()).isNotEmpty().isEqualTo(other.whileOpen());
    assertThat(one.afterwards()).isNotEmpty().isEqualTo(other.afterwards());
    assertThat(one.whileOpen()).anyMatch(row -> row.startsWith("meetings.sealed_ballot"));
    assertThat(one.afterwards()).noneMatch(row -> row.startsWith("meetings.sealed_ballot"));
  }

  @Test
  void theTrialWouldNoticeAVoteByName() throws Exception {
    var group = new Group(sql).rules().members(4);
    for (var member : group.members) done(calling.checkIn(member.actor(), group.meeting, true));

    elect(group, Manner.BY_NAME, AGAINST, AGAINST, AGAINST, AGAINST);
    var one = elect(group, Manner.BY_NAME, IN_FAVOUR, AGAINST, ABSTAINED, IN_FAVOUR);
    var other = elect(group, Manner.BY_NAME, ABSTAINED, IN_FAVOUR, IN_FAVOUR, AGAINST);

    assertThat(one.whileOpen()).isNotEqualTo(other.whileOpen());
  }

  @Test
  void sealedBallotsAreAlikeInLengthAndNeverTheSame() {
    var key = BallotKey.random();
    var motion = new MotionId(Votes.id("motion"));
    var seen = new TreeSet<String>();
    for (int i = 0; i < 1000; i++) {
      var option = List.of(VoteOption.values()).get(i % 3);
      var sealed = key.seal(motion, Votes.seat("Alena"), option);
      assertThat(sealed).hasSize(BallotKey.SEALED_BYTES);
      assertThat(key.open(motion, Votes.seat("Alena"), sealed)).contains(option);
      assertThat(key.open(motion, Votes.seat("Boris"), sealed)).isEmpty();
      assertThat(BallotKey.random().open(motion, Votes.seat("Alena"), sealed)).isEmpty();
      seen.add(java.util.HexFormat.of().formatHex(sealed));
    }
    assertThat(seen).hasSize(1000);
  }

  private Traces elect(Group group, VoteOption... choices) throws Exception {
    return elect(group, Manner.SECRET, choices);
  }

  private Traces elect(Group group, Manner manner, VoteOption... choices) throws Exception {
    var before = everything();
    var chair = group.members.getFirst().actor();
    var proposal = new Proposal(null, "Volba předsedkyně.", null, null, manner, null, null);
    var motion = done(proposing.propose(chair, group.meeting, proposal));
    done(presiding.open(chair, motion));
    for (int i = 0; i < choices.length; i++) {
      done(voting.cast(group.members.get(i).actor(), motion, choices[i]));
    }
    var open = added(before, everything());
    done(presiding.close(chair, motion));
    return new Traces(normal(open), normal(added(before, everything())));
  }

  /// Every column of every row of every table, also those that PostgreSQL hides, as its superuser:
  /// by the transaction that wrote the row, then by its key.
  private static Map<String, List<String>> everything() throws Exception {
    var rows = new LinkedHashMap<String, List<String>>();
    try (var connection = TestDatabase.administrator()) {
      for (var table : tables(connection)) rows.put(table, rows(connection, table));
    }
    return rows;
  }

  private static List<String> rows(Connection connection, String table) throws SQLException {
    return column(
        connection,
        "select row (xmin, pg_column_size(t.*), t.*)::text from %s t order by xmin::text::bigint, %s"
            .formatted(table, key(connection, table)));
  }

  private static List<String> tables(Connection connection) throws SQLException {
    return column(
        connection,
        """
        select quote_ident(schemaname) || '.' || quote_ident(tablename) from pg_tables
        where schemaname not in ('pg_catalog', 'information_schema') order by 1
        """);
  }

  private static String key(Connection connection, String table) throws SQLException {
    var columns =
        column(
            connection,
            """
            select quote_ident(attname) from pg_index i
            join pg_attribute a on a.attrelid = i.indrelid and a.attnum = any (i.indkey)
            where i.indisprimary and i.indrelid = '%s'::regclass
            order by array_position(i.indkey, a.attnum)
            """
                .formatted(table));
    return String.join(", ", columns);
  }

  private static List<String> column(Connection connection, String query) throws SQLException {
    try (var statement = connection.createStatement();
        var result = statement.executeQuery(query)) {
      var values = new ArrayList<String>();
      while (result.next()) values.add(result.getString(1));
      return values;
    }
  }

  private static List<String> added(
      Map<String, List<String>> before, Map<String, List<String>> after) {
    var added = new ArrayList<String>();
    after.forEach(
        (table, rows) -> {
          var old = Set.copyOf(before.getOrDefault(table, List.of()));
          for (var row : rows) if (!old.contains(row)) added.add(table + " " + row);
        });
    return added;
  }

  /// Ids, times, random bytes and transaction numbers by the order they first appear in.
  private static List<String> normal(List<String> rows) {
    var seen = new HashMap<String, String>();
    var transactions = new TreeSet<Long>();
    var number = Pattern.compile("\\((\\d+),");
    for (var row : rows) {
      var xmin = number.matcher(row);
      if (xmin.find()) transactions.add(Long.parseLong(xmin.group(1)));
    }
    var ranks = List.copyOf(transactions);
    return rows.stream()
        .map(
            row ->
                number
                    .matcher(row)
                    .replaceFirst(m -> "(t" + ranks.indexOf(Long.parseLong(m.group(1))) + ","))
        .map(row -> VARIES.matcher(row).replaceAll(m -> name(seen, m.group())))
        .map(
            row ->
                row.replaceFirst("^(access\\.audit_(entry|head) \\(t\\d+,\\d+),(t,)?\\d+", "$1,n"))
        .map(
            row -> row.replaceFirst("^(meetings\\.motion \\(t\\d+,\\d+,v\\d+,v\\d+,),\\d+", "$1,n"))
        .toList();
  }

  private static String name(Map<String, String> seen, String value) {
    return seen.computeIfAbsent(value, _ -> "v" + seen.size());
  }

  /// From now on rows come to lie where others were deleted, no longer one after another.
  private static void leaveHoles() throws Exception {
    try (var connection = TestDatabase.administrator();
        var statement = connection.createStatement()) {
      statement.execute("vacuum");
    }
  }
}
