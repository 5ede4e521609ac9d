package org.spoluplan.people.signin;

import org.spoluplan.page.Messages;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/// Tells the person at the terminal how to become the first administrator.
@Component
@ConditionalOnWebApplication
class FirstStart {

  private final Beginning beginning;
  private final Messages messages;

  FirstStart(Beginning beginning, Messages messages) {
    this.beginning = beginning;
    this.messages = messages;
  }

  @EventListener
  void ready(ApplicationReadyEvent event) {
    beginning.link().ifPresent(this::print);
  }

  /// To the terminal only: a secret has no place in a log.
  private void print(String link) {
    System.out.println(messages.of(Messages.CZECH, "start.terminal"));
    System.out.println(messages.of(Messages.ENGLISH, "start.terminal"));
    System.out.println("  " + link);
  }
}
