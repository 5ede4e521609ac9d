package org.spoluplan.algorithms.register;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// From when to when something is provided. The register keeps days on two levels, the service and
/// its facilities, and they disagree: what counts is the latest beginning and the earliest end.
///
/// @param from first day, null when unknown
/// @param to   last day itself included, null while it has no end
public record Validity(@Nullable LocalDate from, @Nullable LocalDate to) {

  /// Of one facility: within the service.
  public static Validity of(RegisteredService service, RegisteredFacility facility) {
    return new Validity(
        later(service.from(), facility.from()), earlier(service.to(), facility.to()));
  }

  /// Of a service as a whole: it also ends with the last of its facilities. A service without
  /// facilities has its own days only.
  public static Validity of(RegisteredService service) {
    var facilities = service.facilities();
    var last =
        facilities.stream().anyMatch(facility -> facility.to() == null)
            ? Optional.<LocalDate>empty()
            : facilities.stream()
                .map(RegisteredFacility::to)
                .filter(Objects::nonNull)
                .max(Comparator.naturalOrder());
    return new Validity(service.from(), earlier(service.to(), last.orElse(null)));
  }

  /// An unknown beginning lies in the past.
  public boolean isOpenOn(LocalDate day) {
    return (from == null || !day.isBefore(from)) && (to == null || !day.isAfter(to));
  }

  /// Where the two levels contradict each other or an end lies before its beginning.
  public static List<Remark> remarks(RegisteredService service) {
    var all = new ArrayList<Remark>();
    endBeforeStart("", service.from(), service.to()).ifPresent(all::add);
    for (var i = 0; i < service.facilities().size(); i++) {
      var facility = service.facilities().get(i);
      var where = "zarizeni[" + i + "]";
      endBeforeStart(where, facility.from(), facility.to()).ifPresent(all::add);
      outlives(where, service.to(), facility).ifPresent(all::add);
    }
    var whole = of(service);
    if (!Objects.equals(whole.to(), service.to()))
      all.add(remark(Remark.Code.SERVICE_OUTLIVES_FACILITIES, "", service.to(), whole.to()));
    return all;
  }

  private static Optional<Remark> endBeforeStart(
      String where, @Nullable LocalDate from, @Nullable LocalDate to) {
    if (from == null || to == null || !to.isBefore(from)) return Optional.empty();
    return Optional.of(remark(Remark.Code.END_BEFORE_START, where, from, to));
  }

  private static Optional<Remark> outlives(
      String where, @Nullable LocalDate end, RegisteredFacility facility) {
    var to = facility.to();
    if (end == null || (to != null && !to.isAfter(end))) return Optional.empty();
    return Optional.of(remark(Remark.Code.FACILITY_OUTLIVES_SERVICE, where, end, to));
  }

  private static Remark remark(
      Remark.Code code, String where, @Nullable LocalDate one, @Nullable LocalDate other) {
    return new Remark(code, where, text(one), text(other));
  }

  private static @Nullable String text(@Nullable LocalDate day) {
    return day == null ? null : day.toString();
  }

  private static @Nullable LocalDate later(@Nullable LocalDate one, @Nullable LocalDate other) {
    return Stream.of(Optional.ofNullable(one), Optional.ofNullable(other))
        .flatMap(Optional::stream)
        .max(Comparator.naturalOrder())
        .orElse(null);
  }

  private static @Nullable LocalDate earlier(@Nullable LocalDate one, @Nullable LocalDate other) {
    return Stream.of(Optional.ofNullable(one), Optional.ofNullable(other))
        .flatMap(Optional::stream)
        .min(Comparator.naturalOrder())
        .orElse(null);
  }
}
