package org.spoluplan.search;

import java.util.LinkedHashMap;
import org.spoluplan.access.Actor;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Finds for one reader what that reader may see.
@Service
@Transactional(readOnly = true)
class Searching {

  private final Entries entries;

  Searching(Entries entries) {
    this.entries = entries;
  }

  /// @param kind empty for all kinds
  /// @param page from 1
  Results find(Actor reader, String words, String kind, int page) {
    var query = Query.of(words);
    if (query.isEmpty()) return Results.none(words);
    var match = entries.match(reader, query);
    var counts = entries.counts(reader, query, match);
    var only = counts.containsKey(kind) ? kind : "";
    var hits =
        entries
            .list(
                reader,
                query,
                match,
                only.isEmpty() ? null : only,
                (page - 1) * Results.PER_PAGE,
                Results.PER_PAGE)
            .stream()
            .map(found -> Results.Hit.of(found, query))
            .toList();
    var exactly = match == Entries.Match.ALL_WORDS;
    return new Results(words, hits, new LinkedHashMap<>(counts), only, page, exactly);
  }
}
