package org.spoluplan.meetings.bodies;

/// A kind of body; regions name theirs differently, so the list is data.
///
/// @param retired no new body is of this kind; those that are stay so
record BodyType(String code, String nameCs, String nameEn, boolean retired, int version) {

  String name(boolean czech) {
    return czech ? nameCs : nameEn;
  }
}
