package org.spoluplan.algorithms.register;

import java.util.List;
import java.util.Map;

/// A value of one item before its types are judged. Null is never one: it is left out.
sealed interface Raw {

  /// For a [Problem].
  String kind();

  record Words(String value) implements Raw {
    @Override
    public String kind() {
      return "text";
    }
  }

  /// As it is written.
  record Digits(String value) implements Raw {
    @Override
    public String kind() {
      return "number";
    }
  }

  record Flag(boolean value) implements Raw {
    @Override
    public String kind() {
      return "flag";
    }
  }

  record Fields(Map<String, Raw> values) implements Raw {
    @Override
    public String kind() {
      return "object";
    }
  }

  record Items(List<Raw> values) implements Raw {
    @Override
    public String kind() {
      return "list";
    }
  }
}
