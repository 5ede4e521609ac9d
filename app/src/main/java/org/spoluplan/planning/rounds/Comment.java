package org.spoluplan.planning.rounds;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.spoluplan.access.PersonId;
import org.spoluplan.documents.FileId;
import org.spoluplan.meetings.MeetingId;
import org.spoluplan.planning.CardId;
import org.spoluplan.planning.CommentId;
import org.spoluplan.planning.RoundId;

/// One thing that somebody said to a plan.
///
/// @param sent     decides whether it came in time: date of the e-mail, postmark
/// @param cutFrom  the rest of a longer text that it was cut from
/// @param sameAs   another comment that says the same; its answer counts for both
/// @param handler  who prepares the answer
/// @param answer   null: nobody answered yet
/// @param version  grows with each change
record Comment(
    CommentId id,
    RoundId round,
    int number,
    LocalDate sent,
    Instant received,
    Channel channel,
    Content is,
    @Nullable Role role,
    @Nullable CommentId cutFrom,
    @Nullable CommentId sameAs,
    @Nullable Kind kind,
    @Nullable PersonId handler,
    @Nullable Answer answer,
    int version) {

  /// How it came.
  enum Channel {
    WEB,
    EMAIL,
    LETTER,
    HEARING,
    IN_PERSON
  }

  /// What the author is to the plan.
  enum Role {
    CITIZEN,
    CLIENT,
    PROVIDER,
    COMMISSIONER,
    OTHER
  }

  /// What is about content goes to the steering group; slips of language are mended at once.
  enum Kind {
    CONTENT,
    WORDING
  }

  enum Verdict {
    ACCEPTED,
    PARTLY,
    NOT_ACCEPTED,
    EXPLAINED,
    NOTED
  }

  /// @param card     what it is about; null: the whole plan
  /// @param section  label of the text in the card
  /// @param sentence of that text
  /// @param proposal how it should be worded instead
  record Content(
      @Nullable CardId card,
      @Nullable String section,
      @Nullable String sentence,
      String wording,
      @Nullable String proposal,
      @Nullable String reason,
      @Nullable FileId file) {

    Content with(@Nullable FileId other) {
      return new Content(card, section, sentence, wording, proposal, reason, other);
    }
  }

  /// @param text    with reasons, always
  /// @param changed the card and the revision that it became
  /// @param meeting that decided it
  record Answer(
      Verdict verdict,
      String text,
      @Nullable Changed changed,
      @Nullable MeetingId meeting,
      PersonId by,
      Instant at) {}

  record Changed(CardId card, int revision) {}

  /// Who said it: never published.
  record Author(
      @Nullable String name,
      @Nullable String organisation,
      @Nullable String email,
      @Nullable PersonId person) {

    static final Author NOBODY = new Author(null, null, null, null);
  }
}
