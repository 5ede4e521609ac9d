package org.spoluplan.planning.needs;

import org.spoluplan.kernel.Thing;

/// What kind of evidence a thing of another capability is.
final class EvidenceKinds {

  private EvidenceKinds() {}

  static Evidence.Kind of(Thing thing) {
    return switch (thing.kind()) {
      case "conclusion" -> Evidence.Kind.CONCLUSION;
      case "board", "board-note" -> Evidence.Kind.BOARD;
      case "survey", "survey_question" -> Evidence.Kind.SURVEY;
      case "worksheet" -> Evidence.Kind.WORKSHEET;
      case "focus_group" -> Evidence.Kind.FOCUS_GROUP;
      case "indicator" -> Evidence.Kind.INDICATOR;
      case "demand" -> Evidence.Kind.DEMAND;
      default -> Evidence.Kind.DOCUMENT;
    };
  }
}
