package org.spoluplan.grants.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.spoluplan.access.Actor;
import org.spoluplan.access.PersonId;
import org.spoluplan.grants.CallId;
import org.spoluplan.grants.Ledger.Move;
import org.spoluplan.grants.LedgerAccount;
import org.spoluplan.grants.TestCall;
import org.spoluplan.testing.ApplicationTest;
import org.spoluplan.testing.TestPeople;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.support.TransactionTemplate;

/// Double entries: what leaves one account comes to another.
@ApplicationTest
class BooksTest {

  private static final int MOVES = 200;

  @Autowired MockMvcTester mvc;
  @Autowired TestPeople people;
  @Autowired ApplicationContext application;
  @Autowired Books books;
  @Autowired TransactionTemplate transaction;
  private Actor actor = Actor.signedIn(new PersonId(new UUID(0, 1)), "", List.of());
  private CallId call = new CallId(new UUID(0, 0));

  @BeforeEach
  void aCallWithoutMoney() {
    call = new TestCall(mvc, people, application).draft().id();
    actor = Actor.signedIn(people.account("Účetní Knižní"), "Účetní Knižní", List.of());
  }

  private void move(LedgerAccount from, LedgerAccount to, long amount) {
    transaction.executeWithoutResult(
        _ -> books.move(actor, Move.within(call, from, to, null, amount, "test")));
  }

  @Test
  void onlyTheBudgetGoesBelowZero() {
    move(LedgerAccount.BUDGET, LedgerAccount.POT, 1000);
    assertThatThrownBy(() -> move(LedgerAccount.POT, LedgerAccount.RESERVE, 1001))
        .isInstanceOf(IllegalStateException.class);
    assertThatThrownBy(() -> move(LedgerAccount.RESERVE, LedgerAccount.POT, 1))
        .isInstanceOf(IllegalStateException.class);
    assertThat(books.balances(call))
        .containsEntry(LedgerAccount.BUDGET, -1000L)
        .containsEntry(LedgerAccount.POT, 1000L)
        .containsEntry(LedgerAccount.RESERVE, 0L);
  }

  @Test
  void nothingAndLessThanNothingIsNotMoved() {
    for (var amount : List.of(0L, -5L)) {
      assertThatThrownBy(() -> move(LedgerAccount.BUDGET, LedgerAccount.POT, amount))
          .isInstanceOf(RuntimeException.class);
    }
    assertThat(books.balances(call).values()).containsOnly(0L);
  }

  @Test
  void noEntryIsWrittenOutsideTheTransactionOfItsAct() {
    var move = Move.within(call, LedgerAccount.BUDGET, LedgerAccount.POT, null, 1000, "test");
    assertThatThrownBy(() -> books.move(actor, move))
        .isInstanceOf(IllegalTransactionStateException.class);
    transaction.executeWithoutResult(
        status -> {
          books.move(actor, move);
          status.setRollbackOnly();
        });
    assertThat(books.balances(call).values()).containsOnly(0L);
  }

  /// Whatever is tried, in any order.
  @Test
  void accountsAlwaysAddUpToZeroAndNoneButTheBudgetIsBelow() {
    var random = new Random(2027);
    var accounts = LedgerAccount.values();
    for (int i = 0; i < MOVES; i++) {
      var from = accounts[random.nextInt(accounts.length)];
      var to = accounts[random.nextInt(accounts.length)];
      try {
        move(from, to, random.nextLong(1, 1000));
      } catch (RuntimeException refused) {
        assertThat(refused).isNotNull();
      }
    }
    var balances = books.balances(call);
    assertThat(balances.values().stream().mapToLong(Long::longValue).sum()).isZero();
    balances.remove(LedgerAccount.BUDGET);
    assertThat(balances.values()).allMatch(it -> it >= 0).anyMatch(it -> it > 0);
  }
}
