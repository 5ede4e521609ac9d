package org.spoluplan.grants;

import java.util.Collection;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.spoluplan.access.Actor;

/// Double-entry books of calls: what leaves one account comes to another, so that pot = awards +
/// reserve + payments + returns at any moment. In haléře.
public interface Ledger {

  /// @throws IllegalStateException when the account has not so much: money never appears
  void move(Actor actor, Move move);

  /// @param application whose money it is, where it is somebody's
  /// @param amount      more than zero
  /// @param act         why, as a code, e.g. `decision`
  record Move(
      CallId fromCall,
      LedgerAccount from,
      CallId toCall,
      LedgerAccount to,
      @Nullable ApplicationId application,
      long amount,
      String act) {

    /// Within one call.
    public static Move within(
        CallId call,
        LedgerAccount from,
        LedgerAccount to,
        @Nullable ApplicationId application,
        long amount,
        String act) {
      return new Move(call, from, call, to, application, amount, act);
    }
  }

  /// Every account; those without money have zero.
  Map<LedgerAccount, Long> balances(CallId call);

  /// What ever came to each account of each application, also what left it again; accounts to
  /// which nothing came are missing.
  Map<ApplicationId, Map<LedgerAccount, Long>> came(Collection<ApplicationId> applications);

  /// What an application has on an account.
  long balance(ApplicationId application, LedgerAccount account);
}
