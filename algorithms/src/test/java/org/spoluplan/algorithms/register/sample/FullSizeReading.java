package org.spoluplan.algorithms.register.sample;

import java.io.IOException;
import java.nio.file.Path;
import org.spoluplan.algorithms.register.Entry;
import org.spoluplan.algorithms.register.Identifiers;
import org.spoluplan.algorithms.register.RegisterReader;

/// Reads a file in a Java of its own, with little memory.
final class FullSizeReading {

  private FullSizeReading() {}

  public static void main(String[] args) throws IOException {
    var identifiers = new Identifiers();
    try (var reader = RegisterReader.open(Path.of(args[0]))) {
      var ending =
          reader.forEach(
              entry -> {
                if (entry instanceof Entry.Service read)
                  identifiers.add(read.service().identifier());
              });
      System.out.println(ending + " " + identifiers.count());
    }
  }
}
