package org.spoluplan.meetings.minutes;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.spoluplan.access.PersonId;
import org.spoluplan.kernel.Outcome;
import org.spoluplan.meetings.MeetingId;
import org.spoluplan.meetings.MinutesId;

/// One edition of the minutes of a meeting. Once finished, its text never changes: whoever wants it
/// otherwise begins the next edition.
///
/// @param edition       1, 2 … within the meeting
/// @param reason        why there is an edition after the first one
/// @param text          markup, see [org.spoluplan.documents.Markup]
/// @param commentsUntil the last day for comments; null: there is none
/// @param writtenOn     the day the text was finished
/// @param hash          SHA-256 of the finished text, hexadecimal; what signatures stand under
record Minutes(
    MinutesId id,
    MeetingId meeting,
    int edition,
    @Nullable String reason,
    State state,
    String text,
    @Nullable LocalDate commentsUntil,
    @Nullable LocalDate writtenOn,
    @Nullable String hash,
    @Nullable Instant publishedAt,
    List<Signature> signatures,
    int version) {

  enum State {
    /// Only those who write them see them.
    DRAFT,
    /// Members read and comment; the text may still change.
    COMMENTED,
    /// The text is fixed and waits for signatures.
    FINAL,
    PUBLISHED,
    /// A later edition was published.
    REPLACED
  }

  /// @param hash of the text that was signed
  record Signature(PersonId person, Officer.Office office, Instant at, String hash) {}

  Minutes {
    signatures = List.copyOf(signatures);
  }

  boolean isOpen() {
    return state == State.DRAFT || state == State.COMMENTED;
  }

  boolean takesComments(LocalDate today) {
    return state == State.COMMENTED && (commentsUntil == null || !today.isAfter(commentsUntil));
  }

  /// Whether the signature stands under this very text.
  boolean isSignedBy(PersonId person, Officer.Office office) {
    return signatures.stream()
        .anyMatch(
            signed ->
                signed.person().equals(person)
                    && signed.office() == office
                    && signed.hash().equals(hash));
  }

  /// Those who must sign and have not: the chair and the verifiers. People without a record here
  /// sign on paper.
  List<Officer> missing(List<Officer> officers) {
    return officers.stream()
        .filter(officer -> officer.office() != Officer.Office.MINUTE_TAKER)
        .filter(
            officer -> officer.person() != null && !isSignedBy(officer.person(), officer.office()))
        .toList();
  }

  /// The text may still be changed, shown to members, finished.
  Outcome<Minutes> whileOpen() {
    return isOpen() ? Outcome.done(this) : Outcome.refused(MinutesRefusal.ALREADY_FINAL);
  }

  Outcome<Minutes> comment(LocalDate today) {
    return takesComments(today)
        ? Outcome.done(this)
        : Outcome.refused(MinutesRefusal.COMMENTS_CLOSED);
  }

  /// Back to writing: only while nobody has signed.
  Outcome<Minutes> reopen() {
    if (state != State.FINAL) return Outcome.refused(MinutesRefusal.NOT_FINAL);
    if (!signatures.isEmpty()) return Outcome.refused(MinutesRefusal.ALREADY_SIGNED);
    return Outcome.done(this);
  }

  /// Somebody signs in an office that the meeting gave to that person.
  Outcome<Minutes> sign(PersonId person, Officer.Office office, List<Officer> officers) {
    if (state != State.FINAL && state != State.PUBLISHED) {
      return Outcome.refused(MinutesRefusal.NOT_FINAL);
    }
    var holds = officers.stream().anyMatch(o -> o.office() == office && person.equals(o.person()));
    if (!holds) return Outcome.refused(MinutesRefusal.NOT_YOURS_TO_SIGN);
    if (isSignedBy(person, office)) return Outcome.refused(MinutesRefusal.ALREADY_SIGNED);
    return Outcome.done(this);
  }

  Outcome<Minutes> publish(List<Officer> officers) {
    if (state != State.FINAL) return Outcome.refused(MinutesRefusal.NOT_FINAL);
    if (!missing(officers).isEmpty()) return Outcome.refused(MinutesRefusal.SIGNATURES_MISSING);
    return Outcome.done(this);
  }
}
