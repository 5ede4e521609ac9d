package org.spoluplan.planning;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;
import org.spoluplan.territory.MunicipalityCode;

/// All that a card says. Only its name is compulsory. Money is in haléře, capacities are in
/// hundredths of their units, texts are markup.
public record CardContent(
    Basics basics, Texts texts, Roles roles, Capacities capacities, Costs costs, Indicators goals) {

  /// @param groups  of the list of target groups
  /// @param places  empty: the whole territory of the plan
  /// @param term    "2026–2028", "do konce roku 2027"
  /// @param fromYear, toYear within which it happens; null: the whole plan
  /// @param priority the steering group picked it
  /// @param network what it asks of the region's network and medium-term plan
  public record Basics(
      String name,
      List<String> groups,
      List<MunicipalityCode> places,
      @Nullable Integer fromYear,
      @Nullable Integer toYear,
      @Nullable String term,
      boolean priority,
      @Nullable String network) {

    public Basics {
      groups = List.copyOf(groups);
      places = List.copyOf(places);
    }

    public static Basics named(String name) {
      return new Basics(name, List.of(), List.of(), null, null, null, false, null);
    }
  }

  /// @param situation   why it is needed; of chapters and of levels above measures: nothing
  /// @param description what it is; of a chapter: its text
  /// @param activities  the steps
  /// @param outputs     what there will be
  public record Texts(
      @Nullable String situation,
      @Nullable String description,
      @Nullable String activities,
      @Nullable String outputs,
      @Nullable String risks) {

    public static final Texts EMPTY = new Texts(null, null, null, null, null);
  }

  /// In words, as people say who does what; who answers for the card is kept with the card.
  public record Roles(
      @Nullable String guarantor, @Nullable String implementers, @Nullable String partners) {

    public static final Roles EMPTY = new Roles(null, null, null);
  }

  public record Capacities(List<Capacity> lines) {

    public static final Capacities EMPTY = new Capacities(List.of());

    public Capacities {
      lines = List.copyOf(lines);
    }
  }

  /// @param unit of the list of units of capacity
  public record Capacity(
      String unit, @Nullable Long nowE2, @Nullable Long targetE2, @Nullable String note) {}

  public record Costs(List<Cost> lines) {

    public static final Costs EMPTY = new Costs(List.of());

    public Costs {
      lines = List.copyOf(lines);
    }

    public long total() {
      return sum(lines.stream().mapToLong(Cost::amount));
    }

    public long of(int year) {
      return sum(lines.stream().filter(one -> one.year() == year).mapToLong(Cost::amount));
    }

    private static long sum(LongStream amounts) {
      return amounts.reduce(0, Math::addExact);
    }
  }

  /// @param source  of the list of sources of money
  /// @param capital once, for things that last; otherwise running costs of the year
  public record Cost(
      int year, String source, boolean capital, long amount, @Nullable String note) {}

  public record Indicators(List<Indicator> lines) {

    public static final Indicators EMPTY = new Indicators(List.of());

    public Indicators {
      lines = List.copyOf(lines);
    }
  }

  /// @param baseline how much it is before; null: nobody knows
  /// @param target   how much it shall be
  /// @param source   where the number is read
  public record Indicator(
      String name,
      String unit,
      @Nullable BigDecimal baseline,
      @Nullable BigDecimal target,
      @Nullable String source) {}

  public static CardContent named(String name) {
    return new CardContent(
        Basics.named(name),
        Texts.EMPTY,
        Roles.EMPTY,
        Capacities.EMPTY,
        Costs.EMPTY,
        Indicators.EMPTY);
  }

  public String name() {
    return basics.name();
  }

  /// The same with another section of the same kind.
  public CardContent with(Object section) {
    return switch (section) {
      case Basics changed -> new CardContent(changed, texts, roles, capacities, costs, goals);
      case Texts changed -> new CardContent(basics, changed, roles, capacities, costs, goals);
      case Roles changed -> new CardContent(basics, texts, changed, capacities, costs, goals);
      case Capacities changed -> new CardContent(basics, texts, roles, changed, costs, goals);
      case Costs changed -> new CardContent(basics, texts, roles, capacities, changed, goals);
      case Indicators changed -> new CardContent(basics, texts, roles, capacities, costs, changed);
      default -> throw new IllegalArgumentException(section.getClass().getName());
    };
  }
}
