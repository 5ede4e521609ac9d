package org.spoluplan.algorithms.register.sample;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.spoluplan.algorithms.register.AddressLookup;

/// A register file of the published shape in which everything is invented: providers with numbers
/// that nobody has, streets that are nowhere, phones of zeros, e-mails at example.org. The same
/// plan always writes the same bytes.
///
/// @param services         items in the list
/// @param facilities       of all services; more when the traps need more
/// @param bytesPerItem     about how many; filled with a history that no reader needs
/// @param seed             another one writes another register
/// @param wanted           how many services get each trap, as far as there are enough services
public record SampleRegister(
    List<SampleMunicipality> municipalities,
    int services,
    int facilities,
    int bytesPerItem,
    long seed,
    Map<Trap, Integer> wanted) {

  /// In every name of an invented person; nothing that was read may hold it.
  public static final String PERSON_MARK = "Nikdov";

  /// The street of every secret address; nothing that was read may hold it.
  public static final String SECRET_STREET = "Tajná ukázková";

  /// The number of registered services at the end of August 2026.
  private static final int SERVICES = 6_733;

  private static final int FACILITIES = 18_907;
  private static final int BYTES_PER_ITEM = 14_704;
  private static final long SEED = 108_2006;

  public SampleRegister {
    municipalities = List.copyOf(municipalities);
    wanted = Map.copyOf(wanted);
  }

  /// As large as the real one: 6,733 services, 18,907 facilities, about 99 MB.
  public static SampleRegister fullSize(List<SampleMunicipality> municipalities) {
    return of(municipalities, SERVICES);
  }

  /// With facilities and bytes in the proportion of the real one.
  public static SampleRegister of(List<SampleMunicipality> municipalities, int services) {
    var facilities = (int) Math.round((double) services * FACILITIES / SERVICES);
    var usual = new EnumMap<Trap, Integer>(Trap.class);
    for (var trap : Trap.values()) usual.put(trap, trap.usualCount(services));
    return new SampleRegister(municipalities, services, facilities, BYTES_PER_ITEM, SEED, usual);
  }

  /// The same with another number of services that have a trap.
  public SampleRegister with(Trap trap, int count) {
    var other = new EnumMap<Trap, Integer>(Trap.class);
    other.putAll(wanted);
    other.put(trap, count);
    return new SampleRegister(municipalities, services, facilities, bytesPerItem, seed, other);
  }

  public SampleRegister withSeed(long other) {
    return new SampleRegister(municipalities, services, facilities, bytesPerItem, other, wanted);
  }

  /// Smaller or larger items; what a service needs is written in any case.
  public SampleRegister withBytesPerItem(int bytes) {
    return new SampleRegister(municipalities, services, facilities, bytes, seed, wanted);
  }

  /// Knows the address points and postcodes of the sample.
  public AddressLookup lookup() {
    return new SampleTowns(municipalities);
  }

  /// @throws IOException when the file cannot be written
  public Planted write(Path file) throws IOException {
    try (var out = new BufferedOutputStream(Files.newOutputStream(file))) {
      return write(out);
    }
  }

  /// @param out stays open
  /// @throws IOException when it cannot be written
  public Planted write(OutputStream out) throws IOException {
    var towns = new SampleTowns(municipalities);
    var plan = new TrapPlan(services, possible(towns), new Random(seed));
    return new SampleWriter(this, towns, plan).write(out);
  }

  private Map<Trap, Integer> possible(SampleTowns towns) {
    var possible = new EnumMap<Trap, Integer>(Trap.class);
    possible.putAll(wanted);
    if (towns.praha().isEmpty()) possible.remove(Trap.DISTRICT_IN_PRAHA);
    if (!towns.isOutsidePraha()) possible.remove(Trap.DISTRICT_MISSING);
    if (towns.size() < 2) possible.remove(Trap.CODE_ELSEWHERE);
    return possible;
  }
}
