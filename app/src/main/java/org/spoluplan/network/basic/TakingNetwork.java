package org.spoluplan.network.basic;

import java.time.Clock;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.spoluplan.access.Actor;
import org.spoluplan.codelists.CodeItem;
import org.spoluplan.codelists.CodeList;
import org.spoluplan.codelists.CodeLists;
import org.spoluplan.kernel.Outcome;
import org.spoluplan.kernel.Sha256;
import org.spoluplan.kernel.Today;
import org.spoluplan.network.Services;
import org.spoluplan.network.SocialService;
import org.spoluplan.page.Messages;
import org.spoluplan.page.Table;
import org.spoluplan.page.TableRefusal;
import org.spoluplan.page.TableText;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// A draft of the network is brought in as a table: looked at first, then all of it or nothing.
@Service
@Transactional
class TakingNetwork {

  private static final int LARGEST = 1024 * 1024;

  private final NetworkEntries entries;
  private final KeepingNetwork keeping;
  private final Services services;
  private final CodeLists codes;
  private final Messages messages;
  private final Clock clock;

  TakingNetwork(
      NetworkEntries entries,
      KeepingNetwork keeping,
      Services services,
      CodeLists codes,
      Messages messages,
      Clock clock) {
    this.entries = entries;
    this.keeping = keeping;
    this.services = services;
    this.codes = codes;
    this.messages = messages;
    this.clock = clock;
  }

  /// A table beside the draft that it would replace.
  ///
  /// @param text as it was read
  /// @param seen what the draft looked like
  record Looked(String text, ReadNetwork read, List<StoredEntry> now, String seen) {

    private static final int FEW = 2;

    /// How many services of the draft the table has not.
    int dropped() {
      var kept = read.entries().stream().map(NetworkEntry::service).collect(Collectors.toSet());
      return (int) now.stream().filter(one -> !kept.contains(one.is().service())).count();
    }

    /// More than half, so that somebody is asked whether that is meant.
    boolean drops() {
      return dropped() > FEW && dropped() * 2 > now.size();
    }
  }

  @Transactional(readOnly = true)
  Outcome<Looked> look(VersionId version, byte[] content) {
    if (content.length > LARGEST) return Outcome.refused(TableRefusal.TOO_BIG);
    return TableText.of(content).then(text -> look(version, text));
  }

  @Transactional(readOnly = true)
  Outcome<Looked> look(VersionId version, String content) {
    return TableText.of(content).then(text -> look(version, text));
  }

  private Outcome<Looked> look(VersionId version, TableText text) {
    return Table.of(text)
        .map(
            table -> {
              var now = entries.of(version);
              var read = ReadingNetwork.of(table, known(table));
              return new Looked(text.content(), read, now, mark(now));
            });
  }

  /// @param seen what the draft looked like when somebody looked at the differences
  /// @param sure most of the draft may drop out
  Outcome<VersionId> take(
      Actor actor, VersionId version, String content, String seen, boolean sure) {
    return look(version, content)
        .then(
            looked -> {
              if (!looked.read().problems().isEmpty()) {
                return Outcome.refused(NetworkRefusal.TABLE_WRONG);
              }
              if (looked.drops() && !sure) return Outcome.refused(NetworkRefusal.TABLE_DROPS);
              return keeping.replace(
                  actor, version, looked.read().entries(), now -> mark(now).equals(seen));
            });
  }

  private static String mark(List<StoredEntry> entries) {
    var all =
        entries.stream()
            .map(one -> one.id().value() + ":" + one.version())
            .sorted()
            .collect(Collectors.joining(","));
    return HexFormat.of().formatHex(Sha256.of(all));
  }

  private KnownToTable known(Table table) {
    var numbers = table.rows().stream().flatMap(row -> row.cells().stream()).distinct().toList();
    var byNumber =
        services.registered(numbers).stream()
            .collect(
                Collectors.toMap(TakingNetwork::number, one -> one, (one, _) -> one, HashMap::new));
    return new KnownToTable(
        columns(),
        levels(),
        all(CodeList.SERVICE_FORM),
        all(CodeList.CAPACITY_UNIT),
        byNumber,
        services.withoutNumber());
  }

  private static String number(SocialService service) {
    var number = service.is().registration().registerId();
    return number == null ? "" : number;
  }

  /// The export is in the language of whoever took it away.
  private Map<String, NetworkColumn> columns() {
    var all = new HashMap<String, NetworkColumn>();
    for (var column : NetworkColumn.values()) {
      for (Locale language : List.of(Messages.ENGLISH, Messages.CZECH)) {
        all.put(KnownToTable.plain(messages.of(language, column.key())), column);
      }
    }
    return all;
  }

  private List<String> levels() {
    return codes.list(CodeList.NETWORK_LEVEL, Today.of(clock)).stream()
        .filter(item -> item.detail("network").filter("false"::equals).isEmpty())
        .map(CodeItem::code)
        .toList();
  }

  private List<String> all(CodeList list) {
    return codes.all(list).stream().map(CodeItem::code).distinct().toList();
  }
}
