package org.spoluplan.meetings.conclusions;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.StringJoiner;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.spoluplan.meetings.BodySummary;
import org.spoluplan.meetings.Conclusion.Kind;
import org.spoluplan.meetings.ConclusionId;
import org.spoluplan.meetings.conclusions.HistoryFilter.Order;
import org.spoluplan.page.Form;
import org.spoluplan.page.Option;
import org.spoluplan.page.Page;

/// What a body has been concluding, as one reader may see it.
///
/// @param topics with all conclusions of all years
/// @param heard  those that say the words looked for
record HistoryView(
    BodySummary body,
    List<Topic> topics,
    Set<ConclusionId> heard,
    HistoryFilter filter,
    Form form,
    LocalDate today) {

  static final int MOST_SHOWN = 100;

  private static final Comparator<PastConclusion> NEWEST =
      Comparator.comparing((PastConclusion past) -> past.meeting().day()).reversed();

  static HistoryView of(BodySummary body, List<Topic> topics, Form form, LocalDate today) {
    var filter = HistoryFilter.read(form);
    var heard =
        topics.stream()
            .flatMap(topic -> topic.conclusions().stream())
            .filter(filter::hears)
            .map(past -> past.conclusion().id())
            .collect(Collectors.toSet());
    return new HistoryView(body, topics, heard, filter, form, today);
  }

  /// Conclusions under one heading.
  ///
  /// @param year  null when they stand under a topic
  /// @param topic null when they stand under a year
  record Group(@Nullable Integer year, @Nullable Topic topic, List<PastConclusion> conclusions) {

    Group first(int most) {
      return new Group(year, topic, conclusions.subList(0, Math.min(most, conclusions.size())));
    }

    String id() {
      return topic == null ? "rok-" + year : "tema-" + topic.code();
    }
  }

  static String path(BodySummary body) {
    return body.path() + "/zavery";
  }

  int all() {
    return topics.stream().mapToInt(topic -> topic.conclusions().size()).sum();
  }

  /// How many the filter lets through.
  int shown() {
    return (int) shown(filter).count();
  }

  /// Newest years first, or the biggest topics first; within them from the newest. A long list is
  /// cut unless all of it is asked for.
  List<Group> groups() {
    var left = form.checked("vse") ? Integer.MAX_VALUE : MOST_SHOWN;
    var groups = new ArrayList<Group>();
    for (var group : filter.by() == Order.YEAR ? byYear() : byTopic()) {
      if (left == 0) break;
      var first = group.first(left);
      groups.add(first);
      left -= first.conclusions().size();
    }
    return groups;
  }

  boolean isCut() {
    return shown() > MOST_SHOWN && !form.checked("vse");
  }

  /// All of it, to be printed.
  String whole() {
    var query = filter.query();
    return path(body) + "?" + query + (query.isEmpty() ? "" : "&") + "vse=true#zavery";
  }

  List<Integer> years() {
    return shown(filter.with(null, null))
        .map(PastConclusion::year)
        .distinct()
        .sorted(Comparator.reverseOrder())
        .toList();
  }

  /// Only those that there are.
  List<Kind> kinds() {
    var kinds = shown(filter.with(null, null)).map(c -> c.conclusion().kind()).distinct().toList();
    return Arrays.stream(Kind.values()).filter(kinds::contains).toList();
  }

  /// Whatever year and kind is looked at; null for all of them.
  int count(@Nullable Integer year, @Nullable Kind kind) {
    return (int) shown(filter.with(year, kind)).count();
  }

  /// Whatever topic is looked at.
  int count(Topic topic) {
    return (int) shown(filter.with(topic.code())).count();
  }

  /// Topics with anything in them after the rest of the filter.
  List<Topic> living() {
    return topics.stream().filter(topic -> count(topic) > 0).toList();
  }

  String link(@Nullable Integer year, @Nullable Kind kind) {
    return link(filter.with(year, kind));
  }

  String link(Topic topic) {
    return link(filter.with(topic.code()));
  }

  String by(Order order) {
    return link(filter.by(order));
  }

  String csv() {
    return path(body) + ".csv?" + filter.query();
  }

  List<Option> yearOptions() {
    return everything()
        .map(PastConclusion::year)
        .distinct()
        .sorted(Comparator.reverseOrder())
        .map(year -> new Option(year.toString(), year.toString()))
        .toList();
  }

  List<Option> topicOptions(Page page) {
    return topics.stream().map(topic -> new Option(topic.code(), name(topic, page))).toList();
  }

  static String name(Topic topic, Page page) {
    return topic.isRest() ? page.t("conclusion.topic.rest") : topic.word();
  }

  Topic topicOf(PastConclusion conclusion) {
    return topics.stream()
        .filter(topic -> topic.conclusions().contains(conclusion))
        .findFirst()
        .orElseThrow();
  }

  /// The topic that is looked at.
  Optional<Topic> topic() {
    return topics.stream().filter(topic -> topic.code().equals(filter.topic())).findFirst();
  }

  /// What was chosen, in words: on paper there is no form.
  String chosen(Page page) {
    var words = new StringJoiner(", ");
    if (filter.year() != null) words.add(filter.year().toString());
    if (filter.kind() != null) words.add(page.t("conclusion.kind", filter.kind()));
    topic().ifPresent(topic -> words.add(page.t("conclusion.topic.of", name(topic, page))));
    if (filter.text() != null) words.add("„" + filter.text() + "“");
    return words.toString();
  }

  /// Newest first.
  List<PastConclusion> list() {
    return shown(filter).sorted(NEWEST).toList();
  }

  private List<Group> byYear() {
    return list().stream().map(PastConclusion::year).distinct().map(this::ofYear).toList();
  }

  private Group ofYear(int year) {
    return new Group(
        year, null, shown(filter).filter(c -> c.year() == year).sorted(NEWEST).toList());
  }

  private List<Group> byTopic() {
    return living().stream()
        .map(topic -> new Group(null, topic, shown(filter, topic::equals).sorted(NEWEST).toList()))
        .filter(group -> !group.conclusions().isEmpty())
        .toList();
  }

  private Stream<PastConclusion> everything() {
    return topics.stream().flatMap(topic -> topic.conclusions().stream());
  }

  private Stream<PastConclusion> shown(HistoryFilter by) {
    return shown(by, _ -> true);
  }

  private Stream<PastConclusion> shown(HistoryFilter by, Predicate<Topic> of) {
    return topics.stream()
        .filter(of)
        .flatMap(topic -> topic.conclusions().stream().filter(past -> by.lets(past, topic)))
        .filter(past -> heard.contains(past.conclusion().id()));
  }

  private String link(HistoryFilter by) {
    var query = by.query();
    return path(body) + (query.isEmpty() ? "" : "?" + query) + "#zavery";
  }
}
