package org.spoluplan.network.keeping;

import java.util.List;
import java.util.stream.Collectors;

/// Something to look at before saving; whoever saves again has looked.
///
/// @param field it is about
/// @param key   of the sentence
record Warning(String field, String key, List<String> arguments) {

  Warning {
    arguments = List.copyOf(arguments);
  }

  /// Which warnings were shown, for the form to bring back. Their words stay out of it: they may
  /// name a street that is to be secret.
  static String seen(List<Warning> warnings) {
    return warnings.stream()
        .map(warning -> warning.field() + ":" + warning.key())
        .sorted()
        .distinct()
        .collect(Collectors.joining(" "));
  }
}
