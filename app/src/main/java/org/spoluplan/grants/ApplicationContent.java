package org.spoluplan.grants;

import java.util.List;
import java.util.Objects;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;
import org.spoluplan.territory.MunicipalityCode;

/// All that an application says. Money is in haléře, FTE in hundredths.
public record ApplicationContent(Purpose purpose, People people, Costs costs, Sources sources) {

  public static final ApplicationContent EMPTY =
      new ApplicationContent(Purpose.EMPTY, People.EMPTY, Costs.EMPTY, Sources.EMPTY);

  /// @param what    what the money is for
  /// @param need    why it is needed
  /// @param contact who answers questions
  /// @param account where the money goes
  public record Purpose(
      @Nullable String what,
      @Nullable String need,
      @Nullable String contact,
      @Nullable String account) {

    public static final Purpose EMPTY = new Purpose(null, null, null, null);
  }

  /// Who works where, and for how many people.
  public record People(List<Staff> staff, List<Clients> clients) {

    public static final People EMPTY = new People(List.of(), List.of());

    public People {
      staff = List.copyOf(staff);
      clients = List.copyOf(clients);
    }
  }

  /// @param municipality for whose people; null: elsewhere, or for all
  /// @param fteE2        full-time equivalents in hundredths
  /// @param direct       works with clients directly
  public record Staff(
      String job, @Nullable MunicipalityCode municipality, long fteE2, boolean direct) {}

  public record Clients(MunicipalityCode municipality, int count) {}

  public record Costs(List<Cost> lines) {

    public static final Costs EMPTY = new Costs(List.of());

    public Costs {
      lines = List.copyOf(lines);
    }

    public long total() {
      return sum(lines.stream().mapToLong(Cost::total));
    }

    public long requested() {
      return sum(lines.stream().mapToLong(Cost::requested));
    }
  }

  /// @param item      of the list of costs
  /// @param total     of the service for the year
  /// @param requested of that from this call
  public record Cost(String item, long total, long requested, @Nullable String note) {}

  public record Sources(List<Source> lines) {

    public static final Sources EMPTY = new Sources(List.of());

    public Sources {
      lines = List.copyOf(lines);
    }

    public long total() {
      return sum(lines.stream().mapToLong(Source::amount));
    }
  }

  /// Money from elsewhere.
  ///
  /// @param source   of the list of sources
  /// @param who      e.g. which municipality
  /// @param promised somebody decided on it already
  public record Source(String source, @Nullable String who, long amount, boolean promised) {}

  /// The same with another section of the same kind.
  public ApplicationContent with(Object section) {
    return switch (section) {
      case Purpose changed -> new ApplicationContent(changed, people, costs, sources);
      case People changed -> new ApplicationContent(purpose, changed, costs, sources);
      case Costs changed -> new ApplicationContent(purpose, people, changed, sources);
      case Sources changed -> new ApplicationContent(purpose, people, costs, changed);
      default -> throw new IllegalArgumentException(section.getClass().getName());
    };
  }

  /// What is asked of this call.
  public long requested() {
    return costs.requested();
  }

  /// FTE for one municipality, in hundredths; null: for all.
  public long fteE2(@Nullable MunicipalityCode municipality) {
    return sum(
        people.staff().stream()
            .filter(one -> municipality == null || municipality.equals(one.municipality()))
            .mapToLong(Staff::fteE2));
  }

  /// Clients of one municipality; null: all.
  public int clients(@Nullable MunicipalityCode municipality) {
    return people.clients().stream()
        .filter(one -> municipality == null || Objects.equals(municipality, one.municipality()))
        .mapToInt(Clients::count)
        .sum();
  }

  /// What is still missing when all sources and the grant come; below zero: too much.
  public long gap() {
    return costs.total() - sources.total() - requested();
  }

  private static long sum(LongStream amounts) {
    return amounts.reduce(0, Math::addExact);
  }
}
