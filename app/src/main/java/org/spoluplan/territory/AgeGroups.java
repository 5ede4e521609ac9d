package org.spoluplan.territory;

/// Inhabitants by the ages that social services are planned for. People are counted by bands of
/// five years, so those who are 15–19 are divided: three fifths of them are taken to be under 18.
///
/// @param children   0–17 years
/// @param adults     18–64
/// @param seniors    65–79
/// @param oldSeniors 80 and more
public record AgeGroups(int children, int adults, int seniors, int oldSeniors) {

  private static final int DIVIDED_BAND = 15;
  private static final int YEARS_UNDER_18 = 3;
  private static final int RETIRED = 65;
  private static final int OLD = 80;

  public static AgeGroups of(Population people) {
    var divided = people.band(DIVIDED_BAND);
    var under18 = Math.round((float) divided * YEARS_UNDER_18 / Population.YEARS_IN_BAND);
    return new AgeGroups(
        people.between(0, DIVIDED_BAND) + under18,
        people.between(DIVIDED_BAND, RETIRED) - under18,
        people.between(RETIRED, OLD),
        people.from(OLD));
  }
}
