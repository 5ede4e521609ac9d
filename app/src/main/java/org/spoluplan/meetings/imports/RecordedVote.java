package org.spoluplan.meetings.imports;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// A vote as old minutes say it. Null: they do not say.
record RecordedVote(
    @Nullable String subject,
    @Nullable Integer inFavour,
    @Nullable Integer against,
    @Nullable Integer abstained,
    @Nullable Result result) {

  enum Result {
    ADOPTED,
    REJECTED
  }

  static RecordedVote of(Draft.Item item) {
    return new RecordedVote(
        item.text("subject"),
        item.number("for"),
        item.number("against"),
        item.number("abstain"),
        result(item.text("result")));
  }

  private static @Nullable Result result(@Nullable String word) {
    return switch (word == null ? "" : word.toLowerCase(Locale.ROOT)) {
      case "přijato" -> Result.ADOPTED;
      case "nepřijato" -> Result.REJECTED;
      default -> null;
    };
  }
}
