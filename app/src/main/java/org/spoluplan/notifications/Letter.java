package org.spoluplan.notifications;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.spoluplan.access.PersonId;
import org.spoluplan.kernel.Thing;

/// A letter somebody is to get, already in that person's language. It carries only what is needed:
/// a mail server is a postcard.
///
/// @param body         plain text
/// @param replyTo      the e-mail address of whoever answers questions about it
/// @param validUntil   after this moment the letter is of no use and is not sent any more
/// @param confidential holds a link that signs somebody in: nobody reads it in the outbox
public record Letter(
    Recipient to,
    String subject,
    String body,
    @Nullable CalendarPart calendar,
    @Nullable About about,
    @Nullable String replyTo,
    @Nullable Instant validUntil,
    boolean confidential) {

  public sealed interface Recipient {}

  /// Somebody of the directory; the address is the one known there.
  public record ToPerson(PersonId person) implements Recipient {}

  /// Somebody else.
  ///
  /// @param email null: to be printed
  public record ToAddress(String name, @Nullable String email) implements Recipient {}

  /// What a letter is about.
  ///
  /// @param scopes whoever may send letters in one of them may read this one in the outbox
  /// @param path   of the page of that thing
  public record About(Thing thing, Set<UUID> scopes, String path) {
    public About {
      scopes = Set.copyOf(scopes);
    }
  }

  public static Letter to(Recipient recipient, String subject, String body) {
    return new Letter(recipient, subject, body, null, null, null, null, false);
  }

  public Letter with(@Nullable CalendarPart entry) {
    return new Letter(to, subject, body, entry, about, replyTo, validUntil, confidential);
  }

  public Letter about(About thing) {
    return new Letter(to, subject, body, calendar, thing, replyTo, validUntil, confidential);
  }

  public Letter answeredBy(@Nullable String email) {
    return new Letter(to, subject, body, calendar, about, email, validUntil, confidential);
  }

  public Letter validUntil(Instant moment) {
    return new Letter(to, subject, body, calendar, about, replyTo, moment, confidential);
  }

  public Letter confidentially() {
    return new Letter(to, subject, body, calendar, about, replyTo, validUntil, true);
  }
}
