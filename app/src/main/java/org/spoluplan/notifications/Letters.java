package org.spoluplan.notifications;

/// Takes letters to be sent. A letter is kept in the transaction of the act it tells about: when
/// the act is undone, nobody is told of it; when it is done, the letter cannot get lost.
public interface Letters {

  /// Must be called inside a transaction.
  LetterId post(Letter letter);

  /// Whether letters go out by e-mail at all.
  boolean areSentByMail();

  /// The address that all letters come from.
  String sender();
}
