package org.spoluplan.grants;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/// The account and its IBAN are those of the example in the decree no. 169/2011 Coll. and of the
/// ISO 13616 registry.
class BankAccountTest {

  @Test
  void anAccountHasAnIban() {
    assertThat(BankAccount.parse("19-2000145399/0800").map(BankAccount::iban))
        .contains("CZ6508000000192000145399");
    assertThat(BankAccount.parse(" 178124-4159 / 0710 ").map(BankAccount::iban))
        .contains("CZ6907101781240000004159");
  }

  @Test
  void aWrongFigureIsFound() {
    for (var wrong :
        new String[] {
          "19-2000145398/0800", "18-2000145399/0800", "0/0800", "2000145399", "x/0800", "", "1/08"
        }) {
      assertThat(BankAccount.parse(wrong)).as(wrong).isEmpty();
    }
  }
}
