package org.spoluplan.meetings.tasks;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.spoluplan.kernel.Code;
import org.spoluplan.page.Form;

/// Which tasks of all years are looked at, as it stands in the address of the page.
///
/// @param year  in which they were given
/// @param owner a person, an organisation or a body
record FateFilter(
    @Nullable UUID body,
    @Nullable Integer year,
    Which which,
    @Nullable UUID owner,
    @Nullable String text,
    Sort sort) {

  static final String PATH = "/ukoly/co-z-nich-bylo";

  static final FateFilter EVERYTHING =
      new FateFilter(null, null, Which.ALL, null, null, Sort.OLDEST);

  /// Single fates beside two groups of them.
  enum Which {
    ALL,
    UNCLOSED,
    DONE,
    CANCELLED,
    REPLACED,
    CONTINUES,
    NEVER_REPORTED
  }

  enum Sort {
    OLDEST,
    NEWEST
  }

  /// What makes no sense in an old bookmark is left out rather than complained of.
  static FateFilter read(Form form) {
    var which = form.optionalChoice("osud", Which.class);
    var sort = form.optionalChoice("razeni", Sort.class);
    return new FateFilter(
        form.optionalId("skupina"),
        form.optionalInteger("rok", 1900, 2999),
        which == null ? Which.ALL : which,
        form.optionalId("kdo"),
        form.optionalText("q", 200),
        sort == null ? Sort.OLDEST : sort);
  }

  static Which only(Fate fate) {
    return Code.parse(Which.class, Code.of(fate));
  }

  /// Everything but the year and the fate: what the table of counts is about.
  FateFilter whole() {
    return with(null, Which.ALL);
  }

  FateFilter with(@Nullable Integer otherYear, Which other) {
    return new FateFilter(body, otherYear, other, owner, text, sort);
  }

  boolean isFiltered() {
    return body != null || year != null || which != Which.ALL || owner != null || text != null;
  }

  String link() {
    return PATH + "?" + query();
  }

  String csv() {
    return PATH + ".csv?" + query();
  }

  String query() {
    return fields().entrySet().stream()
        .map(f -> f.getKey() + "=" + URLEncoder.encode(f.getValue(), StandardCharsets.UTF_8))
        .collect(Collectors.joining("&"));
  }

  Map<String, String> fields() {
    var fields = new LinkedHashMap<String, String>();
    if (body != null) fields.put("skupina", body.toString());
    if (year != null) fields.put("rok", year.toString());
    if (which != Which.ALL) fields.put("osud", Code.of(which));
    if (owner != null) fields.put("kdo", owner.toString());
    if (text != null) fields.put("q", text);
    if (sort != Sort.OLDEST) fields.put("razeni", Code.of(sort));
    return fields;
  }
}
