package org.spoluplan.meetings.bodies;

/// A kind of body; regions name theirs differently, so the list is data.
record BodyType(String code, String nameCs, String nameEn) {

  String name(boolean czech) {
    return czech ? nameCs : nameEn;
  }
}
