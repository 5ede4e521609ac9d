package org.spoluplan.algorithms.finding;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.spoluplan.algorithms.czech.Fold;

/// What is known of one entry of a catalogue. Codes are those of the code lists; the search does
/// not know what is in the lists.
///
/// @param type         of services or of other help
/// @param ageFrom      whole years; null is open, so is `ageTo`
/// @param served       municipalities it comes to
/// @param reach        how far it comes besides those
/// @param region       code, when it reaches a region
/// @param freeOfCharge false also when nobody said
/// @param free         whether somebody said there is room
/// @param text         what it does and for whom, in words; not whom it is not for
/// @param refused      whom it is not for, in words
/// @param sex          whom alone it takes
public record Listing(
    String id,
    String name,
    String provider,
    String type,
    Set<String> groups,
    Set<String> forms,
    @Nullable Integer ageFrom,
    @Nullable Integer ageTo,
    List<Spot> spots,
    Set<String> served,
    Reach reach,
    @Nullable String region,
    Set<String> languages,
    boolean freeOfCharge,
    boolean free,
    String text,
    String refused,
    Sex sex) {

  /// One of the places where it is given.
  ///
  /// @param municipality code
  /// @param latE5        hundred-thousandths of a degree; of the municipality when the address is
  ///                     secret or not known
  public record Spot(String municipality, int latE5, int lonE5, boolean barrierFree) {}

  public enum Reach {
    /// Only to the municipalities that are named.
    NAMED,
    REGION,
    COUNTRY,
    UNKNOWN
  }

  public enum Sex {
    ANY,
    WOMEN,
    MEN;

    private static final Pattern ONLY_WOMEN = only("zen|matk|divk|divc");
    private static final Pattern ONLY_MEN = only("muz|otc|chlap");

    private static Pattern only(String whom) {
      return Pattern.compile(
          "\\b(?:pouze|jen|jenom|vyhradne)(?: pro)? (?:samotne |osamele )?(?:"
              + whom
              + ")|\\b(?:azylovy dum|dum|noclehar\\w*|bydleni) pro (?:samotne |osamele )?(?:"
              + whom
              + ")");
    }

    /// Whom alone an entry takes, as its own words say it.
    public static Sex saidIn(String text) {
      var plain = Fold.of(text);
      var women = ONLY_WOMEN.matcher(plain).find();
      var men = ONLY_MEN.matcher(plain).find();
      if (women == men) return ANY;
      return women ? WOMEN : MEN;
    }
  }

  public Listing {
    groups = Set.copyOf(groups);
    forms = Set.copyOf(forms);
    spots = List.copyOf(spots);
    served = Set.copyOf(served);
    languages = Set.copyOf(languages);
  }

  boolean barrierFree() {
    return spots.stream().anyMatch(Spot::barrierFree);
  }
}
