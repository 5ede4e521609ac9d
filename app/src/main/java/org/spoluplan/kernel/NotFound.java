package org.spoluplan.kernel;

/// There is no such thing, or nobody may know that there is. Becomes 404.
public final class NotFound extends RuntimeException {

  private static final long serialVersionUID = 1L;

  public NotFound(String kind, Object id) {
    super(kind + " " + id);
  }
}
