package org.spoluplan.search;

import java.util.Set;

/// For those who change very many things at once and do not record each of them.
public interface IndexRenewal {

  /// What is indexed of these kinds is thrown away and indexed anew, in this transaction.
  void renew(Set<String> kinds);
}
