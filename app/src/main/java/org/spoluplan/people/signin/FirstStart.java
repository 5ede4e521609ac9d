package org.spoluplan.people.signin;

import org.spoluplan.page.Messages;
import org.springframework.beans.factory.annotation.Value;
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

  private final boolean listening;

  FirstStart(Beginning beginning, Messages messages, @Value("${server.port}") int port) {
    this.beginning = beginning;
    this.messages = messages;
    this.listening = port >= 0;
  }

  @EventListener
  void ready(ApplicationReadyEvent event) {
    if (listening) beginning.link().ifPresent(this::print);
  }

  /// To the terminal only: a secret has no place in a log.
  private void print(String link) {
    System.out.println(messages.of(Messages.CZECH, "start.terminal"));
    System.out.println(messages.of(Messages.ENGLISH, "start.terminal"));
    System.out.println("  " + link);
  }
}
