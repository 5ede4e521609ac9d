package org.spoluplan.algorithms.compensation;

/// The usual amount for a unit of a type of service, by the method of Královéhradecký kraj: that of
/// the region where it rests on enough providers and is the higher one, else that of the country.
public final class ReferenceValue {

  private ReferenceValue() {}

  /// @param providers in the region that give the type
  /// @param enough    how many the value of a region has to rest on; the region says
  /// @param region    in haléře
  /// @param country   in haléře
  /// @return in haléře
  public static long of(int providers, int enough, long region, long country) {
    return providers >= enough && region > country ? region : country;
  }
}
