package org.spoluplan.algorithms.register;

/// A document in the register. Its address leads to a file, not to a web site of the provider.
public record RegisteredDocument(Kind kind, String url) {

  /// What a document is about.
  public enum Kind {
    /// How the service is provided.
    REALIZATION,
    /// How it is paid for.
    FINANCIAL_PLAN,
    /// Who works in it.
    STAFFING
  }
}
