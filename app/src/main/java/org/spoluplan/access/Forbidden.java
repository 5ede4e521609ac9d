package org.spoluplan.access;

/// The actor may not do this. Becomes 403, or the sign-in page when nobody is signed in.
public final class Forbidden extends RuntimeException {

  private static final long serialVersionUID = 1L;

  public Forbidden(String what) {
    super(what);
  }
}
