package org.spoluplan.meetings.conclusions;

import java.util.List;

/// Conclusions that share a word.
///
/// @param stem     of the word that made the topic; empty for those that share none
/// @param word     as it is written most often
/// @param with     other words that most of these conclusions share
/// @param inTitles in how many of them the word stands in the title of the point
record Topic(
    String stem, String word, List<String> with, int inTitles, List<PastConclusion> conclusions) {

  Topic {
    with = List.copyOf(with);
    conclusions = List.copyOf(conclusions);
  }

  /// What shares no word with others.
  boolean isRest() {
    return stem.isEmpty();
  }

  /// How it stands in an address.
  String code() {
    return isRest() ? "-" : stem;
  }

  int inWordings() {
    return conclusions.size() - inTitles;
  }
}
