package org.spoluplan.meetings.membership;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import org.spoluplan.meetings.BodySummary;
import org.spoluplan.meetings.MembershipId;
import org.spoluplan.meetings.membership.MemberList.Member;

/// Who was in a body when.
///
/// @param members       everybody who ever was, those who came first first
/// @param participation as far as the reader may know
record MemberHistory(
    BodySummary body,
    List<Member> members,
    Map<MembershipId, Participation> participation,
    LocalDate today) {

  MemberHistory {
    members = List.copyOf(members);
  }

  /// A bar in a picture as wide as the whole time has days.
  record Bar(long from, long days) {}

  static String path(BodySummary body) {
    return body.path() + "/clenove/historie";
  }

  boolean knowsAttendance() {
    return !participation.isEmpty();
  }

  Optional<Participation> of(Member member) {
    return Optional.ofNullable(participation.get(member.membership().id()));
  }

  LocalDate begin() {
    return members.stream()
        .map(member -> Objects.requireNonNullElse(member.membership().validity().from(), today))
        .min(LocalDate::compareTo)
        .orElse(today);
  }

  /// Today, or later when somebody is in already from a coming day.
  LocalDate end() {
    return members.stream()
        .map(member -> Objects.requireNonNullElse(member.membership().validity().from(), today))
        .filter(today::isBefore)
        .max(LocalDate::compareTo)
        .orElse(today);
  }

  long days() {
    return ChronoUnit.DAYS.between(begin(), end()) + 1;
  }

  Bar bar(Member member) {
    var validity = member.membership().validity();
    var from = Objects.requireNonNullElse(validity.from(), begin());
    var to = validity.to() == null || validity.to().isAfter(end()) ? end() : validity.to();
    return new Bar(
        ChronoUnit.DAYS.between(begin(), from), Math.max(1, ChronoUnit.DAYS.between(from, to) + 1));
  }

  /// Where years begin in the picture.
  List<Long> years() {
    return IntStream.rangeClosed(begin().getYear() + 1, end().getYear())
        .mapToObj(year -> ChronoUnit.DAYS.between(begin(), LocalDate.of(year, 1, 1)))
        .toList();
  }
}
