package org.spoluplan.algorithms.register;

import java.util.Optional;
import java.util.Set;

/// What the caller knows about addresses. Codes are bare.
public interface AddressLookup {

  /// Knows nothing.
  AddressLookup NONE =
      new AddressLookup() {
        @Override
        public Optional<String> municipalityOf(String addressPointCode) {
          return Optional.empty();
        }

        @Override
        public Set<String> municipalitiesOf(String postcode) {
          return Set.of();
        }
      };

  /// The municipality in which an address point lies; empty when it is not known.
  Optional<String> municipalityOf(String addressPointCode);

  /// The municipalities in which a postcode is used; empty when it is not known.
  Set<String> municipalitiesOf(String postcode);
}
