package org.spoluplan.documents;

import java.util.List;

/// The first page of a document that is read like a book; contents follow it.
///
/// @param issuer whose document it is
/// @param lines  what else stands on the first page: version, day, who approved it
public record Cover(String issuer, List<String> lines) {

  public Cover {
    lines = List.copyOf(lines);
  }
}
