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

  /// @param page from 1
  Results find(Actor reader, String words, Narrowing where, int page) {
    var query = Query.of(words);
    if (query.isEmpty()) return Results.none(words, where);
    var match = entries.match(reader, query);
    var counts = entries.counts(reader, query, match, where);
    var only = where.kind() != null && counts.containsKey(where.kind()) ? where : where.of(null);
    var offset = (page - 1) * Results.PER_PAGE;
    var hits =
        entries.list(reader, query, match, only, offset, Results.PER_PAGE).stream()
            .map(found -> Results.Hit.of(found, query))
            .toList();
    var years = entries.years(reader, query, match, where);
    var exactly = match == Entries.Match.ALL_WORDS;
    return new Results(words, hits, new LinkedHashMap<>(counts), years, only, page, exactly);
  }
}
