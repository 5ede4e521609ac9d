package org.spoluplan.meetings.conclusions;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.spoluplan.kernel.Code;
import org.spoluplan.meetings.Conclusion.Kind;
import org.spoluplan.page.Form;
import org.spoluplan.search.WordStems;

/// Which conclusions of a body are looked at, as it stands in the address of the page.
///
/// @param topic [Topic#code]; null for all
record HistoryFilter(
    @Nullable Integer year,
    @Nullable Kind kind,
    @Nullable String topic,
    @Nullable String text,
    Order by) {

  enum Order {
    YEAR,
    TOPIC
  }

  /// What makes no sense in an old bookmark is left out rather than complained of.
  static HistoryFilter read(Form form) {
    var by = form.optionalChoice("podle", Order.class);
    return new HistoryFilter(
        form.optionalInteger("rok", 1900, 2999),
        form.optionalChoice("druh", Kind.class),
        form.optionalText("tema", 60),
        form.optionalText("q", 200),
        by == null ? Order.YEAR : by);
  }

  HistoryFilter with(@Nullable Integer otherYear, @Nullable Kind otherKind) {
    return new HistoryFilter(otherYear, otherKind, topic, text, by);
  }

  HistoryFilter with(@Nullable String otherTopic) {
    return new HistoryFilter(year, kind, otherTopic, text, by);
  }

  HistoryFilter by(Order other) {
    return new HistoryFilter(year, kind, topic, text, other);
  }

  boolean isFiltered() {
    return year != null || kind != null || topic != null || text != null;
  }

  /// Whether it says all the words that were typed.
  boolean hears(PastConclusion conclusion) {
    return text == null || WordStems.says(conclusion.text(), text);
  }

  /// Whatever its words are.
  boolean lets(PastConclusion conclusion, Topic of) {
    return (year == null || conclusion.year() == year)
        && (kind == null || conclusion.conclusion().kind() == kind)
        && (topic == null || of.code().equals(topic));
  }

  String query() {
    var fields = new LinkedHashMap<String, String>();
    if (year != null) fields.put("rok", year.toString());
    if (kind != null) fields.put("druh", Code.of(kind));
    if (topic != null) fields.put("tema", topic);
    if (text != null) fields.put("q", text);
    if (by != Order.YEAR) fields.put("podle", Code.of(by));
    return fields.entrySet().stream()
        .map(f -> f.getKey() + "=" + URLEncoder.encode(f.getValue(), StandardCharsets.UTF_8))
        .collect(Collectors.joining("&"));
  }
}
