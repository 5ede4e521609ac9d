package org.spoluplan.kernel;

/// A named reason to say no. Implemented by enums, one per family of acts. The key is public and
/// stable: it names the problem to machines and the sentence `refusal.<key>` to people.
public interface Refusal {

  /// What the refusal is to a client of HTTP: 403, 409 or 422.
  enum Kind {
    FORBIDDEN,
    CONFLICT,
    INVALID
  }

  String key();

  Kind kind();
}
